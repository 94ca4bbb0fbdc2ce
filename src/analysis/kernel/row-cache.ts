import { impossible } from '../../base/index';
import type { Expression } from '../../scenario/index';
import { type Bank, longer } from './amounts';
import { classesOf } from './classes';
import type { Layout } from './layout';
import { rangeOf, slotsOf } from './slots';

/*
 * A cache of rows of whole numbers that depend on few slots of a vector: the bounds of a draw, for example, or what a cause
 * changes. A row is worked out when it is first asked for. Values of a slot that make no difference to a row form one class, so
 * there are few rows, and the classes alone say where each of them is.
 *
 * Where a row depends on flags too, the slots of its expressions lead to a block, chosen by the values of those expressions, and
 * the flags lead to a place in that block. Many positions share few such values, and small tables stay in the processor's cache.
 */

/** What rows are worked out from: one source has a row for each combination of classes and flags. */
export interface RowSource {
  readonly reads: readonly Expression[];
  /** Slots of which it matters only whether they are 0. */
  readonly flags: readonly number[];
  /** The most numbers that a row can have. */
  readonly most: number;
  readonly work: (state: Int32Array) => readonly number[];
}

export interface RowCache {
  /** By source: where its slots begin, those of its expressions first; one more at the end. */
  readonly from: Int32Array;
  /** By source: where the slots of its flags begin. */
  readonly flagsFrom: Int32Array;
  readonly slots: Int32Array;
  /** Place in `parts` of the part for the value 0 of that slot. */
  readonly bases: Int32Array;
  /** What a value adds to a place. */
  readonly parts: Int32Array;
  /** By source: where its row begins, if it has only one and that has been worked out; otherwise 0. */
  readonly only: Int32Array;
  /** By source: the first of its places, or -1 if it has too many rows to keep. */
  readonly places: Int32Array;
  /** By place: where a row begins in `rows` or, of a source with flags, its block in `blocks`; 0 where that is not known yet. */
  readonly entries: Int32Array;
  /** Where a row begins in `rows`, by block and flags; 0 where it has not been worked out. */
  blocks: Int32Array;
  blocksUsed: number;
  rows: Int32Array;
  used: number;
  /** Where each row begins, by its numbers: equal rows are kept once. */
  readonly known: Map<string, number>;
  /** Where each block begins, by its source and the values of its expressions. */
  readonly knownBlocks: Map<string, number>;
  /** Room at the beginning of `rows` for a row that is not kept. */
  readonly spare: number;
  readonly work: readonly SourceWork[];
}

interface SourceWork {
  readonly row: RowSource['work'];
  /** The values of the source's expressions. */
  readonly answers: (state: Int32Array) => readonly number[];
  /** Places of one block. */
  readonly blockSize: number;
}

/** Most places of one source, and of all. */
const sourceLimit = 1 << 20;
const placeLimit = 1 << 22;
/** Most places of one block. */
const blockLimit = 1 << 16;
/** Most numbers kept in rows, and in blocks; when they are full, all are forgotten. */
const rowLimit = 1 << 22;

/** Opens a cache for the rows of some sources; `rowOf` finds them. */
export function openRowCache(sources: readonly RowSource[], layout: Layout, bank: Bank): RowCache {
  const from = [0];
  const flagsFrom: number[] = [];
  const slots: number[] = [];
  const bases: number[] = [];
  const parts: number[] = [];
  const places: number[] = [];
  const work: SourceWork[] = [];
  const spare = sources.reduce((longest, { most }) => Math.max(longest, most), 1);
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
  for (const { reads, flags, work: row } of sources) {
    const told = toldApart(reads, layout, bank);
    const flagged = flagsOf(flags, layout);
    const size = sizeOfAll(told);
    const blockSize = sizeOfAll(flagged);
    const isKept = size <= sourceLimit && used + size <= placeLimit && blockSize <= blockLimit;
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
    only: new Int32Array(sources.length),
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

/** Where the row of a source (by its number) for a vector begins in `cache.rows`. */
export function rowOf(cache: RowCache, source: number, state: Int32Array): number {
  const only = cache.only[source] ?? impossible();
  return only === 0 ? findRow(cache, source, state) : only;
}

/** The same, for sources that mostly have more than one row. */
export function findRow(cache: RowCache, source: number, state: Int32Array): number {
  const { slots, bases, parts } = cache;
  let place = cache.places[source] ?? impossible();
  if (place < 0) return workOut(cache, source, state);
  const flags = cache.flagsFrom[source] ?? impossible();
  const end = cache.from[source + 1] ?? impossible();
  let at = cache.from[source] ?? impossible();
  for (; at < flags; at++)
    place +=
      parts[(bases[at] ?? impossible()) + (state[slots[at] ?? impossible()] ?? impossible())] ?? impossible();
  let row = cache.entries[place] ?? impossible();
  if (at < end && row !== 0) {
    let inBlock = row;
    for (; at < end; at++)
      inBlock +=
        parts[(bases[at] ?? impossible()) + (state[slots[at] ?? impossible()] ?? impossible())] ??
        impossible();
    row = cache.blocks[inBlock] ?? impossible();
  }
  return row === 0 ? keepRow(cache, source, place, state) : row;
}

/** Works out a row that is not kept. */
function workOut(cache: RowCache, source: number, state: Int32Array): number {
  const row = (cache.work[source] ?? impossible()).row(state);
  if (row.length > cache.spare)
    throw new Error(`a row of ${row.length} numbers is longer than the room for it`);
  cache.rows.set(row, 0);
  return 0;
}

/** Works out a row and keeps it, with its block if the source has flags. */
function keepRow(cache: RowCache, source: number, place: number, state: Int32Array): number {
  const { row: workRow, answers, blockSize } = cache.work[source] ?? impossible();
  const row = workRow(state);
  if (cache.used + row.length > rowLimit || cache.blocksUsed + blockSize > rowLimit) forget(cache);
  const at = addRow(cache, row);
  const flags = cache.flagsFrom[source] ?? impossible();
  const end = cache.from[source + 1] ?? impossible();
  if (flags === end) {
    cache.entries[place] = at;
    if (flags === cache.from[source]) cache.only[source] = at;
    return at;
  }
  let inBlock = addBlock(cache, `${source}:${answers(state).join()}`, blockSize);
  cache.entries[place] = inBlock;
  for (let flag = flags; flag < end; flag++)
    inBlock +=
      cache.parts[
        (cache.bases[flag] ?? impossible()) + (state[cache.slots[flag] ?? impossible()] ?? impossible())
      ] ?? impossible();
  cache.blocks[inBlock] = at;
  return at;
}

function forget(cache: RowCache): void {
  cache.only.fill(0);
  cache.entries.fill(0);
  cache.blocks.fill(0);
  cache.known.clear();
  cache.knownBlocks.clear();
  cache.used = cache.spare;
  cache.blocksUsed = 1;
}

function addRow(cache: RowCache, row: readonly number[]): number {
  const name = row.join();
  const found = cache.known.get(name);
  if (found !== undefined) return found;
  const at = cache.used;
  cache.used += row.length;
  if (cache.used > cache.rows.length) cache.rows = longer(cache.rows, cache.used);
  cache.rows.set(row, at);
  cache.known.set(name, at);
  return at;
}

function addBlock(cache: RowCache, name: string, size: number): number {
  const found = cache.knownBlocks.get(name);
  if (found !== undefined) return found;
  const at = cache.blocksUsed;
  cache.blocksUsed += size;
  if (cache.blocksUsed > cache.blocks.length) cache.blocks = longer(cache.blocks, cache.blocksUsed);
  cache.knownBlocks.set(name, at);
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
