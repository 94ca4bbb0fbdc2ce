import type { Actor } from '../../scenario/index';
import { compareTracks } from '../compare';
import type { ClassPlay } from './class-play';
import type { HistoryLine } from './history-line';
import { firstOf, longestOf } from './river';

/**
 * How a play's turn stands beside history's. `same`: every track alike. `chose`: another order on some track where history's was
 * open. `closed`: it differs only where history's order was not open, so that the difference was no choice. `before`: history
 * played it. `over`, `stopped`: the
 * play had ended, or was broken off. `silent`: history was over.
 */
export type Standing = 'same' | 'chose' | 'closed' | 'before' | 'over' | 'stopped' | 'silent';

/** When one play left history, and when it came back. */
export interface Departure {
  readonly key: string;
  /** By turn. */
  readonly standings: readonly Standing[];
  /** The first turn that was `chose`; absent: none was. */
  readonly left?: number;
  /** The first turn after it that was `same` and in which history ordered something; absent: none was. */
  readonly back?: number;
}

/** How many plays of a seat stood how in one turn. */
export interface DepartureTurn {
  readonly turn: number;
  readonly counts: Readonly<Record<Standing, number>>;
  /** Plays that left history in this turn, and those that came back in it. */
  readonly left: number;
  readonly back: number;
}

export interface Departures {
  readonly plays: number;
  /** Plays that never left by choice. */
  readonly never: number;
  /** Those that anybody decided. */
  readonly turns: readonly DepartureTurn[];
  /** Sorted as the plays are. */
  readonly each: readonly Departure[];
}

/**
 * When the plays of a seat left history, judged track by track as in the debrief.
 * @param plays those of the seat, sorted by key
 */
export function departuresOf(actor: Actor, plays: readonly ClassPlay[], history: HistoryLine): Departures {
  const { orders } = history;
  const length = longestOf(plays, history);
  const acted = orders.map((ofTurn) => Object.keys(ofTurn[actor.id] ?? {}).length > 0);
  const each = plays.map((play): Departure => {
    const standings = Array.from({ length }, (_, at) => standingOf(actor, play, orders, at));
    const left = standings.indexOf('chose');
    const back = standings.findIndex(
      (standing, at) => left >= 0 && at > left && standing === 'same' && acted[at] === true,
    );
    return {
      key: play.key,
      standings,
      ...(left < 0 ? {} : { left: left + 1 }),
      ...(back < 0 ? {} : { back: back + 1 }),
    };
  });
  return {
    plays: plays.length,
    never: each.filter(({ left }) => left === undefined).length,
    turns: Array.from({ length }, (_, at) => at)
      .slice(firstOf(plays) - 1)
      .map((at) => ({
        turn: at + 1,
        counts: countStandings(each.flatMap(({ standings }) => standings[at] ?? [])),
        left: each.filter(({ left }) => left === at + 1).length,
        back: each.filter(({ back }) => back === at + 1).length,
      })),
    each,
  };
}

function standingOf(actor: Actor, play: ClassPlay, history: HistoryLine['orders'], at: number): Standing {
  if (at < (play.before ?? 0)) return 'before';
  const mine = play.orders[at];
  const theirs = history[at];
  if (mine === undefined) return play.ending === undefined ? 'stopped' : 'over';
  if (theirs === undefined) return 'silent';
  const tracks = compareTracks(actor, mine, theirs, new Set(play.open[at]));
  const differing = tracks.filter(({ same }) => !same);
  if (differing.length === 0) return 'same';
  return differing.some(({ open }) => open) ? 'chose' : 'closed';
}

function countStandings(standings: readonly Standing[]): Record<Standing, number> {
  const counts = { same: 0, chose: 0, closed: 0, before: 0, over: 0, stopped: 0, silent: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}
