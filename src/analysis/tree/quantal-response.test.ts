import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logit, residualOf, worthByHand } from '../../../test/fixtures/response-oracle';
import { bimatrix, randomTrees, tinyCrisis, treeOf } from '../../../test/fixtures/trees';
import { rounds } from '../../../test/rounds';
import { agentsOf, evaluate, slopes } from './agent-payoffs';
import { fraction } from './fraction';
import { followPath } from './path';
import { quantalResponses, responseLimits } from './quantal-response';
import { responseSystem } from './response-system';
import type { GameTree } from './tree';

/** Strategies at each lambda; fails where they were not found. */
function solve(tree: GameTree, ...lambdas: number[]): readonly (readonly (readonly number[])[])[] {
  const { points, problem } = quantalResponses(tree, lambdas);
  expect(problem).toBeUndefined();
  expect(points.map(({ lambda }) => lambda)).toEqual(lambdas);
  return points.map(({ strategies }) => strategies);
}

const table = (cells: readonly (readonly (readonly [number, number])[])[]): GameTree =>
  bimatrix(cells.map((row) => row.map(([a, b]) => [fraction(a), fraction(b)] as const)));

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

describe('the path', () => {
  // The branch turns back at lambda 2.41 and on again at 2.00. Values of gambit-logit 17.0.0-alpha.2.
  const turning = table([
    [
      [5, 0],
      [1, 2],
      [4, 5],
    ],
    [
      [1, 7],
      [4, 2],
      [7, 1],
    ],
    [
      [7, 9],
      [2, 1],
      [3, 8],
    ],
  ]);

  test('goes round where lambda turns back, and gives the first point at a lambda', () => {
    const [one, two, five] = solve(turning, 1, 2, 5);
    const expected = [
      [one, [0.30460022, 0.17451189, 0.52088788, 0.5081439, 0.0060514783, 0.48580463]],
      [two, [0.24679683, 0.094895692, 0.65830748, 0.49684194, 1.3754115e-5, 0.50314431]],
      [five, [5.0199417e-5, 1.308262e-13, 0.9999498, 0.99329713, 4.2304832e-18, 0.0067028702]],
    ] as const;
    for (const [found, values] of expected) {
      for (const [at, chance] of (found ?? []).flat().entries()) {
        expect(Math.abs(chance / (values[at] ?? 0) - 1)).toBeLessThan(1e-6);
      }
    }
  });

  test('turns twice there, on the curve at every point', () => {
    const agents = agentsOf(turning);
    const system = responseSystem(agents, agents.range);
    let turns = 0;
    let before = 1;
    for (const { z, tangent } of followPath(system, new Float64Array(system.size))) {
      const lambda = z[system.size - 1] ?? 0;
      const direction = Math.sign(tangent[system.size - 1] ?? 0);
      if (direction !== before) turns += 1;
      before = direction;
      expect(Math.max(...system.value(z).map(Math.abs))).toBeLessThan(1e-9);
      if (lambda > 60) break;
    }
    expect(turns).toBe(2);
  });

  test('goes straight on where a symmetric game forks, and says where', () => {
    // Chicken: beyond the fork there are two more equilibria, in each of which one side gives way.
    const chicken = table([
      [
        [0, 0],
        [4, 1],
      ],
      [
        [1, 4],
        [3, 3],
      ],
    ]);
    const { points, forks } = quantalResponses(chicken, [0.5, 5]);
    expect(forks).toHaveLength(1);
    const [[p = 0] = [], [q = 0] = []] = points[1]?.strategies ?? [];
    expect(p).toBeCloseTo(q, 9);
    expect(residualOf(chicken, 5, points[1]?.strategies ?? [])).toBeLessThan(1e-9);
    // p = 1/(1 + exp(lambda (2 q - 1))) on the diagonal is one half; its slope is -1, where it forks, at lambda 2.
    expect(p).toBeCloseTo(0.5, 9);
    expect(forks[0]).toBeCloseTo(2, 3);
  });

  test('ends in logit answers in random games, also at high lambda, in the order asked', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const lambdas = [2, 0.05, 0.5];
        for (const [at, strategies] of solve(tree, ...lambdas).entries()) {
          expect(residualOf(tree, lambdas[at] ?? 0, strategies)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: rounds(50, 200) },
    );
  });

  test('agrees with damped fixed-point iteration where that converges', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const lambda = 0.05;
        let strategies: readonly (readonly number[])[] = tree.sets.map(({ actions }) =>
          actions.map(() => 1 / actions.length),
        );
        for (let round = 0; round < 400; round++) {
          const answers = worthByHand(tree, strategies).map((payoffs) => logit(lambda, payoffs));
          strategies = strategies.map((own, set) =>
            own.map((chance, at) => 0.8 * chance + 0.2 * (answers[set]?.[at] ?? 0)),
          );
        }
        fc.pre(residualOf(tree, lambda, strategies) < 1e-12);
        const [found = []] = solve(tree, lambda);
        for (const [at, chance] of found.flat().entries())
          expect(chance).toBeCloseTo(strategies.flat()[at] ?? 0, 9);
      }),
      { numRuns: rounds(20, 50) },
    );
  });

  test('rests on slopes that small differences confirm', () => {
    fc.assert(
      fc.property(
        randomTrees,
        fc.array(fc.double({ min: -2, max: -0.1, noNaN: true }), { minLength: 200, maxLength: 200 }),
        (tree, logs) => {
          const agents = agentsOf(tree);
          const size = agents.starts[agents.starts.length - 1] ?? 0;
          const at = Float64Array.from({ length: size }, (_, place) => logs[place % logs.length] ?? -1);
          const free = slopes(agents, evaluate(agents, at));
          const step = 1e-5;
          for (let column = 0; column < Math.min(size, 6); column++) {
            const [up, down] = [1, -1].map((sign) => {
              const moved = at.slice();
              moved[column] = (moved[column] ?? 0) + sign * step;
              return evaluate(agents, moved).worth;
            });
            for (let row = 0; row < size; row++) {
              const measured = ((up?.[row] ?? 0) - (down?.[row] ?? 0)) / (2 * step);
              expect(free[row * size + column] ?? 0).toBeCloseTo(measured, 4);
            }
          }
        },
      ),
      { numRuns: rounds(30, 100) },
    );
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
