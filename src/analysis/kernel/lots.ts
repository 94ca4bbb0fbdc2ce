import { impossible } from '../../base/index';
import type { Expression } from '../../scenario/index';
import { type Bank, longer } from './amounts';
import { classesOf } from './classes';
import type { Layout } from './layout';
import { rangeOf, slotsOf } from './slots';

/*
 * Rows of whole numbers that depend on few slots, worked out when they are first asked for. Values of a slot that make no
 * difference to a row are one class, so that there are few rows and each is found by its place alone. A pure memo.
 * Where a row depends on flags too, the slots of its expressions lead to a block by what the expressions answer, and the flags to
 * a place in that block: of many positions few answers come, and tables that are small stay near the processor.
 */

/** What the rows of one lot depend on, and how one is worked out. */
export interface Lot {
  readonly reads: readonly Expression[];
  /** Slots of which only matters whether they are 0. */
  readonly flags: readonly number[];
  /** Most numbers of a row. */
  readonly most: number;
  readonly work: (state: Int32Array) => readonly number[];
}

export interface Lots {
  /** By lot: where its slots begin, those of its expressions first; one more at the end. */
  readonly from: Int32Array;
  /** By lot: where the slots of its flags begin. */
  readonly flagsFrom: Int32Array;
  readonly slots: Int32Array;
  /** Place in `parts` of the part for the value 0 of that slot. */
  readonly bases: Int32Array;
  /** What a value adds to a place. */
  readonly parts: Int32Array;
  /** By lot: where its row begins, if it has but one and that has been worked out; else 0. */
  readonly only: Int32Array;
  /** By lot: the first of its places, or -1 where its rows are too many to be kept. */
  readonly places: Int32Array;
  /** By place: where a row begins in `rows` or, of a lot with flags, its block in `blocks`; 0 where that is not known yet. */
  readonly entries: Int32Array;
  /** Where a row begins in `rows`, by block and flags; 0 where it has not been worked out. */
  blocks: Int32Array;
  blocksUsed: number;
  rows: Int32Array;
  used: number;
  /** Where each row begins, by its numbers: equal rows are kept once. */
  readonly known: Map<string, number>;
  /** Where each block begins, by its lot and what the lot's expressions answer. */
  readonly knownBlocks: Map<string, number>;
  /** Room at the beginning of `rows` for a row that is not kept. */
  readonly spare: number;
  readonly work: readonly LotWork[];
}

interface LotWork {
  readonly row: Lot['work'];
  /** What the lot's expressions answer. */
  readonly answers: (state: Int32Array) => readonly number[];
  /** Places of one block. */
  readonly blockSize: number;
}

/** Most places of one lot, and of all. */
const lotLimit = 1 << 20;
const placeLimit = 1 << 22;
/** Most places of one block. */
const blockLimit = 1 << 16;
/** Most numbers kept in rows, and in blocks; when they are full, all are forgotten. */
const rowLimit = 1 << 22;

/** Prepares lots over a layout; `rowOf` finds their rows. */
export function lotsOf(lots: readonly Lot[], layout: Layout, bank: Bank): Lots {
  const from = [0];
  const flagsFrom: number[] = [];
  const slots: number[] = [];
  const bases: number[] = [];
  const parts: number[] = [];
  const places: number[] = [];
  const work: LotWork[] = [];
  const spare = lots.reduce((longest, { most }) => Math.max(longest, most), 1);
  let used = 0;
  const lay = (dimensions: readonly Dimension[]): void => {
    let step = 1;
    for (const { slot, classes, count } of dimensions) {
      slots.push(slot);
      bases.push(parts.length - (layout.slots[slot]?.min ?? 0));
      for (const member of classes) parts.push(member * step);
      step *= count;
    }
  };
  for (const { reads, flags, work: row } of lots) {
    const told = toldApart(reads, layout, bank);
    const flagged = flagsOf(flags, layout);
    const size = sizeOfAll(told);
    const blockSize = sizeOfAll(flagged);
    const isKept = size <= lotLimit && used + size <= placeLimit && blockSize <= blockLimit;
    if (isKept) lay(told);
    flagsFrom.push(slots.length);
    if (isKept) lay(flagged);
    from.push(slots.length);
    places.push(isKept ? used : -1);
    if (isKept) used += size;
    const readers = reads.map((read) => bank.prepare(read).read);
    work.push({ row, answers: (state) => readers.map((read) => read(state)), blockSize });
  }
  return {
    from: Int32Array.from(from),
    flagsFrom: Int32Array.from(flagsFrom),
    slots: Int32Array.from(slots),
    bases: Int32Array.from(bases),
    parts: Int32Array.from(parts),
    only: new Int32Array(lots.length),
    places: Int32Array.from(places),
    entries: new Int32Array(used),
    blocks: new Int32Array(1024),
    blocksUsed: 1,
    rows: new Int32Array(1024 + spare),
    used: spare,
    known: new Map(),
    knownBlocks: new Map(),
    spare,
    work,
  };
}

/** Where the row of a lot for a vector begins in `lots.rows`. */
export function rowOf(lots: Lots, lot: number, state: Int32Array): number {
  const only = lots.only[lot] ?? impossible();
  return only === 0 ? findRow(lots, lot, state) : only;
}

/** `rowOf` for lots that mostly have more than one row. */
export function findRow(lots: Lots, lot: number, state: Int32Array): number {
  const { slots, bases, parts } = lots;
  let place = lots.places[lot] ?? impossible();
  if (place < 0) return workOut(lots, lot, state);
  const flags = lots.flagsFrom[lot] ?? impossible();
  const end = lots.from[lot + 1] ?? impossible();
  let at = lots.from[lot] ?? impossible();
  for (; at < flags; at++)
    place +=
      parts[(bases[at] ?? impossible()) + (state[slots[at] ?? impossible()] ?? impossible())] ?? impossible();
  let row = lots.entries[place] ?? impossible();
  if (at < end && row !== 0) {
    let inBlock = row;
    for (; at < end; at++)
      inBlock +=
        parts[(bases[at] ?? impossible()) + (state[slots[at] ?? impossible()] ?? impossible())] ??
        impossible();
    row = lots.blocks[inBlock] ?? impossible();
  }
  return row === 0 ? keepRow(lots, lot, place, state) : row;
}

/** Works a row out where it is not kept. */
function workOut(lots: Lots, lot: number, state: Int32Array): number {
  const row = (lots.work[lot] ?? impossible()).row(state);
  if (row.length > lots.spare)
    throw new Error(`a row of ${row.length} numbers is longer than the room for it`);
  lots.rows.set(row, 0);
  return 0;
}

/** Works a row out and keeps it, and its block where the lot has flags. */
function keepRow(lots: Lots, lot: number, place: number, state: Int32Array): number {
  const { row: workRow, answers, blockSize } = lots.work[lot] ?? impossible();
  const row = workRow(state);
  if (lots.used + row.length > rowLimit || lots.blocksUsed + blockSize > rowLimit) forget(lots);
  const at = addRow(lots, row);
  const flags = lots.flagsFrom[lot] ?? impossible();
  const end = lots.from[lot + 1] ?? impossible();
  if (flags === end) {
    lots.entries[place] = at;
    if (flags === lots.from[lot]) lots.only[lot] = at;
    return at;
  }
  let inBlock = addBlock(lots, `${lot}:${answers(state).join()}`, blockSize);
  lots.entries[place] = inBlock;
  for (let flag = flags; flag < end; flag++)
    inBlock +=
      lots.parts[
        (lots.bases[flag] ?? impossible()) + (state[lots.slots[flag] ?? impossible()] ?? impossible())
      ] ?? impossible();
  lots.blocks[inBlock] = at;
  return at;
}

function forget(lots: Lots): void {
  lots.only.fill(0);
  lots.entries.fill(0);
  lots.blocks.fill(0);
  lots.known.clear();
  lots.knownBlocks.clear();
  lots.used = lots.spare;
  lots.blocksUsed = 1;
}

function addRow(lots: Lots, row: readonly number[]): number {
  const name = row.join();
  const found = lots.known.get(name);
  if (found !== undefined) return found;
  const at = lots.used;
  lots.used += row.length;
  if (lots.used > lots.rows.length) lots.rows = longer(lots.rows, lots.used);
  lots.rows.set(row, at);
  lots.known.set(name, at);
  return at;
}

function addBlock(lots: Lots, name: string, size: number): number {
  const found = lots.knownBlocks.get(name);
  if (found !== undefined) return found;
  const at = lots.blocksUsed;
  lots.blocksUsed += size;
  if (lots.blocksUsed > lots.blocks.length) lots.blocks = longer(lots.blocks, lots.blocksUsed);
  lots.knownBlocks.set(name, at);
  return at;
}

interface Dimension {
  readonly slot: number;
  /** By value from the slot's least: its class, from 0. */
  readonly classes: readonly number[];
  readonly count: number;
}

function sizeOfAll(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((product, { count }) => product * count, 1);
}

/** The slots that make a difference to expressions, each with the classes that all of them together tell apart. */
function toldApart(reads: readonly Expression[], layout: Layout, bank: Bank): readonly Dimension[] {
  const slots = [...new Set(reads.flatMap((read) => slotsOf(read, layout)))];
  return slots
    .sort((a, b) => a - b)
    .map((slot) => {
      const told = reads.map((read) => classesOf(read, layout, bank).get(slot));
      const names = new Map<string, number>();
      const classes = Array.from({ length: rangeOf(slot, layout) }, (_, value) => {
        const name = told.map((one) => one?.[value] ?? 0).join();
        const member = names.get(name) ?? names.size;
        names.set(name, member);
        return member;
      });
      return { slot, classes, count: names.size };
    })
    .filter(({ count }) => count > 1);
}

/** Slots that are 0 or not. */
function flagsOf(flags: readonly number[], layout: Layout): readonly Dimension[] {
  return [...new Set(flags)].map((slot) => {
    const { min, max } = layout.slots[slot] ?? { min: 0, max: 0 };
    const classes = Array.from({ length: max - min + 1 }, (_, at) => (min + at === 0 ? 0 : 1));
    return { slot, classes, count: 2 };
  });
}
