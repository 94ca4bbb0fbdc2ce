import {
  chooseOrders,
  type DecidingGame,
  decide,
  type ForkPoint,
  forkRecord,
  type Game,
  type GameRecord,
  killedIn,
  type OverGame,
  orderProblems,
  replay,
  type ThinkingTask,
  thinkingTasks,
} from '../../engine/index';
import { type ActorId, deadlySides, type OptionId, type Orders, type TrackId } from '../../scenario/index';
import { encodeState } from '../kernel/codec';
import type { Kernel } from '../kernel/kernel';
import { playOut } from '../kernel/policies';
import { drawnRun, reseed } from '../kernel/run';
import type { Fork, Prospect } from '../types';
import type { Progress } from './analyse';
import { prospectExactly } from './exact';
import { batchesOf, seedAt } from './luck-list';
import { AnalysisRefusal, checkPlays } from './problem';
import { certainProspect, prospectOf } from './prospect';
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
 * Forks a play in slices: one order of a seat is changed, and the turn resolved with the luck of the play. Yields the prospect
 * from there, exactly where that is soon done, else batch after batch, with the one future under the same luck. Throws an `AnalysisRefusal` where it cannot be done.
 */
export function* forkOf(kernel: Kernel, task: ForkTask, think: Thinks): Generator<Progress<Fork>, void> {
  const { record, seat, point, plays } = task;
  const { scenario } = kernel;
  checkPlays(plays);
  const actor = seatPlace(scenario, seat);
  playedGame(kernel, record, seat);
  const forked = forkRecord(scenario, record, point, seat);
  if ('problem' in forked) throw new AnalysisRefusal({ code: 'A006', problem: forked.problem });
  const { game } = replay(scenario, forked.record);
  const future = yield* sameLuckOf(kernel, game, record, seat, think);
  const canKill = deadlySides(scenario).length > 0;
  const hasKilled = killedIn(game, point.turn);
  const told = (prospect: Prospect): Fork => ({
    record: forked.record,
    turn: point.turn,
    track: point.track,
    option: point.option,
    prospect: canKill ? { ...prospect, killed: hasKilled ? 1 : (prospect.killed ?? 0) } : prospect,
    sameLuck: future.record,
    sameLuckEnding: future.ending,
  });
  const seated = scenario.actors[actor];
  if (seated === undefined) throw new Error(`no actor ${actor}`);
  if (game.phase === 'over') {
    const certain = certainProspect(kernel, actor, encodeState(kernel, game.state), game.ending);
    yield { result: told(certain), done: 1 };
    return;
  }
  const position = encodeState(kernel, game.state);
  const policies = statedPolicies(kernel, record, seat);
  // What is followed exactly does not tell in which plays people are killed.
  const exact = canKill ? undefined : yield* prospectExactly(kernel, actor, policies, position);
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
      state.set(position);
      run.killed = false;
      const ending = playOut(kernel, state, run, deciders);
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
