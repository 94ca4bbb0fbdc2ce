import { impossible } from '../../../base/index';
import type { Quotient } from './quotient';

/*
 * Many positions in little room: each number takes as many bits as its range needs, numbers share words of 32 bits and never
 * straddle two, and equal positions are found by an open-addressing hash table with linear probing (Knuth, TAOCP 3, 6.4).
 */

/** Positions, each once, by their place in the order in which they were met. */
export interface StateStore {
  readonly packing: Packing;
  size: number;
  /** The words of each position; behind the last there is always room for one more. */
  packed: Int32Array;
  /** By hash: 1 + the place of a position, or 0. At least half of it is 0. */
  table: Int32Array;
}

/** Where each slot stands in the words. */
export interface Packing {
  readonly words: number;
  readonly bits: number;
  /** By word: where its fields begin; one more at the end. */
  readonly starts: Int32Array;
  /** By word: what makes it 0 where every field has its least value. */
  readonly bases: Int32Array;
  /** Fields by fours: slot, shift, mask and least value. */
  readonly fields: Int32Array;
  /** By slot: its least value; the only one of slots without a field. */
  readonly blank: Int32Array;
}

/** Packs the slots whose range has more than one value, the widest first, each into the first word with room. */
export function packingOf(ranges: Quotient['ranges']): Packing {
  const fields = ranges
    .map(({ min, max }, slot) => ({ slot, least: min, bits: 32 - Math.clz32(max - min) }))
    .filter(({ bits }) => bits > 0)
    .sort((a, b) => b.bits - a.bits || a.slot - b.slot);
  const used: number[] = [];
  const places = fields.map((field) => {
    const found = used.findIndex((bits) => bits + field.bits <= 32);
    const word = found < 0 ? used.push(0) - 1 : found;
    const shift = used[word] ?? 0;
    used[word] = shift + field.bits;
    return { ...field, word, shift };
  });
  places.sort((a, b) => a.word - b.word || a.shift - b.shift);
  const words = Math.max(1, used.length);
  const ofWord = (word: number) => places.filter((place) => place.word === word);
  return {
    words,
    bits: fields.reduce((sum, { bits }) => sum + bits, 0),
    starts: Int32Array.from(
      { length: words + 1 },
      (_, word) => 4 * places.filter((place) => place.word < word).length,
    ),
    bases: Int32Array.from({ length: words }, (_, word) =>
      ofWord(word).reduce((sum, { least, shift }) => sum - (least << shift), 0),
    ),
    fields: Int32Array.from(
      places.flatMap(({ slot, least, shift, bits }) => [
        slot,
        shift,
        bits === 32 ? -1 : (1 << bits) - 1,
        least,
      ]),
    ),
    blank: Int32Array.from(ranges, ({ min }) => min),
  };
}

/** An empty store, with room for as many positions as are expected; more may come. */
export function openStore(packing: Packing, expected = 0): StateStore {
  let room = 64;
  while (room <= expected) room *= 2;
  const packed = new Int32Array(room * packing.words);
  return { packing, size: 0, packed, table: new Int32Array(room * 2) };
}

/** The place of a position, which is put in where it is not there yet: then the place is the size there was. */
export function addState(store: StateStore, state: Int32Array): number {
  const cell = cellOf(store, state);
  const place = store.table[cell] ?? impossible();
  if (place > 0) return place - 1;
  store.size++;
  store.table[cell] = store.size;
  if (2 * store.size === store.table.length) grow(store);
  return store.size - 1;
}

/** The place of a position, or -1. */
export function findState(store: StateStore, state: Int32Array): number {
  return (store.table[cellOf(store, state)] ?? impossible()) - 1;
}

/** Writes the lasting part of a position; what is left of the vector is set to 0. */
export function readState({ packing, packed }: StateStore, place: number, into: Int32Array): void {
  const { words, starts, fields, blank } = packing;
  // Quicker than `set` and `fill` where there are so few.
  for (let slot = 0; slot < blank.length; slot++) into[slot] = blank[slot] ?? impossible();
  for (let slot = blank.length; slot < into.length; slot++) into[slot] = 0;
  const base = place * words;
  let at = 0;
  for (let word = 0; word < words; word++) {
    const value = packed[base + word] ?? impossible();
    for (const end = starts[word + 1] ?? impossible(); at < end; at += 4) {
      const number = (value >>> (fields[at + 1] ?? impossible())) & (fields[at + 2] ?? impossible());
      into[fields[at] ?? impossible()] = number + (fields[at + 3] ?? impossible());
    }
  }
}

/** Bytes that a store's arrays take. */
export function bytesOfStore({ packed, table }: StateStore): number {
  return packed.byteLength + table.byteLength;
}

/** Packs a position behind the last one; gives the cell of the table where it stands, or would. */
function cellOf({ packing, packed, table, size }: StateStore, state: Int32Array): number {
  const { words, starts, fields, bases } = packing;
  const base = size * words;
  let hash = seed;
  let at = 0;
  for (let word = 0; word < words; word++) {
    let value = bases[word] ?? impossible();
    for (const end = starts[word + 1] ?? impossible(); at < end; at += 4)
      value =
        (value + ((state[fields[at] ?? impossible()] ?? impossible()) << (fields[at + 1] ?? impossible()))) |
        0;
    packed[base + word] = value;
    hash = mix(hash, value);
  }
  const mask = table.length - 1;
  for (let cell = spread(hash) & mask; ; cell = (cell + 1) & mask) {
    const place = table[cell] ?? impossible();
    if (place === 0) return cell;
    const other = (place - 1) * words;
    let word = 0;
    while (packed[other + word] === packed[base + word]) if (++word === words) return cell;
  }
}

function grow(store: StateStore): void {
  const { packing, size } = store;
  const { words } = packing;
  const packed = new Int32Array(store.packed.length * 2);
  packed.set(store.packed);
  const table = new Int32Array(store.table.length * 2);
  const mask = table.length - 1;
  for (let place = 0; place < size; place++) {
    let hash = seed;
    for (let at = place * words; at < (place + 1) * words; at++) hash = mix(hash, packed[at] ?? impossible());
    let cell = spread(hash) & mask;
    while (table[cell] !== 0) cell = (cell + 1) & mask;
    table[cell] = place + 1;
  }
  store.packed = packed;
  store.table = table;
}

const seed = 0x2545f491;

function mix(hash: number, word: number): number {
  let next = Math.imul(hash ^ word, 0x9e3779b1);
  next ^= next >>> 15;
  return next;
}

function spread(hash: number): number {
  const next = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return next ^ (next >>> 16);
}
