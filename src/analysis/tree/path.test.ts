import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logit, residualOf, worthByHand } from '../../../test/fixtures/response-oracle';
import { solve, table } from '../../../test/fixtures/solve';
import { randomTrees } from '../../../test/fixtures/trees';
import { rounds } from '../../../test/rounds';
import { agentsOf, evaluate, slopes } from './agent-payoffs';
import { followPath } from './path';
import { quantalResponses } from './quantal-response';
import { responseSystem } from './response-system';

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
