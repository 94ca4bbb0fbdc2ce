import type { Quotient } from './quotient';

/*
 * Many positions in little room: each number takes as many bits as its range needs, numbers share words of 32 bits and never
 * straddle two, and equal positions are found by an open-addressing hash table with linear probing (Knuth, TAOCP 3, 6.4).
 */

/** Positions, each once, by their place in the order in which they were met. */
export interface StateStore {
  readonly size: () => number;
  /** The place of a position, which is put in where it is not there yet: then the place is the size there was. */
  readonly add: (state: Int32Array) => number;
  /** The place of a position, or -1. */
  readonly find: (state: Int32Array) => number;
  /** Writes the lasting part of a position; what is left of the vector is set to 0. */
  readonly read: (place: number, into: Int32Array) => void;
  /** Bytes that its arrays take. */
  readonly bytes: () => number;
}

/** Where each slot stands in the words. */
export interface Packing {
  readonly words: number;
  readonly bits: number;
  /** By word: the place of its first field; one more at the end. */
  readonly starts: Int32Array;
  /** Fields by fours: slot, least value, shift and mask. */
  readonly fields: Int32Array;
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
  return {
    words: Math.max(1, used.length),
    bits: fields.reduce((sum, { bits }) => sum + bits, 0),
    starts: Int32Array.from(
      [...used.keys(), used.length],
      (word) => places.filter((place) => place.word < word).length,
    ),
    fields: Int32Array.from(
      places.flatMap(({ slot, least, shift, bits }) => [
        slot,
        least,
        shift,
        bits === 32 ? -1 : (1 << bits) - 1,
      ]),
    ),
  };
}

/** An empty store; `fixed` slots, those of one value only, are read back from the ranges. */
export function openStore(packing: Packing, ranges: Quotient['ranges']): StateStore {
  const { words, starts, fields } = packing;
  const used = starts.length - 1;
  const blank = Int32Array.from(ranges, ({ min }) => min);
  let room = 64;
  let packed = new Int32Array(room * words);
  let table = new Int32Array(room * 2);
  let mask = table.length - 1;
  let size = 0;

  /** Packs a position behind the last one; gives its hash. */
  const pack = (state: Int32Array): number => {
    const base = size * words;
    let hash = 0x2545f491;
    for (let word = 0; word < used; word++) {
      let value = 0;
      const end = 4 * (starts[word + 1] as number);
      for (let at = 4 * (starts[word] as number); at < end; at += 4) {
        const number = (state[fields[at] as number] as number) - (fields[at + 1] as number);
        value |= number << (fields[at + 2] as number);
      }
      packed[base + word] = value;
      hash = mix(hash, value);
    }
    return spread(hash);
  };

  /** The cell of the table where the position that was packed last stands, or would. */
  const cellOf = (hash: number): number => {
    const base = size * words;
    let cell = hash & mask;
    for (;;) {
      const place = table[cell] as number;
      if (place === 0) return cell;
      const other = (place - 1) * words;
      let at = 0;
      while (at < words && packed[other + at] === packed[base + at]) at++;
      if (at === words) return cell;
      cell = (cell + 1) & mask;
    }
  };

  const grow = (): void => {
    room *= 2;
    const wider = new Int32Array(room * words);
    wider.set(packed);
    packed = wider;
    table = new Int32Array(room * 2);
    mask = table.length - 1;
    for (let place = 0; place < size; place++) {
      let hash = 0x2545f491;
      const base = place * words;
      for (let at = 0; at < used; at++) hash = mix(hash, packed[base + at] as number);
      let cell = spread(hash) & mask;
      while (table[cell] !== 0) cell = (cell + 1) & mask;
      table[cell] = place + 1;
    }
  };

  return {
    size: () => size,
    add: (state) => {
      const cell = cellOf(pack(state));
      const place = table[cell] as number;
      if (place > 0) return place - 1;
      table[cell] = ++size;
      if (size === room) grow();
      return size - 1;
    },
    find: (state) => (table[cellOf(pack(state))] as number) - 1,
    read: (place, into) => {
      into.fill(0);
      into.set(blank);
      const base = place * words;
      for (let word = 0; word < used; word++) {
        const value = packed[base + word] as number;
        const end = 4 * (starts[word + 1] as number);
        for (let at = 4 * (starts[word] as number); at < end; at += 4) {
          const number = (value >>> (fields[at + 2] as number)) & (fields[at + 3] as number);
          into[fields[at] as number] = number + (fields[at + 1] as number);
        }
      }
    },
    bytes: () => packed.byteLength + table.byteLength,
  };
}

function mix(hash: number, word: number): number {
  let next = Math.imul(hash ^ word, 0x9e3779b1);
  next ^= next >>> 15;
  return next;
}

function spread(hash: number): number {
  const next = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return next ^ (next >>> 16);
}
