import type { Kernel } from '../kernel/kernel';
import { passOn } from '../steps';
import type { Exploration } from './explore-types';
import type { ExploreProgress, Known, PartResult, Phase } from './parts';
import { type ExploreBudget, type ExplorePolicy, prepareExploration, slicesOf } from './prepare';

/** How much of the work each phase is taken to be. */
export const phaseShares: Readonly<Record<Phase, number>> = {
  walk: 0.35,
  search: 0.25,
  weigh: 0.25,
  outlook: 0.15,
};

type Growing = { -readonly [What in keyof Known]: Known[What] } & { readonly parts: PartResult[] };

/** How far an exploration has come. */
export interface ExploreStep extends ExploreProgress {
  /** Of all work, 0 to 1. */
  readonly all: number;
  /** What is known so far. */
  readonly soFar: () => Exploration;
}

/**
 * Explores a scenario: all positions where the budget holds them, else plays that look for what has not been met; then what the
 * options are worth and how plays end under the policies. Yields how far it has come, and may be left at any time.
 */
export function* explore(
  kernel: Kernel,
  policy: ExplorePolicy,
  budget: ExploreBudget,
): Generator<ExploreStep, Exploration> {
  const prepared = prepareExploration(kernel, policy, budget);
  const known: Growing = {
    parts: [],
  };
  const soFar = (): Exploration => prepared.conclude(known);
  let all = 0;
  /** Does a part of a phase, of which the share `before` has been done and to which it adds the share `share`. */
  function* doPart<Result>(
    work: Generator<ExploreProgress, Result>,
    before = 0,
    share = 1,
  ): Generator<ExploreStep, Result> {
    return yield* passOn(work, (step) => {
      const { phase, done } = step;
      all = Math.max(all, earlier(phase) + phaseShares[phase] * (before + share * done));
      return { ...step, all, soFar };
    });
  }

  known.glance = yield* doPart(prepared.glance(), 0, 0);
  known.walk = yield* doPart(prepared.walk());
  const valued = yield* doPart(prepared.value(known.walk));
  if (valued !== undefined) known.valued = valued;
  for (let due = prepared.toDo(known); due.length > 0; due = prepared.toDo(known)) {
    for (const part of due) {
      const of = slicesOf[part.do];
      known.parts.push(yield* doPart(prepared.work(part), part.slice / of, 1 / of));
    }
  }
  return soFar();
}

/** The share of all phases before one. */
function earlier(phase: Phase): number {
  let sum = 0;
  for (const [one, share] of Object.entries(phaseShares)) {
    if (one === phase) break;
    sum += share;
  }
  return sum;
}
