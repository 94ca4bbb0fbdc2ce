import { rungOf } from '../scenario/index';
import type { Alignment } from './align';
import type { GameEvent } from './events';

/** How far a play escalated and when it acted, beside history; the two are never added up. */
export interface Dimensions {
  readonly escalation: {
    /** The highest step of the ladder in each turn, 0 where nothing was done. */
    readonly byTurn: readonly { readonly turn: number; readonly play: number; readonly history: number }[];
    readonly highest: { readonly play: number; readonly history: number };
    /** Turns in which the play stood above, level with or below history. */
    readonly above: number;
    readonly level: number;
    readonly below: number;
  };
  readonly timing: {
    /** Paired acts that came earlier, in the same turn or later than in history. */
    readonly earlier: number;
    readonly same: number;
    readonly later: number;
    /** Turn of the first act of force (step 5 or above). */
    readonly firstForce: { readonly play?: number; readonly history?: number };
  };
}

/** Sets the acts of a play beside those of history on named dimensions; `turns` is how many turns to show. */
export function dimensionsOf(alignment: Alignment<GameEvent>, turns: number): Dimensions {
  const play = alignment.pairs.flatMap((pair) => (pair.play ? [pair.play] : []));
  const history = alignment.pairs.flatMap((pair) => (pair.history ? [pair.history] : []));
  const byTurn = Array.from({ length: turns }, (_, index) => ({
    turn: index + 1,
    play: highestRung(play.filter((event) => event.turn === index + 1)),
    history: highestRung(history.filter((event) => event.turn === index + 1)),
  }));
  const shifts = alignment.pairs.flatMap((pair) =>
    pair.play && pair.history ? [pair.play.turn - pair.history.turn] : [],
  );
  return {
    escalation: {
      byTurn,
      highest: { play: highestRung(play), history: highestRung(history) },
      above: byTurn.filter((step) => step.play > step.history).length,
      level: byTurn.filter((step) => step.play === step.history).length,
      below: byTurn.filter((step) => step.play < step.history).length,
    },
    timing: {
      earlier: shifts.filter((shift) => shift < 0).length,
      same: shifts.filter((shift) => shift === 0).length,
      later: shifts.filter((shift) => shift > 0).length,
      firstForce: { ...firstForce('play', play), ...firstForce('history', history) },
    },
  };
}

function highestRung(events: readonly GameEvent[]): number {
  return events.reduce((highest, event) => Math.max(highest, rungOf(event.code)), 0);
}

function firstForce(
  side: 'play' | 'history',
  events: readonly GameEvent[],
): { play?: number; history?: number } {
  const turns = events.filter((event) => rungOf(event.code) >= 5).map((event) => event.turn);
  return turns.length === 0 ? {} : { [side]: Math.min(...turns) };
}
