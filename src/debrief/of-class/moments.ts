import type { ActorId, Scenario, TrackId } from '../../scenario/index';
import { comesToTheSame } from '../compare';
import { type Choice, optionIn, orderedAs } from './choice';
import type { ClassPlay } from './class-play';
import type { Departures } from './departures';
import type { Gap } from './gaps';
import type { HistoryLine } from './history-line';
import type { Band, River } from './river';

/** A moment to open the talk with, picked by a rule. */
export type Moment =
  | {
      readonly kind: 'most-divisive';
      readonly seat: ActorId;
      readonly track: TrackId;
      readonly turn: number;
      readonly division: number;
      /** The largest first. */
      readonly bands: readonly Pick<Band, 'choice' | 'count' | 'share'>[];
      readonly history?: Choice;
    }
  | {
      readonly kind: 'first-divergence';
      readonly seat: ActorId;
      readonly turn: number;
      /** Plays that had left history by the end of that turn, and all of the seat. */
      readonly left: number;
      readonly plays: number;
      /** Whether they are more than half; else it is the turn in which most of those that left did. */
      readonly isMost: boolean;
      /** The commonest step away from history in that turn. */
      readonly step?: { readonly track: TrackId; readonly history: Choice; readonly instead: Choice };
    }
  | { readonly kind: 'widest-gap'; readonly gap: Gap };

/** What the moments are picked from, for one seat. */
export interface SeatParts {
  readonly seat: ActorId;
  readonly rivers: readonly River[];
  readonly departures?: Departures;
}

/** The moments of a class, at most three; a rule that finds nothing gives none. */
export function momentsOf(
  scenario: Scenario,
  plays: readonly ClassPlay[],
  seats: readonly SeatParts[],
  gaps: readonly Gap[],
  history: HistoryLine | undefined,
): readonly Moment[] {
  const [gap] = gaps;
  return [
    ...mostDivisive(seats),
    ...firstDivergence(scenario, plays, seats, history),
    ...(gap === undefined ? [] : [{ kind: 'widest-gap', gap } as const]),
  ];
}

/** The choice on which two plays drawn at random most likely differ; of equal ones the earliest, then as the document lists them. */
function mostDivisive(seats: readonly SeatParts[]): readonly Moment[] {
  const turns = seats.flatMap(({ seat, rivers }) =>
    rivers.flatMap(({ track, turns }) => turns.map((turn) => ({ seat, track, ...turn }))),
  );
  const [first] = turns
    .filter(({ division }) => division > 0)
    .toSorted((one, other) => other.division - one.division || one.turn - other.turn);
  if (first === undefined) return [];
  const { seat, track, turn, division, bands, history } = first;
  return [
    {
      kind: 'most-divisive',
      seat,
      track,
      turn,
      division,
      bands: bands
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count)
        .map(({ choice, count, share }) => ({ choice, count, share })),
      ...(history === undefined ? {} : { history }),
    },
  ];
}

interface Leaving {
  readonly seat: ActorId;
  readonly turn: number;
  readonly left: number;
  readonly plays: number;
  readonly isMost: boolean;
}

/** The earliest turn by whose end more than half of a seat's plays had left history; else the one in which most of those that left did. */
function firstDivergence(
  scenario: Scenario,
  plays: readonly ClassPlay[],
  seats: readonly SeatParts[],
  history: HistoryLine | undefined,
): readonly Moment[] {
  const [first] = seats
    .flatMap(({ seat, departures }) => (departures === undefined ? [] : leavingOf(seat, departures)))
    .toSorted(
      (one, other) =>
        Number(other.isMost) - Number(one.isMost) ||
        one.turn - other.turn ||
        other.left * one.plays - one.left * other.plays,
    );
  if (first === undefined || history === undefined) return [];
  const step = commonestStep(scenario, plays, seats, history, first);
  return [{ kind: 'first-divergence', ...first, ...(step === undefined ? {} : { step }) }];
}

function leavingOf(seat: ActorId, { plays, turns }: Departures): readonly Leaving[] {
  let left = 0;
  for (const { turn, left: now } of turns) {
    left += now;
    if (left * 2 > plays) return [{ seat, turn, left, plays, isMost: true }];
  }
  const most = Math.max(0, ...turns.map(({ left: now }) => now));
  const found = turns.find(({ left: now }) => now > 0 && now === most);
  if (found === undefined) return [];
  const before = turns.filter(({ turn }) => turn <= found.turn);
  return [
    {
      seat,
      turn: found.turn,
      left: before.reduce((sum, { left: now }) => sum + now, 0),
      plays,
      isMost: false,
    },
  ];
}

/** What most of those that left history in a turn did there instead of history's order, where that was open to them. */
function commonestStep(
  scenario: Scenario,
  plays: readonly ClassPlay[],
  seats: readonly SeatParts[],
  { orders }: HistoryLine,
  { seat, turn }: Leaving,
): Extract<Moment, { kind: 'first-divergence' }>['step'] {
  const parts = seats.find((one) => one.seat === seat);
  const leaving = new Set(
    parts?.departures?.each.filter(({ left }) => left === turn).map(({ key }) => key) ?? [],
  );
  const own = plays.filter((play) => play.seat === seat && leaving.has(play.key));
  const actor = scenario.actors.find(({ id }) => id === seat);
  if (actor === undefined) return undefined;
  const steps = actor.tracks.flatMap(({ id: track }) => {
    const theirs = orders[turn - 1]?.[seat]?.[track];
    const river = parts?.rivers.find((one) => one.track === track);
    return (river?.turns.find((one) => one.turn === turn)?.bands ?? []).flatMap(({ choice: instead }) => {
      const history = orderedAs(theirs);
      const count = own.filter(
        (play) =>
          orderedAs(play.orders[turn - 1]?.[seat]?.[track]) === instead &&
          (theirs === undefined || play.open[turn - 1]?.includes(theirs) === true),
      ).length;
      return comesToTheSame(actor, optionIn(instead), theirs) || count === 0
        ? []
        : [{ track, history, instead, count }];
    });
  });
  const [first] = steps.toSorted((one, other) => other.count - one.count);
  return first && { track: first.track, history: first.history, instead: first.instead };
}
