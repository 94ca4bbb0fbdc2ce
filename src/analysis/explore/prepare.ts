import type { Kernel } from '../kernel/kernel';
import { passOn } from '../steps';
import { earliestOf } from './bounds';
import type { Budget, Slice } from './budget';
import type { Exploration } from './explore-types';
import { planGoals } from './goals';
import { playerOf } from './judge/chances';
import { conclude } from './judge/conclude';
import { type JudgeBudget, judgeSampled } from './judge/judge';
import { type OutlookBudget, outlookExactly, outlookSlices } from './judge/outlook';
import { samplePlays } from './judge/sample-outlook';
import { type Valued, valueAll } from './judge/values';
import {
  type ExplorePart,
  type ExploreProgress,
  type Known,
  type PartResult,
  type Phase,
  phaseOf,
  resultsOf,
} from './parts';
import { type Search, search } from './search/search';
import { type Walk, walk } from './walk/walk';

/*
 * An exploration divided into parts: a first look, the walk and the values that depend on it, and parts that depend on nothing
 * but the scenario, the policies and the budget. Whoever does the parts, and in whichever order, the whole is the same.
 */

export interface ExploreBudget {
  readonly walk: Budget;
  readonly search: Budget;
  readonly judge: JudgeBudget;
  readonly outlook: OutlookBudget;
  /** Says that a phase is to stop with what it has. */
  readonly isLate?: (phase: Phase) => boolean;
}

/** A budget by states: about a second for a small game and ten for a large one, on a machine of 2024. */
export function exploreBudget(states: number): ExploreBudget {
  return {
    walk: { states, steps: 20 * states },
    search: { states: 0, steps: Math.max(1000, Math.floor(states / 4)) },
    judge: { plays: 20, each: 40, steps: 8 * states },
    outlook: {
      exact: { states, steps: 4 * states },
      plays: Math.min(10_000, Math.max(1000, Math.floor(states / 10))),
      seed: 1,
    },
  };
}

/** How an actor is taken to go on. */
export type ExplorePolicy = 'own' | 'weights' | 'random' | 'historical' | 'hold';

/** A prepared exploration. */
export interface PreparedExploration {
  /** Finds most of what is there within a moment, late or not, so that there is always something to tell. */
  readonly glance: () => Generator<ExploreProgress, Search>;
  readonly walk: () => Generator<ExploreProgress, Walk>;
  /** What options are worth, exactly, where the walk was whole and every policy can be told in chances. */
  readonly value: (walked: Walk) => Generator<ExploreProgress, Valued | undefined>;
  readonly work: (part: ExplorePart) => Generator<ExploreProgress, PartResult>;
  /** Parts that are still to be done as far as is known; while the walk goes on, those too that a whole walk would spare. */
  readonly toDo: (known: Known) => readonly ExplorePart[];
  readonly conclude: (known: Known) => Exploration;
}

/** Turns that are resolved in search before the walk. */
const firstLook = 4096;

/** In how many slices a part is done, whoever does them: slices of the search have a seed each, the others share the plays out. */
export const slicesOf: Readonly<Record<ExplorePart['do'], number>> = {
  search: 4,
  judge: 4,
  distribute: 1,
  sample: outlookSlices,
};

/** Prepares the exploration of a scenario. */
export function prepareExploration(
  kernel: Kernel,
  policy: ExplorePolicy,
  budget: ExploreBudget,
): PreparedExploration {
  const { scenario } = kernel;
  const plan = planGoals(kernel);
  const bounds = earliestOf(scenario, plan);
  const policies = scenario.actors.map((actor) => {
    const kind = policy === 'own' ? actor.policy.kind : policy;
    if (kind === 'weights' || kind === 'random' || kind === 'historical' || kind === 'hold') return kind;
    // An actor that thinks is taken to follow the weights that its document also gives, and to draw evenly if there are none.
    return actor.policy.weights.length > 0 ? 'weights' : 'random';
  });
  const players = policies.map((kind, actor) => playerOf(kernel, actor, kind));
  const chances = players.flatMap((player) => (player.chances === undefined ? [] : [player.chances]));
  const late = (phase: Phase, own?: () => boolean) => (): boolean =>
    budget.isLate?.(phase) === true || own?.() === true;
  const wanted = new Map([...bounds].filter(([goal]) => plan.goals[goal]?.kind !== 'offer'));
  const searching = (
    lines: 'any' | 'earliest',
    own: Budget,
    seed: number,
  ): Generator<ExploreProgress, Search> =>
    passOn(search(kernel, plan, { earliest: wanted, lines }, own, seed), ({ steps, found }) => ({
      phase: 'search',
      done: Math.min(1, steps / own.steps),
      steps,
      found,
    }));

  function* work({ do: kind, slice }: ExplorePart): Generator<ExploreProgress, PartResult> {
    const share: Slice = { slice, of: slicesOf[kind] };
    const phase = phaseOf[kind];
    const tell = (done: number): ExploreProgress => ({ phase, done });
    switch (kind) {
      case 'search': {
        const steps = Math.ceil(budget.search.steps / slicesOf.search);
        const own = { ...budget.search, steps, isLate: late(phase, budget.search.isLate) };
        return { do: kind, slice, result: yield* searching('earliest', own, 2 + slice) };
      }
      case 'judge': {
        const own = { ...budget.judge, isLate: late(phase, budget.judge.isLate) };
        return {
          do: kind,
          slice,
          result: yield* passOn(judgeSampled(kernel, players, own, share), tell),
        };
      }
      case 'distribute': {
        const { exact } = budget.outlook;
        const own = { ...exact, isLate: late(phase, exact.isLate) };
        return {
          do: kind,
          slice,
          result: yield* passOn(outlookExactly(kernel, 'start', players, own), tell),
        };
      }
      case 'sample': {
        const own = { ...budget.outlook, isLate: late(phase, budget.outlook.isLate) };
        const plays = samplePlays(kernel, 'start', players, own, share);
        return { do: kind, slice, result: yield* passOn(plays, tell) };
      }
      default:
        return kind satisfies never;
    }
  }

  return {
    glance: () => searching('any', { states: 0, steps: Math.min(firstLook, budget.search.steps) }, 1),
    walk: () => {
      const { states, steps } = budget.walk;
      return passOn(
        walk(
          kernel,
          plan,
          { ...budget.walk, isLate: late('walk', budget.walk.isLate) },
          (goal) => !bounds.has(goal),
        ),
        (made) => ({
          phase: 'walk',
          done: Math.min(1, Math.max(made.steps / steps, made.states / states)),
          steps: made.steps,
        }),
      );
    },
    *value(walked) {
      if (walked.stop !== undefined || chances.length < players.length) return undefined;
      return yield* passOn(valueAll(walked, chances, late('weigh', budget.judge.isLate)), (made) => ({
        phase: 'weigh',
        done: Math.min(1, made / walked.counts.steps),
      }));
    },
    work,
    toDo: ({ walk: walked, valued, parts }) => {
      const all = (kind: ExplorePart['do']): readonly ExplorePart[] =>
        Array.from({ length: slicesOf[kind] }, (_, slice) => ({ do: kind, slice }));
      const distributed = resultsOf(parts, 'distribute')[0];
      const due = [
        ...(walked !== undefined && walked.stop === undefined ? [] : all('search')),
        ...(valued === undefined ? all('judge') : []),
        ...all('distribute'),
        ...(typeof distributed === 'string' ? all('sample') : []),
      ];
      return due.filter((one) => !parts.some((part) => part.do === one.do && part.slice === one.slice));
    },
    conclude: (known) => conclude({ kernel, plan, bounds, policies }, known),
  };
}
