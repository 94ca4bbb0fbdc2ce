import type { Expression } from '../../scenario/index';
import { answersOf, type Bank } from './amounts';
import type { Layout } from './layout';
import { rangeOf, sizeOf, slotsOf } from './slots';

/** By slot: the class of each value from the slot's least on. Values of one class can be exchanged without any difference. */
export type Classes = ReadonlyMap<number, readonly number[]>;

/** Most combinations gone through for one expression, and for all of a scenario; beyond, every value is a class of its own. */
const limit = 1 << 18;
const limitOfAll = 1 << 24;

/** By bank: classes by the expression's place, and how many combinations may still be gone through. */
const known = new WeakMap<Bank, { readonly classes: Map<number, Classes>; left: number }>();

/** Which values of each slot an expression tells apart, found by going through all combinations. */
export function classesOf(expression: Expression, layout: Layout, bank: Bank): Classes {
  const ofBank = known.get(bank) ?? { classes: new Map<number, Classes>(), left: limitOfAll };
  known.set(bank, ofBank);
  const { at, read } = bank.prepare(expression);
  const done = ofBank.classes.get(at);
  if (done !== undefined) return done;
  const slots = slotsOf(expression, layout);
  const size = sizeOf(slots, layout);
  const isSmall = size <= limit && size <= ofBank.left;
  if (isSmall) ofBank.left -= size;
  const classes = isSmall ? tellApart(slots, layout, read) : eachApart(slots, layout);
  ofBank.classes.set(at, classes);
  return classes;
}

/** Every value of every slot as a class of its own. */
function eachApart(slots: readonly number[], layout: Layout): Classes {
  return new Map(slots.map((slot) => [slot, [...Array(rangeOf(slot, layout)).keys()]]));
}

function tellApart(slots: readonly number[], layout: Layout, read: (state: Int32Array) => number): Classes {
  const ranges = slots.map((slot) => rangeOf(slot, layout));
  const steps = ranges.map((_, at) => ranges.slice(at + 1).reduce((product, range) => product * range, 1));
  const answers = answersOf(slots, layout, read);
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
