import { impossible } from '../../../base/index';
import type { Kernel } from '../../kernel/kernel';
import { branchingRun, drawnRun, type Log, nextBranch } from '../../kernel/run';
import { stretch } from '../budget';
import { type GoalPlan, type GoalReader, type GoalWatch, goalReader, openWatch } from '../goals';
import { openColumn, push } from './column';
import { type Joint, listOpen, openJoint, writeNextJoint } from './joint';
import type { Level } from './level';
import { type Quotient, quotientOf } from './quotient';
import { idlersOf } from './standstill';
import { addState, openStore, type Packing, packingOf, readState, type StateStore } from './store';

/*
 * The steps of a walk over one set of arrays. They are functions beside it and not within it: what a machine has learnt about
 * them in one walk then serves the next.
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

/** What a walk works with, and how far it has come. */
export interface Walker {
  readonly kernel: Kernel;
  readonly plan: GoalPlan;
  readonly quotient: Quotient;
  readonly packing: Packing;
  readonly reader: GoalReader;
  readonly watch: GoalWatch;
  readonly idle: (counts: Int32Array) => readonly number[];
  readonly run: ReturnType<typeof branchingRun>;
  readonly log: Log;
  readonly joint: Joint;
  readonly scratch: Int32Array;
  /** The slots of outcomes that can be drawn. */
  readonly outcomeSlots: Int32Array;
  /** The position, or what stands before the situation, from which all begins; and the vector in which a turn is made. */
  readonly position: Int32Array;
  /** Of `position` the part without orders and outcomes. */
  readonly lasting: Int32Array;
  readonly work: Int32Array;
  readonly levels: Level[];
  readonly meetings: Map<number, Meeting>;
  readonly standstills: Map<string, Standstill>;
  readonly ends: Map<number, Meeting>;
  level: Level;
  /** As in `Meeting`. */
  where: Meeting['in'];
  from: number;
  jointNumber: number;
  branch: number;
  steps: number;
  lookups: number;
  states: number;
}

/** Most joint orders that a position may have: they are numbered in columns. */
export const mostJoint = 4294967296;

/** Begins a walk before its first turn. */
export function beginWalk(
  kernel: Kernel,
  plan: GoalPlan,
  never: (goal: number) => boolean,
  keep: 'what matters' | 'everything',
): Walker {
  const { layout } = kernel;
  const quotient = quotientOf(kernel, keep);
  const meetings = new Map<number, Meeting>();
  const packing = packingOf(quotient.ranges);
  const levels: Level[] = [];
  const position = new Int32Array(layout.width);
  const walker: Walker = {
    kernel,
    plan,
    quotient,
    packing,
    reader: goalReader(kernel, plan),
    watch: openWatch(plan, never, (goal) => meetings.set(goal, hereIn(walker))),
    idle: idlersOf(kernel),
    run: branchingRun(),
    log: [],
    joint: openJoint(kernel),
    scratch: new Int32Array(layout.options.length),
    outcomeSlots: Int32Array.from(
      layout.tracks.flatMap(({ outcome, outcomes }) => (outcomes.length > 0 ? [outcome] : [])),
    ),
    position,
    lasting: position.subarray(0, layout.scratch),
    work: new Int32Array(layout.width),
    levels,
    meetings,
    standstills: new Map(),
    ends: new Map(),
    level: makeLevel(kernel, packing, 1, 0),
    where: 'situation',
    from: 0,
    jointNumber: 0,
    branch: 0,
    steps: 0,
    lookups: 0,
    states: 0,
  };
  levels.push(walker.level);
  return walker;
}

/** Goes on to a level; `before` where its positions are what stood before it, as no inject can be due. */
export function openLevel(walker: Walker, turn: number, before?: StateStore): Level {
  const { kernel, packing, level } = walker;
  // A turn has about as many positions as the one before; the last leads nowhere.
  const expected = turn === kernel.scenario.turns.length ? 0 : level.afters.size;
  walker.level = makeLevel(kernel, packing, turn, expected, before);
  walker.levels.push(walker.level);
  return walker.level;
}

function makeLevel(
  kernel: Kernel,
  packing: Packing,
  turn: number,
  expected: number,
  before?: StateStore,
): Level {
  const afters = {
    afters: openStore(packing, expected),
    afterFrom: openColumn(expected),
    afterJoint: openColumn(expected),
    afterBy: openColumn(expected),
  };
  if (before === undefined) {
    const store = openStore(packing, expected);
    const positions: Level['positions'] = {
      size: () => store.size,
      read: (place, into) => readState(store, place, into),
    };
    return {
      turn,
      positions,
      store,
      cameFrom: openColumn(expected),
      cameBy: openColumn(expected),
      ...afters,
    };
  }
  /** For what needs no luck. */
  const certain = drawnRun(0);
  const positions: Level['positions'] = {
    size: () => before.size,
    read: (place, into) => {
      readState(before, place, into);
      kernel.goOn(into, certain);
    },
  };
  return { turn, positions, cameFrom: openColumn(), cameBy: openColumn(), ...afters };
}

function hereIn({ where, level, from, jointNumber, branch }: Walker): Meeting {
  return { in: where, turn: level.turn, position: from, joint: jointNumber, branch };
}

/** Keeps a log of what comes as long as something may be met that only a log tells. */
function logWhereNeeded({ watch, run, log }: Walker): void {
  run.log = watch.needsLog() ? log : undefined;
  if (run.log !== undefined) log.length = 0;
}

/** Begins the level's turn from what stands before its situation, with every result of its luck. */
export function beginTurn(walker: Walker, store: StateStore): void {
  const { kernel, quotient, watch, reader, run, log, position, work, level } = walker;
  walker.where = 'situation';
  walker.branch = 0;
  do {
    logWhereNeeded(walker);
    walker.steps++;
    copy(position, work);
    if (level.turn === 1) kernel.situate(work, run);
    else kernel.goOn(work, run);
    if (run.log !== undefined) reader.ofLog(log, watch.meet);
    quotient.settle(work, level.turn);
    const known = store.size;
    walker.lookups++;
    if (addState(store, work) === known) {
      walker.states++;
      push(level.cameFrom, walker.from);
      push(level.cameBy, walker.branch);
      if (watch.needsPostures()) reader.ofPostures(work, watch.meet);
    }
    walker.branch++;
  } while (nextBranch(run));
}

/** Notes what is open at the position that stands, and begins with everybody holding. */
export function lookAt(walker: Walker): void {
  const { kernel, watch, reader, joint, position, work, level, standstills } = walker;
  walker.where = 'position';
  listOpen(kernel, joint, position, walker.scratch);
  walker.jointNumber = 0;
  walker.branch = 0;
  if (watch.needsOffers(level.turn)) reader.ofOpen(joint, level.turn, watch.meet);
  for (const actor of walker.idle(joint.counts)) {
    const key = `${actor} ${level.turn}`;
    const found = standstills.get(key);
    if (found !== undefined) found.positions++;
    else standstills.set(key, { actor, turn: level.turn, positions: 1, first: hereIn(walker) });
  }
  walker.where = 'resolution';
  copy(position, work);
}

/** Resolves the turn from the position that stands, with one joint order after another, as often as a stretch holds; whether it is done with. */
export function resolveStretch(walker: Walker): boolean {
  const { kernel, plan, quotient, watch, reader, run, log, joint, outcomeSlots, lasting, work } = walker;
  const { turn, afters, afterFrom, afterJoint, afterBy } = walker.level;
  const { branching } = run;
  const needsPostures = watch.needsPostures();
  logWhereNeeded(walker);
  const before = afters.size;
  let known = before;
  let isDone = false;
  let left = stretch;
  for (; left > 0 && !isDone; left--) {
    // Orders stand where they were written.
    copy(lasting, work);
    for (let at = 0; at < outcomeSlots.length; at++) work[outcomeSlots[at] ?? impossible()] = 0;
    kernel.adjudicate(work, run);
    kernel.runRules(work, run);
    if (run.log !== undefined) {
      reader.ofLog(log, watch.meet);
      log.length = 0;
    }
    const ending = kernel.endingOf(work);
    if (ending >= 0) {
      if (!walker.ends.has(turn)) walker.ends.set(turn, hereIn(walker));
      watch.meet(plan.endings + ending);
      if (needsPostures) reader.ofPostures(work, watch.meet);
    } else {
      quotient.settleAfter(work, turn);
      walker.lookups++;
      if (addState(afters, work) === known) {
        known++;
        push(afterFrom, walker.from);
        push(afterJoint, walker.jointNumber);
        push(afterBy, walker.branch);
        if (needsPostures) reader.ofPostures(work, watch.meet);
      }
    }
    // Most turns meet no luck at all.
    if (branching.met > 0 && nextBranch(run)) walker.branch++;
    else {
      walker.branch = 0;
      walker.jointNumber++;
      isDone = !writeNextJoint(joint, work);
    }
  }
  walker.steps += stretch - left;
  walker.states += known - before;
  return isDone;
}

/** Copies a vector or its beginning; for a short one a loop is several times as quick as the call of `set`. */
function copy(from: Int32Array, into: Int32Array): void {
  if (from.length > 64) into.set(from);
  else for (let slot = 0; slot < from.length; slot++) into[slot] = from[slot] ?? impossible();
}
