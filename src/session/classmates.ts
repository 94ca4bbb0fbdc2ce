import {
  begin,
  beginPlan,
  type DecidingGame,
  encodeLink,
  type GameRecord,
  orderProblems,
  replay,
  type Seats,
  type Stop,
  throwInject,
} from '../engine/index';
import { type ActorId, type Orders, planNamed, type Scenario } from '../scenario/index';
import type { SavedPlay } from './store';

/*
 * Somebody who was absent plays a side later against what a class ordered. The other sides do what the record of the class says, turn
 * by turn, with the same luck. Where an order of a side is closed, because the play went another way, and after the last turn of the
 * class, the policy of that side decides.
 */

/** Why nobody can play after this record of a class. */
export type MissedProblem =
  /** Nobody can play that side in this crisis. */
  | { readonly code: 'M001'; readonly side: string }
  /** The class had not resolved a turn, so there are no orders to play against. */
  | { readonly code: 'M002' }
  /** The record tells results in place of drawing them, as no play of a class does but those of history before a short version. */
  | { readonly code: 'M003' }
  /** The crisis could not have gone as the record says. */
  | { readonly code: 'M004'; readonly stop: Stop };

/**
 * A play of one side after the record of a class, at the first turn that the class decided; or why there can be none. `plan` is the id of
 * the shorter way in which the class played, if it did.
 */
export function missedPlay(
  scenario: Scenario,
  seat: ActorId,
  classmates: GameRecord,
  plan?: string,
): { readonly play: Omit<SavedPlay, 'id' | 'mark'> } | { readonly problem: MissedProblem } {
  const actor = scenario.actors.find(({ id, playable }) => id === seat && playable);
  if (actor === undefined) return { problem: { code: 'M001', side: seat } };
  const setup = { seed: classmates.seed, seats: seatsAfter(scenario, seat, classmates) };
  const shorter = planNamed(scenario, plan);
  const game = shorter === undefined ? begin(scenario, setup) : beginPlan(scenario, setup, shorter);
  const before = game.record.turns.length;
  if (classmates.turns.length <= before) return { problem: { code: 'M002' } };
  const begun = { ...classmates, turns: classmates.turns.slice(0, before), acts: [] };
  const { seats, hash } = classmates;
  if (encodeLink(begun) !== encodeLink({ ...game.record, seats, hash })) return { problem: { code: 'M003' } };
  const { stopped } = replay(scenario, classmates);
  if (stopped !== undefined) return { problem: { code: 'M004', stop: stopped } };
  const { record } = withEventsOf(classmates, game);
  const empty = { draft: {}, draftNote: { reason: '' }, notes: [], words: {} };
  const shortly = shorter === undefined ? {} : { plan: shorter.id };
  return { play: { seat, record, ...empty, ...shortly, classmates: encodeLink(classmates) } };
}

/** Who decides where the record does not: the policy that held a side in the class, or its own where people held it. */
function seatsAfter({ actors }: Scenario, seat: ActorId, { seats }: GameRecord): Seats {
  return Object.fromEntries(
    actors.map(({ id, policy }) => {
      const held = seats[id];
      if (id === seat) return [id, 'human'] as const;
      return [id, held === undefined || held === 'human' ? policy.kind : held] as const;
    }),
  );
}

/** The orders that the class gave in this turn, of each other side to which all of its own are open; of nobody after the class's last turn. */
export function ordersOfClass(classmates: GameRecord, game: DecidingGame, seat: ActorId): Orders {
  const recorded = classmates.turns[game.state.turn - 1];
  if (recorded === undefined) return {};
  return Object.fromEntries(
    game.scenario.actors.flatMap(({ id }) => {
      const orders = recorded[id] ?? {};
      const isOpen = id !== seat && orderProblems(game, { [id]: orders }).length === 0;
      return isOpen ? [[id, orders] as const] : [];
    }),
  );
}

/** The game with the events that the teacher threw in at the start of this turn, as far as they can happen here. */
export function withEventsOf(classmates: GameRecord, game: DecidingGame): DecidingGame {
  const { scenario, record, state } = game;
  const thrown = classmates.acts.filter(({ turn }) => turn === state.turn);
  if (thrown.length === 0) return game;
  const all = replay(scenario, { ...record, acts: [...record.acts, ...thrown] });
  if (all.stopped === undefined && all.game.phase === 'deciding') return all.game;
  return thrown.reduce((so, { inject }) => throwInject(so, inject) ?? so, game);
}
