import { type Game, type GameRecord, replay } from '../../engine/index';
import type { ActorId, OptionId, Orders, Scenario, TrackId } from '../../scenario/index';

/** The first order with which a side of a table left history. */
export interface Departure {
  /** From 1. */
  readonly turn: number;
  readonly side: ActorId;
  readonly track: TrackId;
  /** Absent: the track was held. */
  readonly ordered?: OptionId;
  readonly history?: OptionId;
}

/** What a teacher reads of one table: its game, the courses of what it can be watched by, and where it left history. */
export interface TableStory {
  readonly game: Game;
  readonly curves: readonly { readonly indicator: string; readonly values: readonly number[] }[];
  /** Absent: all sides have ordered as in history so far. */
  readonly left?: Departure;
}

/** Indicators on the card of a table. */
const curvesOnCard = 4;

/** Reads the record of a table; the same record is read once. */
export function storyReader(
  scenario: Scenario,
  sides: readonly ActorId[],
): (record: GameRecord) => TableStory {
  const known = new Map<string, TableStory>();
  return (record) => {
    const key = JSON.stringify(record);
    const found = known.get(key);
    if (found !== undefined) return found;
    const { game } = replay(scenario, record);
    const left = departureOf(scenario, record.turns, sides);
    const story = { game, curves: curvesOf(game), ...(left === undefined ? {} : { left }) };
    // A class has few tables; what is older belongs to turns that are over.
    if (known.size > 60) known.clear();
    known.set(key, story);
    return story;
  };
}

/** The first order of a side that people may hold that was not history's; turns of which history is silent are passed over. */
export function departureOf(
  { history, actors }: Scenario,
  turns: readonly Orders[],
  sides: readonly ActorId[],
): Departure | undefined {
  for (const [index, orders] of turns.entries()) {
    const told = history.find(({ turn }) => turn === index);
    if (told === undefined) continue;
    for (const side of sides) {
      const tracks = actors.find(({ id }) => id === side)?.tracks ?? [];
      for (const { id: track } of tracks) {
        const [ordered, then] = [orders[side]?.[track], told.orders[side]?.[track]];
        if (ordered === then) continue;
        return {
          turn: index + 1,
          side,
          track,
          ...(ordered === undefined ? {} : { ordered }),
          ...(then === undefined ? {} : { history: then }),
        };
      }
    }
  }
  return undefined;
}

/** What all sides share stands first, since a table is watched as a whole. */
function curvesOf({ scenario, curve }: Game): TableStory['curves'] {
  const so = scenario.indicators.filter(
    ({ belief, deadline }) => belief === undefined && deadline === undefined,
  );
  const shared = so.filter(({ of }) => of === undefined);
  const owned = so.filter(({ of }) => of !== undefined);
  return [...shared, ...owned]
    .slice(0, curvesOnCard)
    .map(({ id }) => ({ indicator: id, values: curve.map((values) => values[id] ?? 0) }));
}
