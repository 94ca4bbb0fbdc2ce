import { impossible } from '../../base/index';
import {
  chooseOrders,
  type DecidingGame,
  decide,
  type ForkPoint,
  forkRecord,
  type Game,
  type GameRecord,
  type OverGame,
  orderProblems,
  replay,
  type ThinkingTask,
  thinkingTasks,
} from '../../engine/index';
import { type ActorId, deadlySides, type OptionId, type Orders, type TrackId } from '../../scenario/index';
import { writeOrders } from '../kernel/codec';
import type { Kernel } from '../kernel/kernel';
import { resolveAndPlayOut } from '../kernel/policies';
import { drawnRun, reseed } from '../kernel/run';
import type { Fork, Prospect } from '../types';
import type { Progress } from './analyse';
import { prospectExactly } from './exact';
import { batchesOf, seedAt } from './luck-list';
import { AnalysisRefusal, checkPlays } from './problem';
import { prospectOf } from './prospect';
import { plainPolicy, statedDeciders, statedPolicies } from './stated';
import { playedGame, seatPlace } from './steps';
import { joinOutcomes, type Outcomes, outcomeCounter } from './tally';

/** One order that is changed in the play of a record. */
export interface ForkTask {
  readonly record: GameRecord;
  readonly seat: ActorId;
  readonly point: ForkPoint;
  /** 2 to 1000000. */
  readonly plays: number;
}

/** The orders of one actor that thinks. */
export type Thinks = (task: ThinkingTask) => Readonly<Record<TrackId, OptionId>>;

/** Plays between two pauses in which the work can be stopped. */
const slice = 16;

/**
 * Forks a play in slices: one order of a seat is changed. Yields what that leads to, as an analysis tells it of each order that was
 * open: from the board before the turn, with the seat's other orders as they were, everybody else by the stated policies and luck drawn
 * anew; exactly where that is soon done and nobody can be killed, else batch after batch. With it comes the one future under the
 * luck of the play. Throws an `AnalysisRefusal` where it cannot be done.
 */
export function* forkOf(kernel: Kernel, task: ForkTask, think: Thinks): Generator<Progress<Fork>, void> {
  const { record, seat, point, plays } = task;
  const { scenario, layout } = kernel;
  checkPlays(plays);
  const actor = seatPlace(scenario, seat);
  const played = playedGame(kernel, record, seat);
  const forked = forkRecord(scenario, record, point, seat);
  if ('problem' in forked) throw new AnalysisRefusal({ code: 'A006', problem: forked.problem });
  const { position } = played.turns[point.turn - 1] ?? impossible();
  const future = yield* sameLuckOf(kernel, replay(scenario, forked.record).game, record, seat, think);
  const told = (prospect: Prospect): Fork => ({
    record: forked.record,
    turn: point.turn,
    track: point.track,
    option: point.option,
    prospect,
    sameLuck: future.record,
    sameLuckEnding: future.ending,
  });
  const seated = scenario.actors[actor] ?? impossible();
  const ordered = position.slice();
  writeOrders(kernel, ordered, forked.record.turns.at(-1) ?? {});
  const own = layout.tracks.flatMap((track, at) =>
    track.actor === actor ? [{ at, slot: track.order }] : [],
  );
  const policies = statedPolicies(kernel, record, seat);
  const given = new Map(own.map(({ at, slot }) => [at, ordered[slot] ?? 0]));
  // What is followed exactly does not tell in which plays people are killed.
  const canKill = deadlySides(scenario).length > 0;
  const exact = canKill ? undefined : yield* prospectExactly(kernel, actor, policies, position, given);
  if (exact !== undefined) {
    yield { result: told(exact), done: 1 };
    return;
  }
  const deciders = statedDeciders(kernel, policies);
  const state = position.slice();
  const run = drawnRun(0);
  let joined: Outcomes | undefined;
  for (const batch of batchesOf(plays)) {
    const counter = outcomeCounter(kernel, actor);
    for (let place = batch.from; place < batch.to; place++) {
      reseed(run, seedAt(place));
      run.killed = 0;
      state.set(position);
      for (const decide of deciders) decide(state, run);
      for (const { slot } of own) state[slot] = ordered[slot] ?? 0;
      const ending = resolveAndPlayOut(kernel, state, run, deciders);
      counter.add(state, ending, kernel.score(state, actor), run.killed);
      if (place % slice === 0) yield;
    }
    joined = joined === undefined ? counter.counted() : joinOutcomes(joined, counter.counted());
    yield { result: told(prospectOf(scenario, seated, joined)), done: batch.to / plays };
  }
}

/**
 * The one future in which every draw falls as keyed: the seat, and whoever else was a person, order what they did in the play as
 * far as it is open now, and go on by their own policies where the play had ended; the others by the policies that hold them. A
 * fork to what was chosen is the play itself.
 */
function* sameLuckOf(
  kernel: Kernel,
  forked: Game,
  played: GameRecord,
  seat: ActorId,
  think: Thinks,
): Generator<undefined, OverGame> {
  let game = forked;
  while (game.phase === 'deciding') {
    const people = ordersOfPeople(kernel, game, played, seat);
    const orders: Record<ActorId, Orders[ActorId]> = { ...people };
    for (const task of thinkingTasks(game, people)) {
      orders[task.actor] = think(task);
      yield;
    }
    game = decide(game, orders);
  }
  return game;
}

function ordersOfPeople(kernel: Kernel, game: DecidingGame, played: GameRecord, seat: ActorId): Orders {
  const given = played.turns[game.state.turn - 1];
  return Object.fromEntries(
    game.scenario.actors.flatMap(({ id, policy }, at) => {
      if (id !== seat && game.record.seats[id] !== 'human') return [];
      if (given === undefined) return [[id, chooseOrders(game, id, plainPolicy(kernel, at, policy.kind))]];
      const open = Object.entries(given[id] ?? {}).filter(
        ([track, option]) => orderProblems(game, { [id]: { [track]: option } }).length === 0,
      );
      return [[id, Object.fromEntries(open)]];
    }),
  );
}
