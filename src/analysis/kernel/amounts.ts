import { impossible } from '../../base/index';
import type { Expression } from '../../scenario/index';
import { type Amount, type Code, closureOf } from './closures';
import type { Layout } from './layout';
import { sizeOf, slotsOf } from './slots';

/*
 * Expressions over the vector. Where few numbers are read, every answer is worked out beforehand and looked up in a table;
 * longer conditions are split at their `and` and `or` into parts that fit. No code is made from text.
 */

/** An amount: its place in the bank, a reader, and its value where it is always the same. */
export interface Prepared {
  readonly at: number;
  readonly read: Amount;
  readonly always?: number;
}

/** Prepared amounts of one layout; equal expressions share one place. */
export interface Bank {
  /** By place, eight numbers: the first value in `values`; three times a slot and its step; a place in `long`, or 0. */
  readonly meta: Int32Array;
  readonly values: Int32Array;
  readonly long: readonly Amount[];
  readonly prepare: (expression: Expression) => Prepared;
}

/** Most answers that one table may hold, and most numbers that it may read. */
const tableLimit = 2048;
const readLimit = 5;

/** Reads the amount at a place of a bank: the innermost step of every turn, so it makes no call where a table answers. */
export function readAt(bank: Bank, place: number, state: Int32Array): number {
  const { meta } = bank;
  const at = place << 3;
  const long = meta[at + 7] ?? impossible();
  if (long !== 0) return (bank.long[long] ?? impossible())(state);
  return (
    bank.values[
      (meta[at] ?? impossible()) +
        Math.imul(state[meta[at + 1] ?? impossible()] ?? impossible(), meta[at + 2] ?? impossible()) +
        Math.imul(state[meta[at + 3] ?? impossible()] ?? impossible(), meta[at + 4] ?? impossible()) +
        Math.imul(state[meta[at + 5] ?? impossible()] ?? impossible(), meta[at + 6] ?? impossible())
    ] ?? impossible()
  );
}

/** Whether the amount at a place of a bank is looked up in a table of at most three slots. */
export function isTable(bank: Bank, place: number): boolean {
  return bank.meta[(place << 3) + 7] === 0;
}

/** Opens a bank over a layout. */
export function openBank(layout: Layout): Bank {
  const known = new Map<string, Prepared>();
  const texts = new Map<string, number>();
  const codeOf = (text: string): number => {
    const code = texts.get(text) ?? texts.size;
    texts.set(text, code);
    return code;
  };
  let places = 0;
  let used = 0;
  const long: Amount[] = [() => 0];
  const bank = { meta: new Int32Array(1024), values: new Int32Array(4096), long, prepare };

  function prepare(expression: Expression): Prepared {
    const key = JSON.stringify(expression);
    let prepared = known.get(key);
    if (prepared === undefined) {
      prepared = keep(flatten(expression, layout, codeOf, prepare));
      known.set(key, prepared);
    }
    return prepared;
  }

  function keep(flat: Flat): Prepared {
    const at = places++;
    if (bank.meta.length < places * 8) bank.meta = longer(bank.meta, places * 8);
    const read = (state: Int32Array) => readAt(bank, at, state);
    if (typeof flat === 'function') {
      bank.meta[at * 8 + 7] = long.push(flat) - 1;
      return { at, read: flat };
    }
    const { table, slots, steps, offset } = flat;
    if (bank.values.length < used + table.length) bank.values = longer(bank.values, used + table.length);
    bank.values.set(table, used);
    bank.meta[at * 8] = used + offset;
    slots.forEach((slot, place) => {
      bank.meta[at * 8 + 1 + 2 * place] = slot;
      bank.meta[at * 8 + 2 + 2 * place] = steps[place] ?? 0;
    });
    used += table.length;
    const [first] = table;
    return table.length === 1 && first !== undefined
      ? { at, read: () => first, always: first }
      : { at, read };
  }

  return bank;
}

/** A copy with room for at least `least` numbers. */
export function longer(numbers: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, 2 * numbers.length));
  more.set(numbers);
  return more;
}

type Prepare = (expression: Expression) => Prepared;

/** Every answer in a table over at most three slots, or a closure. */
type Flat =
  | Amount
  | {
      readonly table: Int32Array;
      readonly slots: readonly number[];
      readonly steps: readonly number[];
      readonly offset: number;
    };

function flatten(expression: Expression, layout: Layout, codeOf: Code, prepare: Prepare): Flat {
  const slots = slotsOf(expression, layout);
  if (sizeOf(slots, layout) <= tableLimit && slots.length <= readLimit)
    return tabulate(slots, layout, closureOf(expression, layout, codeOf));
  if (expression.op === 'and' || expression.op === 'or') {
    const groups = groupTerms(expression, expression.op, layout);
    if (groups.length > 1) {
      return chain(
        expression.op,
        groups.map((group) => prepare(group)),
      );
    }
  }
  return closureOf(expression, layout, codeOf, prepare);
}

function constant(value: number): Flat {
  return { table: Int32Array.of(value), slots: [], steps: [], offset: 0 };
}

/** Works out every answer beforehand. */
function tabulate(slots: readonly number[], layout: Layout, read: Amount): Flat {
  const answers = answersOf(slots, layout, read);
  if (!answers.every((value) => value === (value | 0))) return read;
  const table = Int32Array.from(answers);
  const steps = slots.map((_, at) => sizeOf(slots.slice(at + 1), layout));
  const [first = 0] = table;
  if (table.every((value) => value === first)) return constant(first);
  const offset = slots.reduce(
    (sum, slot, place) => sum - (layout.slots[slot]?.min ?? 0) * (steps[place] ?? 1),
    0,
  );
  return slots.length <= 3 ? { table, slots, steps, offset } : lookUp(table, offset, slots, steps);
}

/** The answers for every combination of slots' values, from the least on, the last slot changing fastest. */
function answersOf(slots: readonly number[], layout: Layout, read: Amount): Float64Array {
  const least = slots.map((slot) => layout.slots[slot]?.min ?? 0);
  const most = slots.map((slot) => layout.slots[slot]?.max ?? 0);
  const answers = new Float64Array(sizeOf(slots, layout));
  const state = new Int32Array(layout.width);
  slots.forEach((slot, at) => {
    state[slot] = least[at] ?? 0;
  });
  for (let place = 0; place < answers.length; place++) {
    answers[place] = read(state);
    for (let at = slots.length - 1; at >= 0; at--) {
      const slot = slots[at] ?? impossible();
      if ((state[slot] ?? impossible()) < (most[at] ?? impossible())) {
        state[slot] = (state[slot] ?? impossible()) + 1;
        break;
      }
      state[slot] = least[at] ?? impossible();
    }
  }
  return answers;
}

/** A closure for tables of four and five slots. */
function lookUp(
  table: Int32Array,
  offset: number,
  slots: readonly number[],
  steps: readonly number[],
): Amount {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = slots;
  const [ka = 0, kb = 0, kc = 0, kd = 0, ke = 0] = steps;
  const of = (state: Int32Array, slot: number, step: number) => Math.imul(state[slot] ?? impossible(), step);
  return (state) =>
    table[
      offset + of(state, a, ka) + of(state, b, kb) + of(state, c, kc) + of(state, d, kd) + of(state, e, ke)
    ] ?? impossible();
}

type Joint = 'and' | 'or';

/** The terms of a chain of `and` or of `or`, put together greedily into groups that fit a table. */
function groupTerms(expression: Expression, op: Joint, layout: Layout): readonly Expression[] {
  const groups: { slots: readonly number[]; term: Expression }[] = [];
  for (const term of termsOf(expression, op)) {
    const slots = slotsOf(term, layout);
    const fits = groups.find((group) => {
      const union = [...new Set([...group.slots, ...slots])];
      return union.length <= readLimit && sizeOf(union, layout) <= tableLimit;
    });
    if (fits === undefined) groups.push({ slots, term });
    else {
      fits.slots = [...new Set([...fits.slots, ...slots])];
      fits.term = { op, left: fits.term, right: term };
    }
  }
  return groups.map(({ term }) => term);
}

function termsOf(expression: Expression, op: Joint): readonly Expression[] {
  return expression.op === op && 'left' in expression
    ? [...termsOf(expression.left, op), ...termsOf(expression.right, op)]
    : [expression];
}

/** Several conditions, asked until one decides. */
function chain(op: Joint, parts: readonly Prepared[]): Flat {
  const decides = op === 'and' ? 0 : 1;
  if (parts.some(({ always }) => always === decides)) return constant(decides);
  const open = parts.filter(({ always }) => always === undefined).map(({ read }) => read);
  const [first, second, third] = open;
  if (first === undefined) return constant(1 - decides);
  if (second === undefined) return first;
  if (third === undefined) return (state) => (first(state) === decides ? decides : second(state));
  if (open.length === 3) {
    return (state) => (first(state) === decides || second(state) === decides ? decides : third(state));
  }
  return (state) => {
    for (const part of open) if (part(state) === decides) return decides;
    return 1 - decides;
  };
}
