import { type GameRecord, replay, view } from '../../../engine/index';
import type { ActorId, OptionId, Scenario, TrackId } from '../../../scenario/index';

/** A track of a side in one turn: what was ordered, and what else could have been, holding included. */
export interface OpenTrack {
  readonly track: TrackId;
  readonly given: OptionId | 'hold';
  readonly others: readonly (OptionId | 'hold')[];
}

/** The tracks on which a side could have ordered something else in a turn (from 1) of a record. */
export function openOrders(
  scenario: Scenario,
  record: GameRecord,
  turn: number,
  seat: ActorId,
): readonly OpenTrack[] {
  const { game } = replay(scenario, { ...record, turns: record.turns.slice(0, turn - 1) });
  if (game.phase === 'over') return [];
  return view(game, seat).tracks.flatMap(({ track, options }): OpenTrack[] => {
    const given = record.turns[turn - 1]?.[seat]?.[track] ?? 'hold';
    const open = options.filter(({ closed }) => closed === undefined).map(({ option }) => option);
    const others = [...open, 'hold'].filter((option) => option !== given);
    return others.length === 0 ? [] : [{ track, given, others }];
  });
}
