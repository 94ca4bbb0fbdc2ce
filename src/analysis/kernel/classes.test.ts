import { expect, test } from 'vitest';
import { everyScenario } from '../../../test/every-scenario';
import { shippedScenarios } from '../../../test/shipped';
import type { Expression, Scenario } from '../../scenario/index';
import { openBank } from './amounts';
import { classesOf } from './classes';
import { kernelOf } from './kernel';
import { rangeOf, sizeOf, slotsOf } from './slots';

/** Few enough combinations to go through them all for every expression. */
const few = 800;

const oddsOf = (scenario: Scenario): readonly Expression[] =>
  scenario.actors.flatMap(({ options }) =>
    options.flatMap(({ outcomes }) => outcomes.map(({ odds }) => odds)),
  );

test('two values of a slot are of one class exactly if they can be exchanged everywhere', () => {
  let compared = 0;
  for (const scenario of everyScenario()) {
    const { layout } = kernelOf(scenario);
    const bank = openBank(layout);
    for (const odds of oddsOf(scenario)) {
      const slots = slotsOf(odds, layout);
      if (slots.length < 2 || sizeOf(slots, layout) > few) continue;
      const { read } = bank.prepare(odds);
      const state = new Int32Array(layout.width);
      const least = (slot: number) => layout.slots[slot]?.min ?? 0;
      /** The answers that one value of a slot gives, over all values of the others. */
      const answers = (slot: number, value: number): string => {
        const all: number[] = [];
        const others = slots.filter((one) => one !== slot);
        state[slot] = least(slot) + value;
        const goThrough = (at: number): void => {
          const other = others[at];
          if (other === undefined) all.push(read(state));
          else
            for (let one = 0; one < rangeOf(other, layout); one++) {
              state[other] = least(other) + one;
              goThrough(at + 1);
            }
        };
        goThrough(0);
        return all.join();
      };
      for (const [slot, classes] of classesOf(odds, layout, bank)) {
        const given = classes.map((_, value) => answers(slot, value));
        expect(classes.map((member) => classes.indexOf(member))).toEqual(
          given.map((one) => given.indexOf(one)),
        );
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(20);
});

test('an expression that is too large to go through whole is told apart by its parts', () => {
  const [shipped] = shippedScenarios();
  if (shipped === undefined) throw new Error('no crisis is shipped');
  const { layout } = kernelOf(shipped.scenario);
  const bank = openBank(layout);
  const tracks = shipped.scenario.actors.flatMap(({ id, tracks: own, options }) =>
    own.map((track) => ({
      actor: id,
      track: track.id,
      first: options.find((one) => one.track === track.id),
    })),
  );
  const givesFirst = tracks.map(
    ({ actor, track, first }): Expression => ({
      op: 'equal',
      left: { op: 'order', actor, track },
      right: { op: 'text', value: first?.id ?? '' },
    }),
  );
  const all = givesFirst.reduce((left, right) => ({ op: 'and', left, right }));
  expect(sizeOf(slotsOf(all, layout), layout)).toBeGreaterThan(1 << 20);
  for (const classes of classesOf(all, layout, bank).values()) expect(new Set(classes).size).toBe(2);
});
