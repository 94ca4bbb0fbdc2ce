import { impossible } from '../../base/index';
import { childrenOf, type Expression } from '../../scenario/index';
import type { Bank } from './amounts';
import type { Layout } from './layout';
import { rangeOf, slotsOf } from './slots';

/** By slot: the class of each value from the slot's least on. Values of one class can be exchanged without any difference. */
export type Classes = ReadonlyMap<number, readonly number[]>;

/** Most combinations gone through for one expression, and for all of a scenario; beyond, classes stay rough. */
const limit = 1 << 18;
const limitOfAll = 1 << 24;

/** By bank: classes by the expression's place, and how many combinations may still be gone through. */
const known = new WeakMap<Bank, { readonly classes: Map<number, Classes>; left: number }>();

/**
 * Which values of each slot an expression tells apart. The parts that read a slot alone tell roughly; which of what they tell apart
 * makes a difference to the whole is found by going through all combinations.
 */
export function classesOf(expression: Expression, layout: Layout, bank: Bank): Classes {
  const ofBank = known.get(bank) ?? { classes: new Map<number, Classes>(), left: limitOfAll };
  known.set(bank, ofBank);
  const { at, read } = bank.prepare(expression);
  const done = ofBank.classes.get(at);
  if (done !== undefined) return done;
  const rough = roughly(expression, layout, bank);
  const size = [...rough].reduce((product, [, classes]) => product * (Math.max(...classes) + 1), 1);
  const isSmall = size <= limit && size <= ofBank.left;
  if (isSmall) ofBank.left -= size;
  const classes = isSmall ? tellApart(rough, layout, read) : rough;
  ofBank.classes.set(at, classes);
  return classes;
}

/** Classes of the values that are one for every part that reads their slot and no other. */
function roughly(expression: Expression, layout: Layout, bank: Bank): Classes {
  const alone = new Map<number, Expression[]>();
  for (const part of partsOfOneSlot(expression, layout)) {
    const [slot] = slotsOf(part, layout);
    if (slot !== undefined) alone.set(slot, [...(alone.get(slot) ?? []), part]);
  }
  const state = new Int32Array(layout.width);
  return new Map(
    slotsOf(expression, layout).map((slot) => {
      const readers = (alone.get(slot) ?? []).map((part) => bank.prepare(part).read);
      const least = layout.slots[slot]?.min ?? 0;
      const answers = Array.from({ length: rangeOf(slot, layout) }, (_, value) => {
        state[slot] = least + value;
        return readers.map((read) => read(state)).join();
      });
      return [slot, membersOf(answers)];
    }),
  );
}

/** The largest parts of an expression that read at most one slot; together they make all of its reads. */
function partsOfOneSlot(expression: Expression, layout: Layout): readonly Expression[] {
  return slotsOf(expression, layout).length <= 1
    ? [expression]
    : childrenOf(expression).flatMap((child) => partsOfOneSlot(child, layout));
}

/** Which of the rough classes make a difference, found from one value of each. */
function tellApart(rough: Classes, layout: Layout, read: (state: Int32Array) => number): Classes {
  const slots = [...rough.keys()];
  const values = [...rough].map(([slot, classes]) => {
    const least = layout.slots[slot]?.min ?? 0;
    return [...new Set(classes)].map((member) => least + classes.indexOf(member));
  });
  const steps = values.map((_, at) =>
    values.slice(at + 1).reduce((product, { length }) => product * length, 1),
  );
  const answers = answersAt(slots, values, layout, read);
  return new Map(
    [...rough].map(([slot, classes], place) => {
      const told = classesAlong(answers, values[place]?.length ?? 1, steps[place] ?? 1);
      return [slot, membersOf(classes.map((member) => told[member] ?? impossible()))];
    }),
  );
}

/** The answers for every combination of the values given for slots, the last slot changing fastest. */
function answersAt(
  slots: readonly number[],
  values: readonly (readonly number[])[],
  layout: Layout,
  read: (state: Int32Array) => number,
): Float64Array {
  const answers: number[] = [];
  const state = new Int32Array(layout.width);
  const goThrough = (at: number): void => {
    const slot = slots[at];
    if (slot === undefined) {
      answers.push(read(state));
      return;
    }
    for (const value of values[at] ?? []) {
      state[slot] = value;
      goThrough(at + 1);
    }
  };
  goThrough(0);
  return Float64Array.from(answers);
}

/** By place the number of its class, from 0 in the order in which they come; equal names are one class. */
function membersOf(names: readonly (string | number)[]): readonly number[] {
  const members = new Map<string | number, number>();
  return names.map((name) => {
    const member = members.get(name) ?? members.size;
    members.set(name, member);
    return member;
  });
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
