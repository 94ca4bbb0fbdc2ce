import { impossible } from '../../base/index';
import {
  type ActorId,
  decidingExpressionsIn,
  type Effect,
  type OptionKind,
  type Scenario,
  type Write,
  writesOf,
  writtenBy,
} from '../../scenario/index';
import { clamped, outranks, rankOf } from '../../world/index';
import type { Bank } from './amounts';
import type { Layout } from './layout';
import { openRowCache, type RowSource, rowOf } from './row-cache';
import { slotOf } from './slots';

/** Effects that come from one cause: an order, its outcome, its exposure, an inject or a rule. */
export interface Cause {
  readonly effects: readonly Effect[];
  /** Of orders: decides who prevails. */
  readonly kind?: OptionKind;
}

/** Reads the changes of causes, by their place, and writes them. */
export interface Ledger {
  /** Reads what a cause changes; nothing is written. */
  readonly gather: (cause: number, state: Int32Array) => void;
  /** Writes all that was gathered at once: amounts are summed and clamped, and one value prevails for a fact. */
  readonly write: (state: Int32Array) => void;
  /** Reads and writes a cause that stands alone. */
  readonly apply: (cause: number, state: Int32Array) => void;
}

/*
 * What a cause changes is a row: how many glimpses, adds, sets, moves and things known follow, then the places of the glimpses, and by
 * twos the slots with amounts, with values (reports among them), with postures, and with what an actor believes because it was
 * shown. Each slot stands there once, but that what is known may have been reported too.
 */
const head = 5;

/** Opens a ledger over causes. Effects that change nothing a vector holds, such as news, are left out. */
export function openLedger(causes: readonly Cause[], scenario: Scenario, layout: Layout, bank: Bank): Ledger {
  const cache = openRowCache(
    causes.map(({ effects }) => sourceOf(effects, layout, bank)),
    layout,
    bank,
  );
  const ranksOf = Int32Array.from(causes, ({ kind }) => rankOf(scenario, kind));
  const least = Int32Array.from(layout.slots, ({ min }) => min);
  const most = Int32Array.from(layout.slots, ({ max }) => max);
  const sums = new Float64Array(layout.width);
  const values = new Int32Array(layout.width);
  const ranks = new Int32Array(layout.width);
  const isTouched = new Uint8Array(layout.width);
  const added = new Int32Array(layout.width);
  const set = new Int32Array(layout.width);
  const known: number[] = [];
  let addedCount = 0;
  let setCount = 0;

  const clamp = (state: Int32Array, slot: number, value: number): void => {
    const low = least[slot] ?? impossible();
    const high = most[slot] ?? impossible();
    state[slot] = clamped(value, low, high);
  };

  const show = (state: Int32Array, row: number, count: number): void => {
    for (let at = row + head; at < row + head + count; at++) {
      const glimpse = layout.glimpses[cache.rows[at] ?? impossible()];
      if (glimpse === undefined) continue;
      state[glimpse.value] = state[glimpse.source] ?? impossible();
      state[glimpse.turn] = state[layout.turn] ?? impossible();
    }
  };

  const gather = (cause: number, state: Int32Array): void => {
    const row = rowOf(cache, cause, state);
    const { rows } = cache;
    const shows = rows[row] ?? impossible();
    // Nothing gathered has been written yet, so a glimpse may be: no amount and no condition reads one.
    if (shows > 0) show(state, row, shows);
    let at = row + head + shows;
    const adds = at + 2 * (rows[row + 1] ?? impossible());
    const sets = adds + 2 * (rows[row + 2] ?? impossible());
    for (; at < adds; at += 2) {
      const slot = rows[at] ?? impossible();
      if (isTouched[slot] === 0) {
        isTouched[slot] = 1;
        added[addedCount++] = slot;
        sums[slot] = rows[at + 1] ?? impossible();
      } else sums[slot] = (sums[slot] ?? impossible()) + (rows[at + 1] ?? impossible());
    }
    const rank = ranksOf[cause] ?? impossible();
    for (; at < sets; at += 2) {
      const slot = rows[at] ?? impossible();
      const value = rows[at + 1] ?? impossible();
      const isFirst = isTouched[slot] === 0;
      if (isFirst) {
        isTouched[slot] = 1;
        set[setCount++] = slot;
      }
      const overRank = ranks[slot] ?? impossible();
      const overValue = values[slot] ?? impossible();
      if (isFirst || outranks(rank, value, overRank, overValue)) {
        ranks[slot] = rank;
        values[slot] = value;
      }
    }
    const knows = rows[row + 4] ?? impossible();
    if (knows > 0) {
      at += 2 * (rows[row + 3] ?? impossible());
      for (const end = at + 2 * knows; at < end; at++) known.push(rows[at] ?? impossible());
    }
  };

  const write = (state: Int32Array): void => {
    for (let at = 0; at < addedCount; at++) {
      const slot = added[at] ?? impossible();
      clamp(state, slot, (state[slot] ?? impossible()) + (sums[slot] ?? impossible()));
      isTouched[slot] = 0;
    }
    addedCount = 0;
    for (let at = 0; at < setCount; at++) {
      const slot = set[at] ?? impossible();
      state[slot] = values[slot] ?? impossible();
      isTouched[slot] = 0;
    }
    setCount = 0;
    for (let at = 0; at < known.length; at += 2)
      state[known[at] ?? impossible()] = known[at + 1] ?? impossible();
    known.length = 0;
  };

  const apply = (cause: number, state: Int32Array): void => {
    const row = rowOf(cache, cause, state);
    const { rows } = cache;
    const shows = rows[row] ?? impossible();
    if (shows > 0) show(state, row, shows);
    let at = row + head + shows;
    const adds = at + 2 * (rows[row + 1] ?? impossible());
    const rest =
      adds +
      2 *
        ((rows[row + 2] ?? impossible()) + (rows[row + 3] ?? impossible()) + (rows[row + 4] ?? impossible()));
    for (; at < adds; at += 2) {
      const slot = rows[at] ?? impossible();
      clamp(state, slot, (state[slot] ?? impossible()) + (rows[at + 1] ?? impossible()));
    }
    for (; at < rest; at += 2) state[rows[at] ?? impossible()] = rows[at + 1] ?? impossible();
  };

  return { gather, write, apply };
}

/** The slots that a cause can change, glimpses apart. */
export function slotsChanged({ effects }: Cause, layout: Layout): ReadonlySet<number> {
  return new Set(effects.flatMap(writtenBy).map((one) => slotOf(one, layout)));
}

/** The slots of which effects show the values to one actor, or to any where none is named; those shown under a condition are left out. */
export function slotsShown(effects: readonly Effect[], layout: Layout, seat?: ActorId): readonly number[] {
  const shown = effects.flatMap(({ if: test, reveal }) =>
    reveal.flatMap(({ to, what }) =>
      test === undefined && (seat === undefined || to === seat) ? [valueSlot(layout, what)] : [],
    ),
  );
  return [...new Set(shown)];
}

/** How the row of a cause is worked out. */
function sourceOf(effects: readonly Effect[], layout: Layout, bank: Bank): RowSource {
  const parts = effects.map((effect) => ({
    test: effect.if === undefined ? undefined : bank.prepare(effect.if).read,
    writes: writesOf(effect).map((write) => writeIn(write, layout, bank)),
    shows: effect.reveal.flatMap(({ to, what }) =>
      layout.glimpses.flatMap((glimpse, place) =>
        glimpse.to === to && glimpse.what === what && glimpse.source >= 0 ? [place] : [],
      ),
    ),
  }));
  const work = (state: Int32Array): readonly number[] => {
    const due = parts.filter(({ test }) => test === undefined || test(state) === 1);
    const written = {
      sum: new Map<number, number>(),
      highest: new Map<number, number>(),
      last: new Map<number, number>(),
      shown: new Map<number, number>(),
    };
    for (const { slot, how, read } of due.flatMap((part) => part.writes)) {
      const value = read(state);
      const before = written[how].get(slot);
      // Among values that one cause sets, the one that stands later in the fact's list prevails.
      if (how === 'sum') written.sum.set(slot, (before ?? 0) + value);
      else written[how].set(slot, how === 'highest' ? Math.max(value, before ?? value) : value);
    }
    const shows = due.flatMap((part) => part.shows);
    const lists = Object.values(written);
    return [shows.length, ...lists.map(({ size }) => size), ...shows, ...lists.flatMap(pairs)];
  };
  const most = parts.reduce((sum, { writes, shows }) => sum + shows.length + 2 * writes.length, head);
  const reads = effects.flatMap((effect) =>
    writesOf(effect).map((write) => ('to' in write ? write.to : write.by)),
  );
  return { reads: [...decidingExpressionsIn(effects), ...reads], flags: [], most, work };
}

/** How one thing is written: its slot, and the amount or the value as that slot counts it. */
function writeIn(
  write: Write,
  layout: Layout,
  bank: Bank,
): {
  readonly slot: number;
  readonly how: 'sum' | 'highest' | 'last' | 'shown';
  readonly read: (state: Int32Array) => number;
} {
  const slot = slotOf(write.at, layout);
  if ('by' in write) return { slot, how: 'sum', read: bank.prepare(write.by).read };
  const { to, prevails: how } = write;
  const { min = 0, max = 0, texts = [] } = layout.slots[slot] ?? {};
  if (to.op === 'text') {
    const place = texts.indexOf(to.value);
    return { slot, how, read: () => place };
  }
  if (to.op === 'fact') {
    const of = slotOf(to, layout);
    return { slot, how, read: (state) => state[of] ?? impossible() };
  }
  const { read } = bank.prepare(to);
  return { slot, how, read: (state) => clamped(read(state), min, max) };
}

function pairs(numbers: ReadonlyMap<number, number>): readonly number[] {
  return [...numbers].flat();
}

function indicatorSlot(layout: Layout, id: string): number {
  return layout.indicators + (layout.indicatorAt.get(id) ?? -1);
}

function valueSlot(layout: Layout, id: string): number {
  return layout.factAt.has(id) ? factSlot(layout, id) : indicatorSlot(layout, id);
}

function factSlot(layout: Layout, id: string): number {
  return layout.facts + (layout.factAt.get(id) ?? -1);
}
