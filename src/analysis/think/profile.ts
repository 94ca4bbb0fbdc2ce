import { impossible } from '../../base/index';
import {
  type ActorId,
  endingFamilies,
  escalationCategoryOf,
  escalationPoints,
  rungOf,
  rungs,
  type Scenario,
  weightOf,
} from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { lines } from '../kernel/run';
import { decidersOf, type Players } from '../sample/players';
import { type Trace, tracerOf } from '../sample/trace';
import { estimateOf } from '../statistics/moments';
import { likelihoodOf } from '../statistics/share';
import type { Estimate, Likelihood } from '../types';
import { type Effort, sampledEffort, thinkingDecider } from './thinking-decider';

/*
 * How high actors climb: their acts on the compact ladder, by the Goldstein scale, and by the escalation score of Rivera et al.
 * It counts acts of the playable actors; those that nobody can play go by their own policy.
 */

/** Which plays are made. */
export interface ProfileSampling extends Players {
  readonly runs: number;
  /** The first play's seed; the others follow it by one. */
  readonly seed: number;
}

/** Sums over plays, ready to be added up and sent between threads. */
export interface ProfileTally {
  plays: number;
  /** By turn (from 0), `width` sums each: plays that resolved it, acts, highest rung, Goldstein, points, then acts by rung. */
  readonly turns: Float64Array;
  /** By measure of a whole play: its sum and the sum of its squares. */
  readonly whole: Float64Array;
  readonly endings: Float64Array;
}

const places = { plays: 0, acts: 1, highest: 2, goldstein: 3, points: 4, rungs: 5 } as const;
const width = places.rungs + rungs.length;
const measures = { highest: 0, goldstein: 2, points: 4 } as const;

/** One turn of a profile; of plays that were not over before. */
interface ProfileTurn {
  readonly turn: number;
  readonly plays: number;
  /** Acts of all counted actors together, a play. */
  readonly acts: number;
  /** Share of these acts on each rung of the ladder, from `normal` up. */
  readonly rungs: readonly number[];
  /** The mean of the highest rung, 0 to 7, on which an act of the turn stands; 0 where none acts. */
  readonly highest: number;
  /** The mean weight of an act, -10 (conflict) to 10 (cooperation). */
  readonly goldstein: number;
  /** Points of all acts over the number of counted actors: the daily score of the authors, a turn for a day. */
  readonly score: number;
}

/** How a way of playing climbs, with what it ends in. */
export interface EscalationProfile {
  readonly plays: number;
  readonly counted: readonly ActorId[];
  readonly turns: readonly ProfileTurn[];
  /** The highest rung of a play, the mean weight of its acts, and its mean score a turn. */
  readonly highest: Estimate;
  readonly goldstein: Estimate;
  readonly score: Estimate;
  /** Share of all acts on each rung. */
  readonly rungs: readonly number[];
  readonly families: readonly Likelihood[];
  readonly endings: readonly Likelihood[];
}

/** An empty tally of a scenario. */
export function newProfile({ turns, endings }: Scenario): ProfileTally {
  return {
    plays: 0,
    turns: new Float64Array(turns.length * width),
    whole: new Float64Array(6),
    endings: new Float64Array(endings.length),
  };
}

/** Adds one tally to another. */
export function joinProfile(into: ProfileTally, part: ProfileTally): void {
  into.plays += part.plays;
  for (const name of ['turns', 'whole', 'endings'] as const) {
    for (let at = 0; at < into[name].length; at++)
      into[name][at] = (into[name][at] ?? impossible()) + (part[name][at] ?? impossible());
  }
}

/** Makes plays of a sampling by the stretch: runs (from 0) from one on. Stretches join to the same tally in any order. */
export function profilerOf(
  scenario: Scenario,
  sampling: ProfileSampling,
  effort: Effort = sampledEffort,
): (from: number, count: number) => ProfileTally {
  const kernel = kernelOf(scenario);
  const think = (...given: Parameters<typeof thinkingDecider>) =>
    thinkingDecider(given[0], given[1], given[2], effort);
  const tracer = tracerOf(kernel, decidersOf(kernel, sampling, think));
  const acts = scenario.actors.flatMap(({ playable, options }) =>
    options.map(({ cameo }) => ({
      isCounted: playable,
      rung: rungOf(cameo),
      goldstein: weightOf(cameo),
      points: escalationPoints[escalationCategoryOf(cameo)],
    })),
  );
  const actors = countedIn(scenario).length;

  const count = (tally: ProfileTally, { log, turns, ending }: Trace): void => {
    const add = (turn: number, place: number, amount: number): void => {
      const at = (turn - 1) * width + place;
      tally.turns[at] = (tally.turns[at] ?? impossible()) + amount;
    };
    const highest = new Float64Array(turns + 1);
    let goldstein = 0;
    let points = 0;
    let number = 0;
    for (let at = 0; at < log.length; at += 4) {
      const act = acts[log[at + 2] ?? impossible()];
      if (log[at + 1] !== lines.order || act === undefined || !act.isCounted) continue;
      const turn = log[at] ?? impossible();
      number += 1;
      goldstein += act.goldstein;
      points += act.points;
      highest[turn] = Math.max(highest[turn] ?? impossible(), act.rung);
      add(turn, places.acts, 1);
      add(turn, places.goldstein, act.goldstein);
      add(turn, places.points, act.points);
      add(turn, places.rungs + act.rung, 1);
    }
    for (let turn = 1; turn <= turns; turn++) {
      add(turn, places.plays, 1);
      add(turn, places.highest, highest[turn] ?? impossible());
    }
    const measure = (at: number, value: number): void => {
      tally.whole[at] = (tally.whole[at] ?? impossible()) + value;
      tally.whole[at + 1] = (tally.whole[at + 1] ?? impossible()) + value * value;
    };
    measure(measures.highest, Math.max(...highest));
    measure(measures.goldstein, number === 0 ? 0 : goldstein / number);
    measure(measures.points, points / actors / turns);
    tally.plays += 1;
    tally.endings[ending] = (tally.endings[ending] ?? impossible()) + 1;
  };

  return (from, runs) => {
    const tally = newProfile(scenario);
    for (let run = from; run < from + runs; run++) count(tally, tracer.play((sampling.seed + run) >>> 0));
    return tally;
  };
}

/** What a tally says. */
export function profileOf(scenario: Scenario, tally: ProfileTally): EscalationProfile {
  const { plays } = tally;
  const counted = countedIn(scenario);
  const at = (turn: number, place: number): number => tally.turns[turn * width + place] ?? 0;
  const part = (sum: number, of: number): number => (of === 0 ? 0 : sum / of);
  const turns = scenario.turns.map((_, turn): ProfileTurn => {
    const acts = at(turn, places.acts);
    const resolved = at(turn, places.plays);
    return {
      turn: turn + 1,
      plays: resolved,
      acts: part(acts, resolved),
      rungs: rungs.map((_rung, rung) => part(at(turn, places.rungs + rung), acts)),
      highest: part(at(turn, places.highest), resolved),
      goldstein: part(at(turn, places.goldstein), acts),
      score: part(at(turn, places.points), resolved * counted.length),
    };
  });
  const whole = (measure: number, least: number, most: number): Estimate => {
    const sum = tally.whole[measure] ?? 0;
    const squares = Math.max(0, (tally.whole[measure + 1] ?? 0) - (sum * sum) / Math.max(1, plays));
    return estimateOf({ count: plays, mean: part(sum, plays), squares }, { least, most });
  };
  const allActs = scenario.turns.reduce((sum, _, turn) => sum + at(turn, places.acts), 0);
  const families = endingFamilies(scenario);
  return {
    plays,
    counted,
    turns,
    highest: whole(measures.highest, 0, rungs.length - 1),
    goldstein: whole(measures.goldstein, -10, 10),
    score: whole(measures.points, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    rungs: rungs.map((_, rung) =>
      part(
        scenario.turns.reduce((sum, _turn, turn) => sum + at(turn, places.rungs + rung), 0),
        allActs,
      ),
    ),
    families: families.map((family) =>
      likelihoodOf(
        family,
        scenario.endings.reduce(
          (sum, one, place) => sum + (one.family === family ? (tally.endings[place] ?? 0) : 0),
          0,
        ),
        plays,
      ),
    ),
    endings: scenario.endings.map(({ id }, place) => likelihoodOf(id, tally.endings[place] ?? 0, plays)),
  };
}

/** Actors whose acts are counted. */
function countedIn({ actors }: Scenario): readonly ActorId[] {
  return actors.filter(({ playable }) => playable).map(({ id }) => id);
}
