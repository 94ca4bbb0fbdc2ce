import type { Game } from '../engine/index';
import {
  type Actor,
  type ActorId,
  type OptionId,
  type Orders,
  type Scenario,
  type Statement,
  type TrackId,
  turnsBefore,
} from '../scenario/index';

/** One track of the seat in one turn: what you ordered, what history's counterpart ordered. */
export interface TrackComparison {
  readonly track: TrackId;
  /** Absent: held. */
  readonly play?: OptionId;
  readonly history?: OptionId;
  /** The same order, or none and one that only says nothing. */
  readonly same: boolean;
  /** False when history's order was closed to you by then, so that the difference was no choice. */
  readonly open: boolean;
}

/**
 * `same`: every track alike. `different`: a choice apart. `apart`: an order of history was no longer open, so no
 * fair comparison. `play-only`: history is silent. `history-only`: the play had ended. `neither`: both are silent.
 */
type TurnStatus = 'same' | 'different' | 'apart' | 'play-only' | 'history-only' | 'neither';

export interface SideOfTurn {
  /** Orders of the actors other than the seat, by actor. */
  readonly others: Orders;
  readonly injects: readonly string[];
  /** Those with odds that worked. */
  readonly rules: readonly string[];
  /** Outcome of each order that had more than one: `actor.track` to outcome. */
  readonly outcomes: Readonly<Record<string, string>>;
}

export interface TurnComparison {
  /** From 1. */
  readonly turn: number;
  readonly status: TurnStatus;
  readonly tracks: readonly TrackComparison[];
  /** Options that were open to the seat, in the order of the document; empty once the play was over. */
  readonly open: readonly OptionId[];
  readonly play?: SideOfTurn;
  readonly history?: SideOfTurn;
  readonly told: string;
  readonly knew: readonly { readonly actor: ActorId; readonly statements: readonly Statement[] }[];
  readonly later: readonly Statement[];
  readonly sources: readonly string[];
}

export interface Comparison {
  /** Those that somebody decided. */
  readonly turns: readonly TurnComparison[];
  /** The turn in which your own orders first left history's. */
  readonly divergence?: number;
  /** The turn in which anything else (others' orders, events, results) first did. */
  readonly worldDivergence?: number;
  /** Later turns in which you ordered as history did, with at least one order. */
  readonly returns: readonly number[];
}

/** What the comparison needs to know of the two games. */
export interface Compared {
  readonly play: Game;
  readonly history: Game | undefined;
  /** Options of the seat that were open in the play, by turn from 1. */
  readonly openIn: (turn: number) => ReadonlySet<OptionId>;
}

/** Sets a play beside history turn by turn, from one seat. */
export function compareTurns({ play, history, openIn }: Compared, seat: ActorId): Comparison {
  const scenario = play.scenario;
  const turns = scenario.turns.map((_, index): TurnComparison => {
    const told = scenario.history.find((line) => line.turn === index);
    const mine = play.record.turns[index];
    const theirs = history?.record.turns[index];
    const open = openIn(index + 1);
    const tracks = compareTracks(seatOf(scenario, seat), mine, theirs, open);
    return {
      turn: index + 1,
      status: statusOf(mine, theirs, tracks),
      tracks,
      open: seatOf(scenario, seat).options.flatMap(({ id }) => (open.has(id) ? [id] : [])),
      ...(mine ? { play: sideOf(play, index + 1, seat, mine) } : {}),
      ...(theirs && history ? { history: sideOf(history, index + 1, seat, theirs) } : {}),
      told: told?.told ?? '',
      knew: told?.knew ?? [],
      later: told?.later ?? [],
      sources: told?.sources ?? [],
    };
  });
  const decided = turns.slice(turnsBefore(scenario));
  const divergence = decided.find((turn) => turn.status === 'different' || turn.status === 'apart')?.turn;
  const worldDivergence = decided.find(
    (turn) => turn.play && turn.history && !sameSide(turn.play, turn.history),
  )?.turn;
  return {
    turns: decided,
    ...(divergence === undefined ? {} : { divergence }),
    ...(worldDivergence === undefined ? {} : { worldDivergence }),
    returns: turns
      .filter((turn) => divergence !== undefined && turn.turn > divergence && turn.status === 'same')
      .filter((turn) => turn.tracks.some((track) => track.history !== undefined))
      .map((turn) => turn.turn),
  };
}

/** Sets the orders of one turn beside history's, track by track; absent orders are those of a game that was over. */
export function compareTracks(
  actor: Actor,
  play: Orders | undefined,
  history: Orders | undefined,
  open: ReadonlySet<OptionId>,
): readonly TrackComparison[] {
  return actor.tracks.map((track) => {
    const mine = play?.[actor.id]?.[track.id];
    const theirs = history?.[actor.id]?.[track.id];
    return {
      track: track.id,
      ...(mine === undefined ? {} : { play: mine }),
      ...(theirs === undefined ? {} : { history: theirs }),
      same: comesToTheSame(actor, mine, theirs),
      open: theirs === undefined || open.has(theirs),
    };
  });
}

/** CAMEO's code for declining to comment. */
const silence = '011';

/** Whether two choices on a track are one in effect: the same order, or each of them none or one to say nothing. */
export function comesToTheSame(
  { options }: Pick<Actor, 'options'>,
  one: OptionId | undefined,
  other: OptionId | undefined,
): boolean {
  const isSilent = (id: OptionId | undefined) =>
    id === undefined || options.find((option) => option.id === id)?.cameo === silence;
  return one === other || (isSilent(one) && isSilent(other));
}

function seatOf(scenario: Scenario, seat: ActorId): Actor {
  const actor = scenario.actors.find(({ id }) => id === seat);
  if (!actor) throw new Error(`no actor ${seat} in ${scenario.about.id}`);
  return actor;
}

function statusOf(
  play: Orders | undefined,
  history: Orders | undefined,
  tracks: readonly TrackComparison[],
): TurnStatus {
  if (!play) return history ? 'history-only' : 'neither';
  if (!history) return 'play-only';
  if (tracks.every((track) => track.same)) return 'same';
  return tracks.every((track) => track.open) ? 'different' : 'apart';
}

function sideOf(game: Game, turn: number, seat: ActorId, orders: Orders): SideOfTurn {
  const outcomes: Record<string, string> = {};
  const injects: string[] = [];
  const rules: string[] = [];
  for (const entry of game.journal) {
    if (entry.turn !== turn) continue;
    if (entry.kind === 'inject') injects.push(entry.id);
    if (entry.kind === 'draw' && entry.cause.by === 'rule' && entry.result === 'happens')
      rules.push(entry.cause.id);
    if (entry.kind === 'order' && entry.outcome !== undefined) {
      outcomes[`${entry.actor}.${entry.track}`] = entry.outcome;
    }
  }
  return {
    others: Object.fromEntries(
      Object.entries(orders).filter(([actor, byTrack]) => actor !== seat && Object.keys(byTrack).length > 0),
    ),
    injects,
    rules,
    outcomes,
  };
}

function sameSide(one: SideOfTurn, other: SideOfTurn): boolean {
  return (
    sameMap(flatten(one.others), flatten(other.others)) &&
    sameMap(one.outcomes, other.outcomes) &&
    sameList(one.injects, other.injects) &&
    sameList(one.rules, other.rules)
  );
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function flatten(orders: Orders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(orders).flatMap(([actor, byTrack]) =>
      Object.entries(byTrack).map(([track, option]) => [`${actor}.${track}`, option] as const),
    ),
  );
}

function sameMap(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
