import type { Layout } from './layout';

/*
 * Rows of numbers worked out before, by the few slots that they read: plays come by the same combinations again and again.
 * A pure memo: what it gives is what would be worked out anew.
 */

export interface Memo {
  /** The slots that the rows read, each with its step in the key. */
  readonly slots: Int32Array;
  readonly steps: Int32Array;
  /** Slots of which only matters whether they are 0, each with its step. */
  readonly flags: Int32Array;
  readonly flagSteps: Int32Array;
  /** Sum of least values times steps, taken off so that keys begin at 0. */
  readonly offset: number;
  /** By key where there are few keys, else a hash table of keys and places in `rows`. */
  keys: Int32Array | undefined;
  places: Int32Array;
  rows: Int32Array;
  used: number;
  count: number;
}

/** Keys up to this are their own places. */
const denseLimit = 4096;
/** Most numbers kept in rows; when they are full, the memo begins anew. */
const rowLimit = 1 << 18;

/** Opens a memo over slots, and over flags; keeps nothing where combinations are too many to be told apart. */
export function openMemo(layout: Layout, read: readonly number[], ifZero: readonly number[]): Memo {
  const slots = [...new Set(read)].sort((a, b) => a - b);
  const flags = [...new Set(ifZero)].filter((slot) => !slots.includes(slot)).sort((a, b) => a - b);
  let size = 1;
  const stepOf = (range: number): number => {
    const step = size;
    size *= range;
    return step;
  };
  const steps = slots.map((slot) => {
    const { min = 0, max = 0 } = layout.slots[slot] ?? {};
    return stepOf(max - min + 1);
  });
  const flagSteps = flags.map(() => stepOf(2));
  const tells = size < 2 ** 31;
  const dense = size <= denseLimit;
  const offset = slots.reduce((sum, slot, at) => sum + (layout.slots[slot]?.min ?? 0) * (steps[at] ?? 0), 0);
  return {
    slots: Int32Array.from(tells ? slots : []),
    steps: Int32Array.from(tells ? steps : []),
    flags: Int32Array.from(tells ? flags : []),
    flagSteps: Int32Array.from(tells ? flagSteps : []),
    offset: tells ? offset : -1,
    keys: dense || !tells ? undefined : new Int32Array(256).fill(-1),
    places: new Int32Array(tells ? (dense ? size : 256) : 1).fill(-1),
    rows: new Int32Array(256),
    used: 0,
    count: 0,
  };
}

/** The key of what a row would read. */
export function keyOf({ slots, steps, flags, flagSteps, offset }: Memo, state: Int32Array): number {
  let key = -offset;
  for (let at = 0; at < slots.length; at++)
    key = (key + Math.imul(state[slots[at] as number] as number, steps[at] as number)) | 0;
  for (let at = 0; at < flags.length; at++)
    if ((state[flags[at] as number] as number) !== 0) key = (key + (flagSteps[at] as number)) | 0;
  return key;
}

/** Place of a row in `rows`, or -1. */
export function findRow({ keys, places }: Memo, key: number): number {
  if (keys === undefined) return key < places.length ? (places[key] as number) : -1;
  const mask = keys.length - 1;
  let at = spread(key) & mask;
  for (;;) {
    const found = keys[at] as number;
    if (found === key) return places[at] as number;
    if (found === -1) return -1;
    at = (at + 1) & mask;
  }
}

/** Keeps a row; returns its place. */
export function keepRow(memo: Memo, key: number, row: Int32Array): number {
  if (memo.used + row.length > rowLimit) forget(memo);
  if (memo.used + row.length > memo.rows.length) {
    const longer = new Int32Array(2 * memo.rows.length + row.length);
    longer.set(memo.rows);
    memo.rows = longer;
  }
  const place = memo.used;
  memo.rows.set(row, place);
  memo.used += row.length;
  if (memo.keys === undefined) {
    // Where keys cannot be told apart, the row is good for this once.
    if (key < memo.places.length && memo.offset !== -1) memo.places[key] = place;
    else memo.used = 0;
    return place;
  }
  if (2 * ++memo.count > memo.keys.length) grow(memo, memo.keys);
  put(memo.keys, memo.places, key, place);
  return place;
}

function grow(memo: Memo, keys: Int32Array): void {
  const wider = new Int32Array(2 * keys.length).fill(-1);
  const places = new Int32Array(2 * keys.length);
  keys.forEach((key, at) => {
    if (key !== -1) put(wider, places, key, memo.places[at] as number);
  });
  memo.keys = wider;
  memo.places = places;
}

function put(keys: Int32Array, places: Int32Array, key: number, place: number): void {
  const mask = keys.length - 1;
  let at = spread(key) & mask;
  while (keys[at] !== -1) at = (at + 1) & mask;
  keys[at] = key;
  places[at] = place;
}

function forget(memo: Memo): void {
  memo.keys?.fill(-1);
  memo.places.fill(-1);
  memo.used = 0;
  memo.count = 0;
}

function spread(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
