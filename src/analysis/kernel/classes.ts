import type { Expression } from '../../scenario/index';
import { type Bank, slotsOf } from './amounts';
import type { Layout } from './layout';

/** By slot: the class of each value from the slot's least on. Values of one class can be exchanged without any difference. */
export type Classes = ReadonlyMap<number, readonly number[]>;

/** Most combinations that are gone through; with more, every value is a class of its own. */
const limit = 1 << 18;

const known = new WeakMap<Bank, Map<number, Classes>>();

/** Which values of each slot an expression tells apart, found by going through all combinations. */
export function classesOf(expression: Expression, layout: Layout, bank: Bank): Classes {
  const ofBank = known.get(bank) ?? new Map<number, Classes>();
  known.set(bank, ofBank);
  const { at, read } = bank.prepare(expression);
  let classes = ofBank.get(at);
  if (classes === undefined) {
    classes = tellApart(slotsOf(expression, layout), layout, read);
    ofBank.set(at, classes);
  }
  return classes;
}

function tellApart(slots: readonly number[], layout: Layout, read: (state: Int32Array) => number): Classes {
  const ranges = slots.map((slot) => rangeOf(layout, slot));
  const size = ranges.reduce((product, range) => product * range, 1);
  if (size > limit) return new Map(slots.map((slot, at) => [slot, [...Array(ranges[at]).keys()]]));
  const steps = ranges.map((_, at) => ranges.slice(at + 1).reduce((product, range) => product * range, 1));
  const answers = new Float64Array(size);
  const state = new Int32Array(layout.width);
  for (let at = 0; at < size; at++) {
    slots.forEach((slot, place) => {
      const value = Math.floor(at / (steps[place] ?? 1)) % (ranges[place] ?? 1);
      state[slot] = (layout.slots[slot]?.min ?? 0) + value;
    });
    answers[at] = read(state);
  }
  return new Map(
    slots.map((slot, place) => [slot, classesAlong(answers, ranges[place] ?? 1, steps[place] ?? 1)]),
  );
}

/** Classes of the values along one side of a box of answers. */
function classesAlong(answers: Float64Array, range: number, step: number): readonly number[] {
  const firsts: number[] = [];
  return Array.from({ length: range }, (_, value) => {
    const same = firsts.findIndex((first) => areSame(answers, range, step, first, value));
    return same >= 0 ? same : firsts.push(value) - 1;
  });
}

function areSame(answers: Float64Array, range: number, step: number, one: number, other: number): boolean {
  for (let block = 0; block < answers.length; block += range * step) {
    for (let at = block; at < block + step; at++) {
      if (answers[at + one * step] !== answers[at + other * step]) return false;
    }
  }
  return true;
}

function rangeOf(layout: Layout, slot: number): number {
  const { min = 0, max = 0 } = layout.slots[slot] ?? {};
  return max - min + 1;
}
