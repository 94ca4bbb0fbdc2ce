import { impossible } from '../../../base/index';
import { endingClassesOf } from '../../kernel/ending-classes';
import type { Kernel } from '../../kernel/kernel';
import { branchingRun, chanceOf, nextBranch } from '../../kernel/run';
import { stretch } from '../budget';
import { listOpen, nextJoint, openJoint, writeJoint } from '../walk/joint';
import type { Level } from '../walk/level';
import { findState, readState, type StateStore } from '../walk/store';
import type { Walk } from '../walk/walk';
import type { Meeting } from '../walk/walker';
import type { Chances } from './chances';
import { addJudged, noVerdicts, type VerdictTally } from './verdicts';

/*
 * Backwards through a whole walk: what each position is worth to each seat when everybody goes on by stated policies, and what
 * each order of each track is worth there when only it is changed. Every position that any orders can lead to has its value,
 * also those to which the policies never come.
 */

/** Values closer than this are even: rounding of sums is far smaller, differences that matter are far larger. */
const even = 1e-9;

/** What going through a walk backwards comes to. */
export interface Valued {
  readonly verdicts: VerdictTally<Meeting>;
  /** What the first turn's positions are worth: by position, by seat, the expected score and the chance of defeat. */
  readonly first: Float64Array;
}

/** Goes through a whole walk from its last turn to its first; yields the steps made. `isLate` stops it: then there is no verdict. */
export function* valueAll(
  walked: Walk,
  players: readonly Chances[],
  isLate: () => boolean = () => false,
): Generator<number, Valued | undefined> {
  const { kernel, levels, quotient } = walked;
  const { layout } = kernel;
  const seats = seatsOf(kernel);
  const width = 2 * seats.length;
  const verdicts = noVerdicts<Meeting>(kernel);
  const joint = openJoint(kernel);
  const scratch = new Int32Array(layout.options.length);
  const position = new Int32Array(layout.width);
  const work = new Int32Array(layout.width);
  const run = branchingRun();
  const tracks = layout.tracks.length;
  const longest = 1 + Math.max(0, ...layout.tracks.map(({ options }) => options.length));
  const { outcome } = endingClassesOf(kernel);
  const value = new Float64Array(width);
  const chances = new Float64Array(tracks * longest);
  const worth = new Float64Array(tracks * longest * width);
  let next = new Float64Array(0);
  let steps = 0;
  let pause = stretch;

  /** The value of the joint order that stands, over all its luck. */
  const valueOfJoint = (level: Level, afterValues: Float64Array): void => {
    value.fill(0);
    do {
      work.set(position);
      writeJoint(joint, work);
      kernel.adjudicate(work, run);
      kernel.runRules(work, run);
      steps++;
      const chance = chanceOf(run.branching);
      const ending = kernel.endingOf(work);
      if (ending >= 0) {
        for (let seat = 0; seat < seats.length; seat++) {
          const actor = seats[seat] ?? impossible();
          value[2 * seat] = (value[2 * seat] ?? impossible()) + chance * kernel.score(work, actor);
          if (outcome(work, ending, actor) === 'defeat')
            value[2 * seat + 1] = (value[2 * seat + 1] ?? impossible()) + chance;
        }
      } else {
        quotient.settleAfter(work, level.turn);
        const from = findState(level.afters, work) * width;
        for (let at = 0; at < width; at++)
          value[at] = (value[at] ?? impossible()) + chance * (afterValues[from + at] ?? impossible());
      }
    } while (nextBranch(run));
  };

  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at] ?? impossible();
    const following = levels[at + 1];
    const afterValues =
      following === undefined || following.store !== undefined
        ? yield* valuesOfAfters(level, following?.store)
        : next;
    const values = new Float64Array(level.positions.size() * width);
    for (let place = 0; place < level.positions.size(); place++) {
      level.positions.read(place, position);
      listOpen(kernel, joint, position, scratch);
      readChances();
      worth.fill(0);
      do {
        const [only, chance] = chanceOfOthers();
        if (only === -2) continue;
        valueOfJoint(level, afterValues);
        if (steps >= pause) {
          if (isLate()) return undefined;
          yield steps;
          pause = steps + stretch;
        }
        for (let track = 0; track < tracks; track++) {
          if (only >= 0 && only !== track) continue;
          const slot = track * longest + (joint.places[track] ?? impossible());
          const share = only === track ? chance : chance / (chances[slot] ?? impossible());
          for (let one = 0; one < width; one++)
            worth[slot * width + one] =
              (worth[slot * width + one] ?? impossible()) + share * (value[one] ?? impossible());
        }
        if (only === -1) {
          for (let one = 0; one < width; one++)
            values[place * width + one] =
              (values[place * width + one] ?? impossible()) + chance * (value[one] ?? impossible());
        }
      } while (nextJoint(joint));
      judge(level.turn, place);
    }
    next = values;
  }
  return { verdicts, first: next };

  /** What follows a turn is worth what the next positions are, over the luck of their situation. */
  function* valuesOfAfters(level: Level, positions: StateStore | undefined): Generator<number, Float64Array> {
    const afterValues = new Float64Array(level.afters.size * width);
    if (positions === undefined) return afterValues;
    for (let place = 0; place < level.afters.size; place++) {
      readState(level.afters, place, position);
      do {
        work.set(position);
        kernel.goOn(work, run);
        steps++;
        quotient.settle(work, level.turn + 1);
        const chance = chanceOf(run.branching);
        const from = findState(positions, work) * width;
        for (let one = 0; one < width; one++) {
          const slot = place * width + one;
          afterValues[slot] =
            (afterValues[slot] ?? impossible()) + chance * (next[from + one] ?? impossible());
        }
      } while (nextBranch(run));
      if (steps < pause) continue;
      yield steps;
      pause = steps + stretch;
    }
    return afterValues;
  }

  /** By track and place among its open orders: the chance that its actor's policy gives it. */
  function readChances(): void {
    chances.fill(0);
    for (const player of players) {
      for (const { track, orders, weights } of player(position)) {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const open = joint.orders[track] ?? impossible();
        for (let at = 0; at < (joint.counts[track] ?? impossible()); at++) {
          const place = orders.indexOf(open[at] ?? impossible());
          chances[track * longest + at] = place < 0 ? 0 : (weights[place] ?? impossible()) / total;
        }
      }
    }
  }

  /**
   * The chance of the joint order that stands. With one order that its policy never gives, that track, and the chance of all the
   * others; with two there is nothing to learn from it: -2.
   */
  function chanceOfOthers(): [only: number, chance: number] {
    let only = -1;
    let product = 1;
    for (let track = 0; track < tracks; track++) {
      const chance = chances[track * longest + (joint.places[track] ?? impossible())] ?? impossible();
      if (chance > 0) product *= chance;
      else if (only >= 0) return [-2, 0];
      else only = track;
    }
    return [only, product];
  }

  function judge(turn: number, place: number): void {
    for (let track = 0; track < tracks; track++) {
      const actor = layout.tracks[track]?.actor ?? -1;
      const seat = seats.indexOf(actor);
      const count = joint.counts[track] ?? impossible();
      if (seat < 0 || count < 2) continue;
      const of = (at: number, what: number): number =>
        worth[(track * longest + at) * width + 2 * seat + what] ?? impossible();
      addJudged(
        verdicts,
        {
          actor,
          track,
          turn,
          orders: [...(joint.orders[track] ?? impossible()).subarray(0, count)],
          compare: (one, other) => {
            const difference = of(one, 0) - of(other, 0);
            return difference > even ? 'better' : difference < -even ? 'worse' : 'even';
          },
          loses: (at) => of(at, 1) > 1 - even,
        },
        () => ({ in: 'position', turn, position: place, joint: 0, branch: 0 }),
      );
    }
  }
}

/** Playable actors with objectives. */
export function seatsOf({ scenario }: Kernel): readonly number[] {
  return scenario.actors.flatMap(({ playable, objectives }, at) =>
    playable && objectives.length > 0 ? [at] : [],
  );
}
