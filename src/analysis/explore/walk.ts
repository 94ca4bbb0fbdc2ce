import type { Kernel } from '../kernel/kernel';
import { branchingRun, drawnRun, nextBranch } from '../kernel/run';
import { type Budget, type Stop, stretch } from './budget';
import { openColumn } from './column';
import { type GoalPlan, goalReader, openWatch } from './goals';
import { countJoint, listOpen, openJoint, writeNextJoint } from './joint';
import { bytesOf, type Level } from './level';
import { type Quotient, quotientOf } from './quotient';
import { idlersOf } from './standstill';
import { openStore, packingOf, type StateStore } from './store';

/*
 * Every position that any orders and any luck can lead to, turn by turn, each kept once. A turn has two halves: orders and
 * their luck lead to what stands after the rules, and the next turn's situation leads from there to the next positions; both
 * are merged, so that luck of one half is not gone through again for every joint order of the other.
 */

/**
 * Where something was first met: in a position; in a turn that was resolved from it, by a joint order and a branch of luck, each
 * by number; or in a situation, from what followed in the turn before. In that case `position` is its place among `afters`.
 */
export interface Meeting {
  readonly in: 'position' | 'resolution' | 'situation';
  readonly turn: number;
  readonly position: number;
  readonly joint: number;
  readonly branch: number;
}

/** Positions in which a playable actor has nothing open; `actor` -1: in which nobody has. */
export interface Standstill {
  readonly actor: number;
  readonly turn: number;
  positions: number;
  readonly first: Meeting;
}

export interface Walk {
  readonly kernel: Kernel;
  readonly quotient: Quotient;
  readonly levels: readonly Level[];
  readonly plan: GoalPlan;
  /** By goal: where it was first met; what is first in turns is first here. */
  readonly meetings: ReadonlyMap<number, Meeting>;
  readonly standstills: readonly Standstill[];
  /** By turn (from 1) in which a play can end: where one first did. */
  readonly ends: ReadonlyMap<number, Meeting>;
  /** Turns whose positions were all found; of the last of them, all that follows too unless `stop` says otherwise. */
  readonly wholeTurns: number;
  /** Absent: everything was gone through. */
  readonly stop?: Stop;
  readonly counts: WalkCounts;
}

export interface WalkCounts {
  readonly states: number;
  /** Turns resolved and turns begun: each gives one successor that is looked up among those known, unless the play ends. */
  readonly steps: number;
  readonly lookups: number;
  readonly bytes: number;
}

const highPart = 4294967296;

/**
 * Walks through all positions, breadth first. Goals that are known never to come are not looked out for. Yields what it has so
 * far between stretches of work.
 */
export function* walk(
  kernel: Kernel,
  plan: GoalPlan,
  budget: Budget,
  never: (goal: number) => boolean = () => false,
  keep: 'what matters' | 'everything' = 'what matters',
): Generator<WalkCounts, Walk> {
  const { layout, scenario } = kernel;
  const quotient = quotientOf(kernel, keep);
  const packing = packingOf(quotient.ranges);
  const run = branchingRun();
  /** For what needs no luck. */
  const certain = drawnRun(0);
  const hasLuck = (turn: number): boolean =>
    keep === 'everything' ||
    scenario.injects.some((inject) => inject.turn === undefined || inject.turn === turn - 1);
  const joint = openJoint(kernel);
  const scratch = new Int32Array(layout.options.length);
  const position = new Int32Array(layout.width);
  const work = new Int32Array(layout.width);
  const idle = idlersOf(kernel);
  const levels: Level[] = [];
  const meetings = new Map<number, Meeting>();
  const standstills = new Map<string, Standstill>();
  const ends = new Map<number, Meeting>();
  let where: Meeting['in'] = 'situation';
  let from = 0;
  let jointNumber = 0;
  let branch = 0;
  let steps = 0;
  let lookups = 0;
  let states = 0;
  let stop: Stop | undefined;
  let level = openLevel(1);
  const log: number[] = [];
  const here = (): Meeting => ({ in: where, turn: level.turn, position: from, joint: jointNumber, branch });
  const reader = goalReader(kernel, plan);
  const watch = openWatch(plan, never, (goal) => meetings.set(goal, here()));

  function openLevel(turn: number, before?: StateStore): Level {
    const store = before === undefined ? openStore(packing, quotient.ranges) : undefined;
    const positions = store ?? {
      size: (before as StateStore).size,
      read: (place: number, into: Int32Array) => {
        before?.read(place, into);
        kernel.goOn(into, certain);
      },
    };
    const opened: Level = {
      turn,
      positions,
      ...(store === undefined ? {} : { store }),
      afters: openStore(packing, quotient.ranges),
      cameFrom: openColumn(),
      cameBy: openColumn(),
      afterFrom: openColumn(),
      afterJoint: openColumn(),
      afterJointHigh: openColumn(),
      afterBy: openColumn(),
    };
    levels.push(opened);
    return opened;
  }
  const counts = (): WalkCounts => ({
    states,
    steps,
    lookups,
    bytes: levels.reduce((sum, one) => sum + bytesOf(one), 0),
  });
  const check = (): void => {
    if (states >= budget.states) stop = 'states';
    else if (steps >= budget.steps) stop = 'steps';
    else if (budget.isLate?.() === true) stop = 'time';
  };

  const beginPass = (): void => {
    if (watch.needsLog()) {
      log.length = 0;
      run.log = log;
    } else run.log = undefined;
    steps++;
  };

  /** Begins the level's turn from what stands before its situation, with every result of its luck. */
  const beginFrom = (store: StateStore, pass: () => void): void => {
    where = 'situation';
    branch = 0;
    do {
      beginPass();
      pass();
      if (run.log !== undefined) reader.ofLog(log, watch.meet);
      quotient.settle(work, level.turn);
      const known = store.size();
      lookups++;
      if (store.add(work) === known) {
        states++;
        level.cameFrom.push(from);
        level.cameBy.push(branch);
        if (watch.needsPostures()) reader.ofPostures(work, watch.meet);
      }
      branch++;
    } while (nextBranch(run));
  };

  /** Notes what is open at the position that stands, and begins with everybody holding. */
  const lookAt = (): void => {
    where = 'position';
    listOpen(kernel, joint, position, scratch);
    jointNumber = 0;
    branch = 0;
    if (watch.needsOffers(level.turn)) reader.ofOpen(joint, level.turn, watch.meet);
    for (const actor of idle(joint.counts)) {
      const key = `${actor} ${level.turn}`;
      const found = standstills.get(key);
      if (found !== undefined) found.positions++;
      else standstills.set(key, { actor, turn: level.turn, positions: 1, first: here() });
    }
    where = 'resolution';
  };

  /** Resolves the turn from the position that stands, which holds the joint order, as often as a stretch holds; whether it is done with. */
  const resolveStretch = (): boolean => {
    const { turn, afters } = level;
    for (let left = stretch; left > 0; left--) {
      copy(position, work);
      beginPass();
      kernel.adjudicate(work, run);
      kernel.runRules(work, run);
      if (run.log !== undefined) reader.ofLog(log, watch.meet);
      const ending = kernel.endingOf(work);
      if (ending >= 0) {
        if (!ends.has(turn)) ends.set(turn, here());
        watch.meet(plan.endings + ending);
        if (watch.needsPostures()) reader.ofPostures(work, watch.meet);
      } else {
        quotient.settleAfter(work, turn);
        const known = afters.size();
        lookups++;
        if (afters.add(work) === known) {
          states++;
          level.afterFrom.push(from);
          level.afterJoint.push(jointNumber % highPart);
          level.afterJointHigh.push(Math.floor(jointNumber / highPart));
          level.afterBy.push(branch);
          if (watch.needsPostures()) reader.ofPostures(work, watch.meet);
        }
      }
      branch++;
      if (nextBranch(run)) continue;
      branch = 0;
      jointNumber++;
      if (!writeNextJoint(joint, position)) return true;
    }
    return false;
  };

  beginFrom(level.store as StateStore, () => {
    work.set(kernel.start);
    kernel.situate(work, run);
  });
  let wholeTurns = 1;
  while (stop === undefined && level.turn <= scenario.turns.length) {
    const count = level.positions.size();
    for (from = 0; from < count && stop === undefined; from++) {
      level.positions.read(from, position);
      lookAt();
      // Nothing follows the last turn: once all is met that may be met there, its orders need not be gone through.
      if (level.turn === scenario.turns.length && ends.has(level.turn) && !watch.needsTurns()) continue;
      // Where one position has more joint orders than may be walked at all, there is no use in beginning.
      if (countJoint(joint) > budget.steps - steps) stop = 'steps';
      while (stop === undefined && !resolveStretch()) {
        check();
        yield counts();
      }
      if (from % 64 === 63 && stop === undefined) {
        check();
        yield counts();
      }
    }
    if (stop !== undefined || level.afters.size() === 0) break;
    const { afters } = level;
    level = openLevel(level.turn + 1, hasLuck(level.turn + 1) ? undefined : afters);
    const { store } = level;
    for (from = 0; store !== undefined && from < afters.size() && stop === undefined; from++) {
      afters.read(from, position);
      beginFrom(store, () => {
        copy(position, work);
        kernel.goOn(work, run);
      });
      if (from % 1024 === 1023) {
        check();
        yield counts();
      }
    }
    if (stop === undefined) wholeTurns = level.turn;
  }
  return {
    kernel,
    quotient,
    levels,
    plan,
    meetings,
    standstills: [...standstills.values()],
    ends,
    wholeTurns,
    ...(stop === undefined ? {} : { stop }),
    counts: counts(),
  };
}

/** Copies a vector; for short ones a loop is several times as quick as the call of `set`. */
function copy(from: Int32Array, into: Int32Array): void {
  if (from.length > 64) into.set(from);
  else for (let at = 0; at < from.length; at++) into[at] = from[at] as number;
}
