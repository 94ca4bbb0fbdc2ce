import type { Expression } from '../../scenario/index';
import type { Bank } from './amounts';
import { classesOf } from './classes';
import type { Layout } from './layout';
import { slotsOf } from './slots';

/*
 * Rows of whole numbers that depend on few slots, worked out when they are first asked for. Values of a slot that make no
 * difference to a row are one class, so that there are few rows and each is found by its place alone. A pure memo.
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
  /** By lot: where its slots begin; one more at the end. */
  readonly from: Int32Array;
  readonly slots: Int32Array;
  /** Place in `parts` of the part for the value 0 of that slot. */
  readonly bases: Int32Array;
  /** What a value adds to the place of the row. */
  readonly parts: Int32Array;
  /** By lot: the first of its places, or -1 where its rows are too many to be kept. */
  readonly places: Int32Array;
  /** Where a row begins in `rows`, by place; 0 where it has not been worked out. */
  readonly rowAt: Int32Array;
  rows: Int32Array;
  used: number;
  /** Where each row begins, by its numbers: equal rows are kept once. */
  readonly known: Map<string, number>;
  /** Room at the beginning of `rows` for a row that is not kept. */
  readonly spare: number;
  readonly work: readonly Lot['work'][];
}

/** Most places of one lot, and of all. */
const lotLimit = 1 << 20;
const placeLimit = 1 << 22;
/** Most numbers kept in rows; when they are full, all are forgotten. */
const rowLimit = 1 << 22;

/** Prepares lots over a layout; `rowOf` finds their rows. */
export function lotsOf(lots: readonly Lot[], layout: Layout, bank: Bank): Lots {
  const from = [0];
  const slots: number[] = [];
  const bases: number[] = [];
  const parts: number[] = [];
  const places: number[] = [];
  const spare = lots.reduce((longest, { most }) => Math.max(longest, most), 1);
  let used = 0;
  for (const { reads, flags } of lots) {
    const dimensions = dimensionsOf(reads, flags, layout, bank);
    const size = dimensions.reduce((product, { count }) => product * count, 1);
    if (size <= lotLimit && used + size <= placeLimit) {
      let step = 1;
      for (const { slot, classes, count } of dimensions) {
        slots.push(slot);
        bases.push(parts.length - (layout.slots[slot]?.min ?? 0));
        for (const member of classes) parts.push(member * step);
        step *= count;
      }
      places.push(used);
      used += size;
    } else places.push(-1);
    from.push(slots.length);
  }
  return {
    from: Int32Array.from(from),
    slots: Int32Array.from(slots),
    bases: Int32Array.from(bases),
    parts: Int32Array.from(parts),
    places: Int32Array.from(places),
    rowAt: new Int32Array(used),
    rows: new Int32Array(1024 + spare),
    used: spare,
    known: new Map(),
    spare,
    work: lots.map(({ work }) => work),
  };
}

/** Where the row of a lot for a vector begins in `lots.rows`. */
export function rowOf(lots: Lots, lot: number, state: Int32Array): number {
  const { slots, bases, parts } = lots;
  let place = lots.places[lot] as number;
  if (place < 0) return keepRow(lots, lot, -1, state);
  const end = lots.from[lot + 1] as number;
  for (let at = lots.from[lot] as number; at < end; at++)
    place += parts[(bases[at] as number) + (state[slots[at] as number] as number)] as number;
  const row = lots.rowAt[place] as number;
  return row === 0 ? keepRow(lots, lot, place, state) : row;
}

function keepRow(lots: Lots, lot: number, place: number, state: Int32Array): number {
  const row = (lots.work[lot] as Lot['work'])(state);
  if (place < 0) {
    if (row.length > lots.spare)
      throw new Error(`a row of ${row.length} numbers is longer than the room for it`);
    lots.rows.set(row, 0);
    return 0;
  }
  const name = row.join();
  const at = lots.known.get(name) ?? addRow(lots, row);
  lots.known.set(name, at);
  lots.rowAt[place] = at;
  return at;
}

function addRow(lots: Lots, row: readonly number[]): number {
  if (lots.used + row.length > rowLimit) {
    lots.rowAt.fill(0);
    lots.known.clear();
    lots.used = lots.spare;
  }
  if (lots.used + row.length > lots.rows.length) {
    const longer = new Int32Array(2 * lots.rows.length + row.length);
    longer.set(lots.rows);
    lots.rows = longer;
  }
  const at = lots.used;
  lots.rows.set(row, at);
  lots.used += row.length;
  return at;
}

interface Dimension {
  readonly slot: number;
  /** By value from the slot's least: its class, from 0. */
  readonly classes: readonly number[];
  readonly count: number;
}

/** The slots that make a difference, each with the classes that all expressions together tell apart. */
function dimensionsOf(
  reads: readonly Expression[],
  flags: readonly number[],
  layout: Layout,
  bank: Bank,
): readonly Dimension[] {
  const slots = [...new Set([...reads.flatMap((read) => slotsOf(read, layout)), ...flags])];
  return slots
    .sort((a, b) => a - b)
    .map((slot) => {
      const { min, max } = layout.slots[slot] ?? { min: 0, max: 0 };
      const told = reads.map((read) => classesOf(read, layout, bank).get(slot));
      const isFlag = flags.includes(slot);
      const names = new Map<string, number>();
      const classes: number[] = [];
      for (let value = min; value <= max; value++) {
        const name = `${told.map((one) => one?.[value - min] ?? 0).join()}${isFlag ? value === 0 : ''}`;
        classes.push(names.get(name) ?? names.size);
        if (!names.has(name)) names.set(name, names.size);
      }
      return { slot, classes, count: names.size };
    })
    .filter(({ count }) => count > 1);
}
