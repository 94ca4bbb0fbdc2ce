import type { Kernel } from '../../kernel/kernel';
import type { Budget, Stop } from '../budget';
import type { GoalPlan } from '../goals';
import { countJoint } from './joint';
import { bytesOf, type Level } from './level';
import type { Quotient } from './quotient';
import { readState, type StateStore } from './store';
import {
  beginTurn,
  beginWalk,
  lookAt,
  type Meeting,
  mostJoint,
  openLevel,
  resolveStretch,
  type Standstill,
} from './walker';

/*
 * Every position that any orders and any luck can lead to, turn by turn, each kept once. A turn has two halves: orders and
 * their luck lead to what stands after the rules, and the next turn's situation leads from there to the next positions; both
 * are merged, so that luck of one half is not gone through again for every joint order of the other.
 */

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

interface WalkCounts {
  readonly states: number;
  /** Turns resolved and turns begun: each gives one successor that is looked up among those known, unless the play ends. */
  readonly steps: number;
  readonly lookups: number;
  readonly bytes: number;
}

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
): Generator<{ readonly steps: number; readonly states: number }, Walk> {
  const { scenario } = kernel;
  const walker = beginWalk(kernel, plan, never, keep);
  const { watch, joint, position, levels } = walker;
  const hasLuck = (turn: number): boolean =>
    keep === 'everything' ||
    scenario.injects.some((inject) => inject.turn === undefined || inject.turn === turn - 1);
  let stop: Stop | undefined;
  const check = (): void => {
    if (walker.states >= budget.states) stop = 'states';
    else if (walker.steps >= budget.steps) stop = 'steps';
    else if (budget.isLate?.() === true) stop = 'time';
  };

  position.set(kernel.start);
  beginTurn(walker, walker.level.store as StateStore);
  let wholeTurns = 1;
  while (stop === undefined && walker.level.turn <= scenario.turns.length) {
    const { level } = walker;
    const count = level.positions.size();
    for (let from = 0; from < count && stop === undefined; from++) {
      walker.from = from;
      level.positions.read(from, position);
      lookAt(walker);
      // Nothing follows the last turn: once all is met that may be met there, its orders need not be gone through.
      if (level.turn === scenario.turns.length && walker.ends.has(level.turn) && !watch.needsTurns())
        continue;
      // Where one position has more joint orders than may be walked, or numbered, at all, there is no use in beginning.
      if (countJoint(joint) > Math.min(budget.steps - walker.steps, mostJoint)) stop = 'steps';
      while (stop === undefined && !resolveStretch(walker)) {
        check();
        yield walker;
      }
      if (from % 64 === 63 && stop === undefined) {
        check();
        yield walker;
      }
    }
    if (stop !== undefined || level.afters.size === 0) break;
    const { afters } = level;
    const next = openLevel(walker, level.turn + 1, hasLuck(level.turn + 1) ? undefined : afters);
    for (let from = 0; next.store !== undefined && from < afters.size && stop === undefined; from++) {
      walker.from = from;
      readState(afters, from, position);
      beginTurn(walker, next.store);
      if (from % 1024 === 1023) {
        check();
        yield walker;
      }
    }
    if (stop === undefined) wholeTurns = next.turn;
  }
  const { quotient, meetings, standstills, ends, steps, states, lookups } = walker;
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
    counts: { states, steps, lookups, bytes: levels.reduce((sum, one) => sum + bytesOf(one), 0) },
  };
}
