import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../../test/fixtures/border';
import { explosiveScenario } from '../../../../test/fixtures/explosive';
import { referenceGame } from '../../../../test/fixtures/reference-game';
import { twoNeighbours } from '../../../../test/fixtures/two-neighbours';
import { shippedScenarios } from '../../../../test/shipped';
import type { Expression, Scenario } from '../../../scenario/index';
import { type Kernel, kernelOf } from '../../kernel/kernel';
import { deciderOf } from '../../kernel/policies';
import { drawnRun } from '../../kernel/run';
import { quotientOf } from './quotient';

const scenarios: readonly (readonly [string, Scenario])[] = [
  ...shippedScenarios().map(({ id, scenario }) => [id, scenario] as const),
  ['river-border', borderScenario()],
  ['reference-game', referenceGame()],
  ['two-neighbours', twoNeighbours],
  ['explosive', explosiveScenario({ actors: 3, tracks: 2, options: 3, turns: 12 })],
];

/** Everything that can be told from a position without playing on. */
function signsOf(kernel: Kernel, state: Int32Array): readonly unknown[] {
  const { layout, scenario } = kernel;
  const open = new Int32Array(layout.options.length);
  return [
    layout.tracks.map((_, track) => [...open.subarray(0, kernel.openOrders(state, track, open))].join()),
    scenario.actors.map((_, actor) => kernel.score(state, actor)),
    kernel.endingOf(state),
  ];
}

describe.each(scenarios)('%s', (_, scenario) => {
  const kernel = kernelOf(scenario);
  const { layout } = kernel;
  const { settle, settleAfter, ranges } = quotientOf(kernel, 'what matters');
  const deciders = scenario.actors.map((_, actor) => deciderOf(kernel, actor, 'random'));

  test('a position and what is left of it cannot be told apart, however play goes on', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), (seed) => {
        // Two plays side by side on one luck: one remembers everything, the other forgets wherever it may.
        const [whole, lean] = [drawnRun(seed), drawnRun(seed)];
        const full = kernel.start.slice();
        kernel.situate(full, whole);
        const left = full.slice();
        for (let turn = 1; ; turn++) {
          settle(left, turn);
          const settled = full.slice();
          settle(settled, turn);
          expect([...left]).toEqual([...settled]);
          expect(signsOf(kernel, left)).toEqual(signsOf(kernel, full));
          for (let slot = 0; slot < layout.scratch; slot++) {
            expect(left[slot]).toBeGreaterThanOrEqual(ranges[slot]?.min ?? 0);
            expect(left[slot]).toBeLessThanOrEqual(ranges[slot]?.max ?? 0);
          }
          for (const decide of deciders) decide(full, whole);
          for (const decide of deciders) decide(left, lean);
          whole.log = [];
          lean.log = [];
          for (const [state, run] of [
            [full, whole],
            [left, lean],
          ] as const) {
            kernel.adjudicate(state, run);
            kernel.runRules(state, run);
          }
          expect(lean.log).toEqual(whole.log);
          const ending = kernel.endingOf(full);
          expect(signsOf(kernel, left).slice(1)).toEqual(signsOf(kernel, full).slice(1));
          if (ending >= 0) return;
          settleAfter(left, turn);
          kernel.goOn(full, whole);
          kernel.goOn(left, lean);
          expect(lean.log).toEqual(whole.log);
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});

test('a count is kept as far as something asks for it: once, more than twice, and where it is reckoned with', () => {
  const counted = (when: Expression): number => {
    const [turn] = twoNeighbours.turns;
    if (turn === undefined) throw new Error('Two Neighbours has turns');
    const scenario: Scenario = {
      ...twoNeighbours,
      turns: Array.from({ length: 9 }, (_, at) => ({ ...turn, id: `t${at}` })),
      actors: twoNeighbours.actors.map((actor) => ({ ...actor, objectives: [] })),
      rules: [{ id: 'asks', label: 'asks', when, once: false, because: '', effects: [] }],
      concepts: [],
    };
    const kernel = kernelOf(scenario);
    const slot = kernel.layout.options[kernel.layout.optionAt.get('north.call') ?? -1]?.times ?? -1;
    return quotientOf(kernel, 'what matters').ranges[slot]?.max ?? -1;
  };
  const taken: Expression = { op: 'taken', actor: 'north', option: 'call' };
  const number = (value: number): Expression => ({ op: 'number', value });
  expect(counted({ op: 'more', left: taken, right: number(0) })).toBe(1);
  expect(counted({ op: 'less', left: number(2), right: taken })).toBe(3);
  expect(counted({ op: 'at-least', left: taken, right: number(2) })).toBe(2);
  expect(counted({ op: 'at-most', left: taken, right: number(2) })).toBe(3);
  expect(counted({ op: 'equal', left: taken, right: number(4) })).toBe(5);
  expect(counted({ op: 'more', left: { op: 'plus', left: taken, right: taken }, right: number(1) })).toBe(9);
});
