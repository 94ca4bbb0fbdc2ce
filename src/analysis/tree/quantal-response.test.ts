import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logit, residualOf } from '../../../test/fixtures/response-oracle';
import { solve, table } from '../../../test/fixtures/solve';
import { bimatrix, randomTrees, tinyCrisis, treeOf } from '../../../test/fixtures/trees';
import { fraction } from './fraction';
import { quantalResponses, responseLimits } from './quantal-response';

describe('the test vector', () => {
  // Probability of the first action of each set, as gambit-logit 17.0.0-alpha.2 and separate fixed-point code give it, to six
  // digits. Sets in the order of their first node: challenger at first; resolute defender threatened; challenger resisted;
  // resolute defender resisting; wavering defender threatened, resisting.
  test.each([
    [0.25, [0.529963, 0.270749, 0.491356, 0.590056, 0.6014, 0.529595]],
    [0.5, [0.504047, 0.0952, 0.438926, 0.645042, 0.633695, 0.539515]],
    [1, [0.393002, 0.005507, 0.36467, 0.694947, 0.580988, 0.523485]],
    [2, [0.115673, 0.000013, 0.319784, 0.76814, 0.428937, 0.479687]],
  ])('holds at lambda %f', (lambda, expected) => {
    const [strategies = []] = solve(tinyCrisis, lambda);
    expect(strategies.map(([first = 0]) => Math.round(first * 1e6) / 1e6)).toEqual(expected);
    expect(residualOf(tinyCrisis, lambda, strategies)).toBeLessThan(1e-12);
  });

  test('ends at the equilibrium that exact solvers give: wait, and answer 2 to 1 against striking', () => {
    const [strategies = []] = solve(tinyCrisis, 100);
    expect(strategies[0]?.[1]).toBeCloseTo(1, 12);
    expect(residualOf(tinyCrisis, 100, strategies)).toBeLessThan(1e-9);
  });
});

describe('games whose answer is known', () => {
  test('lambda 0 is uniform', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const [strategies = []] = solve(tree, 0);
        for (const own of strategies)
          for (const chance of own) expect(chance).toBeCloseTo(1 / own.length, 14);
      }),
    );
  });

  test.each([0.1, 1, 7, 40])('a single decision is a plain logit, at lambda %f', (lambda) => {
    const tree = treeOf(
      'EFG 2 R "g" { "A" } p "" 1 1 "" { "x" "y" "z" } 0 t "" 1 "" { 1 } t "" 2 "" { 3/2 } c "" 1 "" { "u" 1/3 "v" 2/3 } 0 t "" 3 "" { 3 } t "" 4 "" { 0 }',
    );
    const [strategies = []] = solve(tree, lambda);
    const expected = logit(lambda, [1, 1.5, 1]);
    for (const [at, chance] of (strategies[0] ?? []).entries())
      expect(chance).toBeCloseTo(expected[at] ?? 0, 12);
  });

  test('symmetric matching pennies is one half at every lambda', () => {
    const pennies = table([
      [
        [1, -1],
        [-1, 1],
      ],
      [
        [-1, 1],
        [1, -1],
      ],
    ]);
    for (const strategies of solve(pennies, 0.5, 5, 500)) {
      for (const chance of strategies.flat()) expect(chance).toBeCloseTo(0.5, 12);
    }
  });

  test.each([0.3, 1, 3, 10])(
    'asymmetric matching pennies is where two curves cross, at lambda %f',
    (lambda) => {
      // p = 1/(1 + exp(-lambda (10 q - 1))) rises in q, q = 1/(1 + exp(lambda (2 p - 1))) falls in p: one crossing, by bisection.
      const tree = table([
        [
          [9, 0],
          [0, 1],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ]);
      const rows = (q: number) => 1 / (1 + Math.exp(-lambda * (10 * q - 1)));
      const columns = (p: number) => 1 / (1 + Math.exp(lambda * (2 * p - 1)));
      let [low, high] = [0, 1];
      for (let round = 0; round < 100; round++) {
        const middle = (low + high) / 2;
        if (rows(columns(middle)) > middle) low = middle;
        else high = middle;
      }
      const [[[p = 0] = [], [q = 0] = []] = []] = solve(tree, lambda);
      expect(p).toBeCloseTo(low, 10);
      expect(q).toBeCloseTo(columns(low), 10);
    },
  );

  test('the pennies of Ochs (1995), as McKelvey and Palfrey (1995) fit them, are likeliest at lambda 1.846', () => {
    // Payoffs in 1982 pennies; in a block of 128 plays the first row was played in 0.527 and the first column in 0.366 of them.
    const tree = bimatrix([
      [
        [fraction(11_141, 10_000), fraction(0)],
        [fraction(0), fraction(11_141, 10_000)],
      ],
      [
        [fraction(0), fraction(11_141, 10_000)],
        [fraction(2785, 10_000), fraction(0)],
      ],
    ]);
    const lambdas = Array.from({ length: 401 }, (_, at) => 1.65 + at / 1000);
    const likelihoods = solve(tree, ...lambdas).map(([[p = 0] = [], [q = 0] = []]) =>
      [0.527 * Math.log(p), 0.473 * Math.log(1 - p), 0.366 * Math.log(q), 0.634 * Math.log(1 - q)].reduce(
        (a, b) => a + b,
      ),
    );
    const best = lambdas[likelihoods.indexOf(Math.max(...likelihoods))];
    expect(best).toBeCloseTo(1.846, 3);
  });
});

describe('a refusal', () => {
  test('says what is too large', () => {
    expect(quantalResponses(tinyCrisis, [1], { ...responseLimits, actions: 11 }).problem).toEqual({
      code: 'too-large',
      what: 'actions',
      size: 12,
      limit: 11,
    });
    expect(quantalResponses(tinyCrisis, [1], { ...responseLimits, nodes: 22 }).problem).toEqual({
      code: 'too-large',
      what: 'nodes',
      size: 23,
      limit: 22,
    });
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('names a lambda of %f', (lambda) => {
    expect(quantalResponses(tinyCrisis, [1, lambda])).toEqual({
      points: [],
      forks: [],
      problem: { code: 'bad-lambda', lambda },
    });
  });

  test('says how far it came, and keeps what it found', () => {
    const { points, problem } = quantalResponses(tinyCrisis, [1e9, 0.01], { ...responseLimits, steps: 40 });
    expect(points.map(({ lambda }) => lambda)).toEqual([0.01]);
    expect(problem?.code).toBe('too-many-steps');
    const reached = problem !== undefined && 'reached' in problem ? problem.reached : 0;
    expect(reached).toBeGreaterThan(0.01);
    expect(reached).toBeLessThan(1e9);
  });
});
