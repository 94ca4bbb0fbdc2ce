import {
  type Cause,
  causeKey,
  type Development,
  developmentKey,
  developmentsOf,
  type Entry,
  type Game,
} from '../engine/index';
import { turnsBefore } from '../scenario/index';

/** A draw that could have come out in more than one way. */
export interface Draw {
  readonly turn: number;
  readonly of: DrawEntry['of'];
  readonly cause: Cause;
  /** Every possible result with its chance, 0 to 1, in the order of the document. */
  readonly odds: readonly { readonly id: string; readonly chance: number }[];
  readonly result: string;
  /** Chance of what came, 0 to 1. */
  readonly chance: number;
  /** True when the result was given instead of drawn. */
  readonly given: boolean;
  /** How many points of all indicators the result moved, added up without their signs. */
  readonly moved: number;
}

export interface LuckReport {
  readonly play: readonly Draw[];
  /** The same reading of what really happened: what the model would have given for it. */
  readonly history: readonly Draw[];
}

/** Sets the odds beside what came, in the turns of the play that somebody decided and in history. */
export function luckOf(play: Game, history: Game | undefined): LuckReport {
  const before = turnsBefore(play.scenario);
  return {
    play: drawsOf(play).filter(({ turn }) => turn > before),
    history: history ? drawsOf(history) : [],
  };
}

/** Every draw of a game that was not certain, in order. */
function drawsOf(game: Game): readonly Draw[] {
  const { scenario, journal } = game;
  const byKey = new Map(developmentsOf(scenario, journal).map((one) => [one.key, one]));
  return journal.flatMap((entry) =>
    entry.kind === 'draw' ? uncertain(entry, byKey.get(developmentKey(entry, entry.cause))) : [],
  );
}

/**
 * The draws in which chance moved most: points moved times how unlikely the result was; at most `most`, in their own order.
 * Draws that moved nothing are never among them.
 */
export function mainDraws(draws: readonly Draw[], most: number): readonly Draw[] {
  const weight = ({ moved, chance }: Draw): number => moved * (1 - chance);
  const chosen = new Set(
    draws
      .filter((draw) => weight(draw) > 0)
      .toSorted((one, other) => weight(other) - weight(one))
      .slice(0, most),
  );
  return draws.filter((draw) => chosen.has(draw));
}

/** Points that a development moved, added up without their signs; for an order only those that hang on the result that was drawn. */
function movedBy({ cause, of, result }: DrawEntry, development: Development | undefined): number {
  const isOfResult = (other: Cause): boolean =>
    cause.by !== 'order' ||
    (other.by === 'order' && (of === 'outcome' ? other.outcome === result : other.exposed === true));
  const parts = (development?.entries ?? []).flatMap((entry) =>
    entry.kind === 'indicator' ? entry.parts : [],
  );
  return parts
    .filter((part) => causeKey(part.cause) === causeKey(cause) && isOfResult(part.cause))
    .reduce((points, { amount }) => points + Math.abs(amount), 0);
}

type DrawEntry = Extract<Entry, { readonly kind: 'draw' }>;

function uncertain(entry: DrawEntry, development: Development | undefined): readonly Draw[] {
  const possible = entry.odds.filter((odd) => odd.weight > 0);
  if (possible.length < 2 || entry.total <= 0) return [];
  const odds = entry.odds.map((odd) => ({ id: odd.id, chance: odd.weight / entry.total }));
  return [
    {
      turn: entry.turn,
      of: entry.of,
      cause: entry.cause,
      odds,
      result: entry.result,
      chance: odds.find((odd) => odd.id === entry.result)?.chance ?? 0,
      given: entry.number === 'given',
      moved: movedBy(entry, development),
    },
  ];
}
