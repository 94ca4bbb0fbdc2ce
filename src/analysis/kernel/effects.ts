import type { Effect, OptionKind, Scenario } from '../../scenario/index';
import type { Amount, Prepared } from './amounts';
import type { Layout } from './layout';

/** Everything that one cause changes. */
export interface Changes {
  /** By twos: a slot and what is added to it whatever else is so; each slot once. */
  readonly adds: Int32Array;
  /** What has to be read, or sets, moves and shows. */
  readonly rest: readonly Change[];
}

/** One effect, ready to be read from a vector: amounts to slots, facts to values, tracks to postures. */
export interface Change {
  readonly test: Amount | undefined;
  readonly addTo: readonly number[];
  /** By add: the amount where it is always the same. */
  readonly add: readonly number[];
  readonly addRead: readonly (Amount | undefined)[];
  readonly setTo: readonly number[];
  readonly set: readonly number[];
  /** Place of the cause's kind in what prevails; lower prevails. */
  readonly rank: number;
  readonly moveTo: readonly number[];
  readonly move: readonly number[];
  /** Places in the layout's glimpses. */
  readonly shows: readonly number[];
}

/** Prepares the effects of one cause. Effects that change nothing a vector holds, such as news, are left out. */
export function prepareEffects(
  effects: readonly Effect[],
  kind: OptionKind | undefined,
  scenario: Scenario,
  layout: Layout,
  prepare: (expression: NonNullable<Effect['if']>) => Prepared,
): Changes {
  const { prevails } = scenario.about;
  const at = kind === undefined ? -1 : prevails.indexOf(kind);
  const rank = at < 0 ? prevails.length : at;
  const changes = effects.flatMap((effect): Change[] => {
    const test = effect.if === undefined ? undefined : prepare(effect.if);
    const adds = effect.add.map(({ indicator, amount }) => ({
      slot: layout.indicators + (layout.indicatorAt.get(indicator) ?? -1),
      amount: prepare(amount),
    }));
    const sets = effect.set.map(({ fact, value }) => {
      const place = layout.factAt.get(fact) ?? -1;
      return {
        slot: layout.facts + place,
        value: scenario.facts[place]?.values.indexOf(value) ?? -1,
      };
    });
    const moves = effect.move.map(({ actor, track, posture }) => {
      const place = layout.tracks[layout.trackAt.get(`${actor}.${track}`) ?? -1];
      return { slot: place?.posture ?? -1, value: place?.postures.indexOf(posture) ?? -1 };
    });
    const shows = effect.reveal.flatMap(({ to, what }) =>
      layout.glimpses.flatMap((glimpse, place) =>
        glimpse.to === to && glimpse.what === what && glimpse.source >= 0 ? [place] : [],
      ),
    );
    if (test?.always === 0) return [];
    const moved = adds.filter(({ amount }) => amount.always !== 0);
    if (moved.length + sets.length + moves.length + shows.length === 0) return [];
    return [
      {
        test: test === undefined || test.always === 1 ? undefined : test.read,
        addTo: moved.map(({ slot }) => slot),
        add: moved.map(({ amount }) => amount.always ?? 0),
        addRead: moved.map(({ amount }) => (amount.always === undefined ? amount.read : undefined)),
        setTo: sets.map(({ slot }) => slot),
        set: sets.map(({ value }) => value),
        rank,
        moveTo: moves.map(({ slot }) => slot),
        move: moves.map(({ value }) => value),
        shows,
      },
    ];
  });
  const sums = new Map<number, number>();
  for (const change of changes.filter(isPlain)) {
    change.addTo.forEach((slot, at) => {
      sums.set(slot, (sums.get(slot) ?? 0) + (change.add[at] ?? 0));
    });
  }
  return { adds: Int32Array.from([...sums].flat()), rest: changes.filter((change) => !isPlain(change)) };
}

/** Whether a change only adds amounts that are always the same. */
function isPlain({ test, addRead, setTo, moveTo, shows }: Change): boolean {
  const others = setTo.length + moveTo.length + shows.length;
  return test === undefined && others === 0 && addRead.every((read) => read === undefined);
}

/** Gathers changes that are read from one moment, then writes them at once. */
export interface Ledger {
  readonly gather: (changes: Changes, state: Int32Array) => void;
  readonly write: (state: Int32Array) => void;
  /** Gathers and writes the changes of one cause that stands alone. */
  readonly apply: (changes: Changes, state: Int32Array) => void;
}

/** A ledger over one layout; it is empty again after each `write`. */
export function openLedger(layout: Layout): Ledger {
  const sums = new Float64Array(layout.width);
  const least = Int32Array.from(layout.slots, ({ min }) => min);
  const most = Int32Array.from(layout.slots, ({ max }) => max);
  const touched = new Int32Array(layout.width);
  const isTouched = new Uint8Array(layout.width);
  const ranks = new Int32Array(layout.width);
  let count = 0;
  let sets: number[] = [];
  const values = new Int32Array(layout.width);
  const moves: number[] = [];
  const shows: number[] = [];

  const gatherOne = (change: Change, state: Int32Array): void => {
    const { addTo, add, addRead, setTo, set, rank } = change;
    for (let at = 0; at < addTo.length; at++) {
      const slot = addTo[at] as number;
      const read = addRead[at];
      const amount = read === undefined ? (add[at] as number) : read(state);
      if (isTouched[slot] === 0) {
        isTouched[slot] = 1;
        touched[count++] = slot;
      }
      sums[slot] = (sums[slot] as number) + amount;
    }
    for (let at = 0; at < setTo.length; at++) {
      const slot = setTo[at] as number;
      const value = set[at] as number;
      const isFirst = isTouched[slot] === 0;
      if (isFirst) {
        isTouched[slot] = 1;
        sets.push(slot);
      }
      const better = rank - (ranks[slot] as number);
      if (isFirst || better < 0 || (better === 0 && value > (values[slot] as number))) {
        ranks[slot] = rank;
        values[slot] = value;
      }
    }
    for (let at = 0; at < change.moveTo.length; at++)
      moves.push(change.moveTo[at] as number, change.move[at] as number);
    for (const glimpse of change.shows) shows.push(glimpse);
  };

  const gather = ({ adds, rest }: Changes, state: Int32Array): void => {
    for (let at = 0; at < adds.length; at += 2) {
      const slot = adds[at] as number;
      if (isTouched[slot] === 0) {
        isTouched[slot] = 1;
        touched[count++] = slot;
      }
      sums[slot] = (sums[slot] as number) + (adds[at + 1] as number);
    }
    for (let at = 0; at < rest.length; at++) {
      const change = rest[at] as Change;
      if (change.test === undefined || change.test(state) === 1) gatherOne(change, state);
    }
  };

  const write = (state: Int32Array): void => {
    if (shows.length > 0) {
      for (const place of shows) {
        const glimpse = layout.glimpses[place];
        if (glimpse === undefined) continue;
        state[glimpse.value] = state[glimpse.source] as number;
        state[glimpse.turn] = state[layout.turn] as number;
      }
      shows.length = 0;
    }
    for (let at = 0; at < count; at++) {
      const slot = touched[at] as number;
      const value = (state[slot] as number) + (sums[slot] as number);
      const low = least[slot] as number;
      const high = most[slot] as number;
      state[slot] = value < low ? low : value > high ? high : value;
      sums[slot] = 0;
      isTouched[slot] = 0;
    }
    count = 0;
    if (sets.length > 0) {
      for (const slot of sets) {
        state[slot] = values[slot] as number;
        isTouched[slot] = 0;
      }
      sets = [];
    }
    if (moves.length > 0) {
      for (let at = 0; at < moves.length; at += 2) state[moves[at] as number] = moves[at + 1] as number;
      moves.length = 0;
    }
  };

  const apply = (changes: Changes, state: Int32Array): void => {
    const { adds, rest } = changes;
    if (rest.length > 0) {
      gather(changes, state);
      write(state);
      return;
    }
    for (let at = 0; at < adds.length; at += 2) {
      const slot = adds[at] as number;
      const value = (state[slot] as number) + (adds[at + 1] as number);
      const low = least[slot] as number;
      const high = most[slot] as number;
      state[slot] = value < low ? low : value > high ? high : value;
    }
  };

  return { gather, write, apply };
}
