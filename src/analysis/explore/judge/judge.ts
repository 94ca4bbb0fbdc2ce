import { impossible } from '../../../base/index';
import { endingClassesOf } from '../../kernel/ending-classes';
import type { Kernel } from '../../kernel/kernel';
import { drawnRun, reseed } from '../../kernel/run';
import { z95 } from '../../statistics/share';
import type { Slice } from '../budget';
import { injectsIn, resultsIn, type Trail } from '../line';
import { listOpen, openJoint } from '../walk/joint';
import type { Player } from './chances';
import { seatsOf } from './values';
import { addJudged, type Comparison, joinVerdicts, noVerdicts, type VerdictTally } from './verdicts';

/** How much a sampled judgement may look at. */
export interface JudgeBudget {
  /** Plays by the policies, whose positions are judged. */
  readonly plays: number;
  /** Plays for each order at each position, under the same luck for all orders. */
  readonly each: number;
  /** Turns resolved at most, about: where all positions would take more, only some of them are judged, spread over the plays. */
  readonly steps: number;
  readonly isLate?: () => boolean;
}

/** What was found in some plays, as plain data. */
export interface Judged {
  readonly verdicts: VerdictTally<Trail>;
  readonly positions: number;
  readonly plays: number;
  /** Turns resolved in those plays. */
  readonly steps: number;
}

/**
 * What each order is worth at the positions of sampled plays: every open order of every track is given in turn, everything else
 * goes on by the policies, and the same seeds serve all orders (common random numbers). A slice judges its plays with its share
 * of the budget. Yields the part that is done.
 */
export function* judgeSampled(
  kernel: Kernel,
  players: readonly Player[],
  { plays, each, steps: mostSteps, isLate = () => false }: JudgeBudget,
  { slice, of }: Slice = { slice: 0, of: 1 },
): Generator<number, Judged> {
  const { layout } = kernel;
  const verdicts = noVerdicts<Trail>(kernel);
  const seats = seatsOf(kernel);
  const joint = openJoint(kernel);
  const scratch = new Int32Array(layout.options.length);
  const state = new Int32Array(layout.width);
  const tried = new Int32Array(layout.width);
  const run = drawnRun(0);
  const trial = drawnRun(0);
  const log: number[] = [];
  const first = Math.floor((slice * plays) / of);
  const end = Math.floor(((slice + 1) * plays) / of);
  const steps = Math.floor(mostSteps / of);
  let positions = 0;
  let made = 0;
  let resolved = 0;

  const { outcome } = endingClassesOf(kernel);
  /** Plays on from the position with one order fixed; fills the scores and gives how often the seat was defeated. */
  const tryOrder = (seat: number, track: number, order: number, scores: Float64Array): number => {
    const slot = layout.tracks[track]?.order ?? -1;
    let defeated = 0;
    for (let at = 0; at < each; at++) {
      reseed(trial, 1 + at);
      tried.set(state);
      for (const player of players) player.decide(tried, trial);
      tried[slot] = order;
      let ending = kernel.resolve(tried, trial);
      resolved++;
      while (ending < 0) {
        for (const player of players) player.decide(tried, trial);
        ending = kernel.resolve(tried, trial);
        resolved++;
      }
      scores[at] = kernel.score(tried, seats[seat] ?? impossible());
      if (outcome(tried, ending, seats[seat] ?? impossible()) === 'defeat') defeated++;
    }
    made += each;
    return defeated;
  };
  function* judge(turn: number, trail: Trail, done: number): Generator<number, void> {
    positions++;
    listOpen(kernel, joint, state, scratch);
    const counts = joint.counts.slice();
    const orders = joint.orders.map((listed) => listed.slice());
    for (let track = 0; track < counts.length; track++) {
      const actor = layout.tracks[track]?.actor ?? -1;
      const seat = seats.indexOf(actor);
      const count = counts[track] ?? impossible();
      if (seat < 0 || count < 2) continue;
      if (resolved >= steps || isLate()) return;
      const own = [...(orders[track] ?? impossible()).subarray(0, count)];
      const scores = own.map(() => new Float64Array(each));
      const lost = own.map((order, at) => tryOrder(seat, track, order, scores[at] ?? impossible()));
      addJudged(
        verdicts,
        {
          actor,
          track,
          turn,
          orders: own,
          compare: (one, other) => compare(scores[one] ?? impossible(), scores[other] ?? impossible()),
          loses: (at) => lost[at] === each,
        },
        () => trail,
      );
      yield done;
    }
  }

  // Of the positions that plays come to, the first and then one in so many is judged; slices begin apart.
  reseed(run, 1);
  state.set(kernel.start);
  kernel.situate(state, run);
  const stride = Math.max(1, Math.ceil((plays * costOf(kernel, state, each)) / mostSteps));
  let met = Math.ceil((slice * stride) / of);
  for (let play = first; play < end && resolved < steps && !isLate(); play++) {
    reseed(run, 1 + play);
    run.log = log;
    log.length = 0;
    state.set(kernel.start);
    kernel.situate(state, run);
    let trail: Trail = { last: { injects: injectsIn(log) }, before: undefined };
    for (let turn = 1; ; turn++) {
      if (met++ % stride === 0) yield* judge(turn, trail, (play - first) / (end - first));
      for (const player of players) player.decide(state, run);
      const orders = layout.tracks.map(({ order }) => state[order] ?? impossible());
      log.length = 0;
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
      trail = { last: { injects: trail.last.injects, orders, ...resultsIn(log) }, before: trail.before };
      if (kernel.endingOf(state) >= 0) break;
      log.length = 0;
      kernel.goOn(state, run);
      trail = { last: { injects: injectsIn(log) }, before: trail };
      if (isLate()) break;
    }
    yield (play + 1 - first) / (end - first);
  }
  return { verdicts, positions, plays: made, steps: resolved };
}

/** What all slices together found. */
export function joinJudged(kernel: Kernel, slices: readonly Judged[]): Judged {
  const verdicts = noVerdicts<Trail>(kernel);
  for (const slice of slices) joinVerdicts(verdicts, slice.verdicts);
  const sum = (what: 'positions' | 'plays' | 'steps') => slices.reduce((total, one) => total + one[what], 0);
  return { verdicts, positions: sum('positions'), plays: sum('plays'), steps: sum('steps') };
}

/** Turns that judging every position of one play would resolve, about: as many orders at each as at the first. */
function costOf(kernel: Kernel, state: Int32Array, each: number): number {
  const { layout, scenario } = kernel;
  const seats = new Set(seatsOf(kernel));
  const open = new Int32Array(layout.options.length);
  const orders = layout.tracks.reduce(
    (sum, { actor }, track) => (seats.has(actor) ? sum + 1 + kernel.openOrders(state, track, open) : sum),
    0,
  );
  const turns = scenario.turns.length;
  return (orders * each * turns * (turns + 1)) / 2;
}

/** Under the same luck: better where the mean difference is above zero, worse where its whole 95 percent interval is below. */
function compare(one: Float64Array, other: Float64Array): Comparison {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < one.length; at++) {
    const difference = (one[at] ?? impossible()) - (other[at] ?? impossible());
    sum += difference;
    squares += difference * difference;
  }
  const mean = sum / one.length;
  if (squares === 0) return 'even';
  if (mean > 0) return 'better';
  const variance = Math.max(0, (squares - one.length * mean * mean) / Math.max(1, one.length - 1));
  return mean + z95 * Math.sqrt(variance / one.length) < 0 ? 'worse' : 'perhaps worse';
}
