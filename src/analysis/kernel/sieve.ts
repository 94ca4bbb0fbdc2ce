import { impossible } from '../../base/index';
import type { Expression } from '../../scenario/index';
import { type Bank, isTable, readAt } from './amounts';
import type { Layout } from './layout';
import { openRowCache, type RowCache, type RowSource, rowOf } from './row-cache';
import { rangeOf, sizeOf, slotsOf } from './slots';

/*
 * Which of many conditions can hold, for 32 at a time: each number of the vector strikes out those that it rules out by itself.
 * What is left holds if its condition says no more than that (`exact`); otherwise the condition has to be read.
 */

export interface Sieve {
  /** By word of 32 conditions: where its slots begin in `slots` and `bases`; one more at the end. */
  readonly from: Int32Array;
  readonly slots: Int32Array;
  /** Place in `masks` of the mask for the value 0 of that slot. */
  readonly bases: Int32Array;
  readonly masks: Int32Array;
  /** By place in `slots`: its masks, from the slot's least value on. */
  readonly ofSlot: readonly Int32Array[];
  /** By condition: its place in the bank where it still has to be read, else -1. */
  readonly read: Int32Array;
  /** By condition: its source in `long` where a table of the bank does not hold it, else -1. */
  readonly source: Int32Array;
  /** Rows of one number, 1 where the condition holds. */
  readonly long: RowCache;
}

/** What each value of a slot leaves possible, by slot; slots that rule nothing out may be absent. */
type Projection = ReadonlyMap<number, readonly boolean[]>;

interface Projected {
  readonly by: Projection;
  /** Whether the condition holds as soon as no slot rules it out. */
  readonly exact: boolean;
}

/** Makes a sieve of conditions; `undefined` always holds. */
export function sieveOf(conditions: readonly (Expression | undefined)[], layout: Layout, bank: Bank): Sieve {
  const projected = conditions.map((condition) =>
    condition === undefined ? { by: new Map(), exact: true } : project(condition, layout, bank),
  );
  const from = [0];
  const slots: number[] = [];
  const bases: number[] = [];
  const masks: number[] = [];
  for (let word = 0; word * 32 < Math.max(1, conditions.length); word++) {
    const members = projected.slice(word * 32, word * 32 + 32);
    const read = new Set(
      members.flatMap(({ by }) => [...by].flatMap(([slot, values]) => (values.every(Boolean) ? [] : [slot]))),
    );
    for (const slot of [...read].sort((a, b) => a - b)) {
      const { min, max } = layout.slots[slot] ?? { min: 0, max: 0 };
      slots.push(slot);
      bases.push(masks.length - min);
      for (let value = min; value <= max; value++) {
        masks.push(
          members.reduce(
            (mask, { by }, bit) => (by.get(slot)?.[value - min] === false ? mask : mask | (1 << bit)),
            0,
          ),
        );
      }
    }
    from.push(slots.length);
  }
  const read = Int32Array.from(conditions, (condition, at) =>
    condition === undefined || projected[at]?.exact === true ? -1 : bank.prepare(condition).at,
  );
  const isLong = (at: number): boolean => read[at] !== -1 && !isTable(bank, read[at] ?? 0);
  const long = conditions.flatMap((condition, at): RowSource[] => {
    if (condition === undefined || !isLong(at)) return [];
    const prepared = bank.prepare(condition);
    return [{ reads: [condition], flags: [], most: 1, work: (state) => [prepared.read(state)] }];
  });
  const cache = openRowCache(long, layout, bank);
  let longSoFar = 0;
  const source = Int32Array.from(conditions, (_, at) => {
    if (!isLong(at)) return -1;
    const place = longSoFar++;
    // What does not fit is answered from tables of its parts.
    return (cache.places[place] ?? -1) < 0 ? -1 : place;
  });
  return {
    from: Int32Array.from(from),
    slots: Int32Array.from(slots),
    bases: Int32Array.from(bases),
    masks: Int32Array.from(masks),
    ofSlot: slots.map((slot, at) => {
      const first = (bases[at] ?? 0) + (layout.slots[slot]?.min ?? 0);
      return Int32Array.from(masks.slice(first, first + rangeOf(slot, layout)));
    }),
    read,
    source,
    long: cache,
  };
}

/**
 * A sieve with a further word for each condition: what is left of the conditions of its own word that `bits` names (by condition)
 * is found by the slots that tell these apart. Gives the number of each such word; where there are no bits, -1.
 */
export function narrowed(
  sieve: Sieve,
  bits: Int32Array,
): { readonly sieve: Sieve; readonly words: Int32Array } {
  const from = [...sieve.from];
  const slots = [...sieve.slots];
  const bases = [...sieve.bases];
  const words = bits.map((wanted, condition) => {
    if (wanted === 0) return -1;
    const word = condition >> 5;
    for (let at = sieve.from[word] ?? 0; at < (sieve.from[word + 1] ?? 0); at++) {
      const tellsApart = [...(sieve.ofSlot[at] ?? [])].some((mask) => (mask & wanted) !== wanted);
      if (!tellsApart) continue;
      slots.push(sieve.slots[at] ?? 0);
      bases.push(sieve.bases[at] ?? 0);
    }
    return from.push(slots.length) - 2;
  });
  return {
    sieve: {
      ...sieve,
      from: Int32Array.from(from),
      slots: Int32Array.from(slots),
      bases: Int32Array.from(bases),
    },
    words,
  };
}

/** The conditions of one word that no number of the vector rules out, as bits; bits beyond the last condition mean nothing. */
export function sift(sieve: Sieve, word: number, state: Int32Array): number {
  const { slots, bases, masks } = sieve;
  const end = sieve.from[word + 1] ?? impossible();
  let left = -1;
  for (let at = sieve.from[word] ?? impossible(); at < end; at++) {
    left &=
      masks[(bases[at] ?? impossible()) + (state[slots[at] ?? impossible()] ?? impossible())] ?? impossible();
  }
  return left;
}

/** Whether a condition that was not ruled out holds. */
export function passes(sieve: Sieve, bank: Bank, condition: number, state: Int32Array): boolean {
  const read = sieve.read[condition] ?? impossible();
  if (read < 0) return true;
  const source = sieve.source[condition] ?? impossible();
  if (source < 0) return readAt(bank, read, state) === 1;
  const row = rowOf(sieve.long, source, state);
  return sieve.long.rows[row] === 1;
}

function project(condition: Expression, layout: Layout, bank: Bank): Projected {
  const slots = slotsOf(condition, layout);
  const size = sizeOf(slots, layout);
  if (size <= 4096) return projectTable(slots, layout, bank.prepare(condition).read);
  if (condition.op === 'and') {
    return both(project(condition.left, layout, bank), project(condition.right, layout, bank));
  }
  if (condition.op === 'or') {
    return either(project(condition.left, layout, bank), project(condition.right, layout, bank));
  }
  return { by: new Map(), exact: false };
}

/** What holds for some value of the other slots; exact if the condition is nothing but that. */
function projectTable(
  slots: readonly number[],
  layout: Layout,
  read: (state: Int32Array) => number,
): Projected {
  const by = new Map(slots.map((slot) => [slot, new Array<boolean>(rangeOf(slot, layout)).fill(false)]));
  const state = new Int32Array(layout.width);
  let held = 0;
  const walk = (place: number): void => {
    const slot = slots[place];
    if (slot === undefined) {
      if (read(state) !== 1) return;
      held += 1;
      for (const one of slots) {
        const values = by.get(one);
        if (values) values[(state[one] ?? impossible()) - (layout.slots[one]?.min ?? 0)] = true;
      }
      return;
    }
    const { min, max } = layout.slots[slot] ?? { min: 0, max: 0 };
    for (let value = min; value <= max; value++) {
      state[slot] = value;
      walk(place + 1);
    }
  };
  walk(0);
  const room = [...by.values()].reduce((product, values) => product * values.filter(Boolean).length, 1);
  return { by, exact: slots.length === 0 ? held === 1 : room === held && held > 0 };
}

function both(one: Projected, other: Projected): Projected {
  const by = new Map(one.by);
  for (const [slot, values] of other.by) {
    const known = by.get(slot);
    by.set(slot, known === undefined ? values : values.map((value, at) => value && known[at] === true));
  }
  return { by, exact: one.exact && other.exact };
}

function either(one: Projected, other: Projected): Projected {
  const by = new Map<number, readonly boolean[]>();
  for (const [slot, values] of one.by) {
    const also = other.by.get(slot);
    if (also !== undefined) {
      by.set(
        slot,
        values.map((value, at) => value || also[at] === true),
      );
    }
  }
  return { by, exact: false };
}
