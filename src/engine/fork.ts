import type { ActorId, GivenLuck, OptionId, Orders, Scenario, TrackId } from '../scenario/index';
import { orderProblems } from './play';
import { replay } from './replay';
import type { GameRecord, OrderProblem } from './types';

/** One order that is changed: in which turn (from 1), on which track of the seat, to which option or to none. */
export interface ForkPoint {
  readonly turn: number;
  readonly track: TrackId;
  readonly option: OptionId | 'hold';
}

/** Why a play cannot be forked there. */
export type ForkProblem =
  /** The turn was not played, or the play does not replay up to it. */
  | { readonly why: 'turn'; readonly turn: number }
  /** The scenario has no such actor, track or option. */
  | { readonly why: 'unknown'; readonly name: string }
  | { readonly why: 'closed'; readonly problem: OrderProblem };

export type Forked = { readonly record: GameRecord } | { readonly problem: ForkProblem };

/**
 * The play up to a turn, with one order of a seat changed in it: seed, seats, everybody's other orders of that turn, and the
 * results and events given up to it stay; later turns are dropped. A result that was told for the old order is dropped too, and
 * so are the rules that worked in its turn: these are drawn. The record replays; naming what was chosen gives the play itself, cut after that turn.
 */
export function forkRecord(
  scenario: Scenario,
  record: GameRecord,
  { turn, track, option }: ForkPoint,
  seat: ActorId,
): Forked {
  const actor = scenario.actors.find(({ id }) => id === seat);
  if (actor === undefined) return { problem: { why: 'unknown', name: seat } };
  if (!actor.tracks.some(({ id }) => id === track)) return { problem: { why: 'unknown', name: track } };
  const played = Number.isInteger(turn) && turn >= 1 ? record.turns[turn - 1] : undefined;
  if (played === undefined) return { problem: { why: 'turn', turn } };
  const before = cut(record, turn, record.turns.slice(0, turn - 1));
  const { game, stopped } = replay(scenario, before);
  if (stopped !== undefined || game.phase === 'over') return { problem: { why: 'turn', turn } };

  const orders = withOrder(played, seat, track, option);
  const [problem] = orderProblems(game, orders);
  if (problem !== undefined) {
    const isOwn = problem.actor === seat && problem.track === track;
    if (!isOwn) return { problem: { why: 'turn', turn } };
    if (problem.why === 'unknown') return { problem: { why: 'unknown', name: option } };
    return { problem: { why: 'closed', problem } };
  }
  const isSame = (played[seat]?.[track] ?? 'hold') === option;
  const forked = cut(record, turn, [...record.turns.slice(0, turn - 1), orders]);
  const given = forked.given[turn];
  if (isSame || given === undefined) return { record: forked };
  const untold = withoutTold(given, `${seat}.${track}`);
  return { record: { ...forked, given: { ...forked.given, [turn]: untold } } };
}

/** A record without what was given and thrown in after a turn. */
function cut(record: GameRecord, turn: number, turns: readonly Orders[]): GameRecord {
  return {
    ...record,
    turns,
    given: Object.fromEntries(Object.entries(record.given).filter(([at]) => Number(at) <= turn)),
    acts: record.acts.filter((act) => act.turn <= turn),
  };
}

/** Orders with one of them changed; a seat that orders nothing is not named, as everywhere in records. */
function withOrder(orders: Orders, seat: ActorId, track: TrackId, option: OptionId | 'hold'): Orders {
  const { [seat]: own = {}, ...others } = orders;
  const { [track]: _, ...kept } = own;
  const changed = option === 'hold' ? kept : { ...kept, [track]: option };
  return Object.keys(changed).length === 0 ? others : { ...others, [seat]: changed };
}

function withoutTold({ outcomes, injects, exposed }: GivenLuck, name: string): GivenLuck {
  const { [name]: _, ...kept } = outcomes;
  return { injects, outcomes: kept, exposed: exposed.filter((one) => one !== name) };
}
