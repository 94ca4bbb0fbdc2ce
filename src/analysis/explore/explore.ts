import type { GameRecord } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { orderedOption } from '../kernel/codec';
import { type Kernel, kernelOf } from '../kernel/kernel';
import { earliestOf } from './bounds';
import type { Budget } from './budget';
import { type Player, playerOf } from './chances';
import type { Exploration, NarrowTurn } from './explore-types';
import { choicesOf, deadEndsOf, lengthsOf, reachedOf } from './findings';
import { planGoals } from './goals';
import { type JudgeBudget, judgeSampled } from './judge';
import { lineOf, recordOfLine, type Trail } from './line';
import { type OutlookBudget, outlook } from './outlook';
import { retrace } from './retrace';
import { joinSearches, search } from './search';
import { valueAll } from './values';
import type { Verdicts } from './verdicts';
import { type Walk, walk } from './walk';
import type { Meeting } from './walker';

/** Parts of an exploration, in their order. */
export type Phase = 'walk' | 'search' | 'weigh' | 'outlook';

export interface ExploreBudget {
  readonly walk: Budget;
  readonly search: Budget;
  readonly judge: JudgeBudget;
  readonly outlook: OutlookBudget;
  /** Says that a phase is to stop with what it has. */
  readonly isLate?: (phase: Phase) => boolean;
}

/** A budget by states: a second or so for a small game, some ten for a large one, on a machine of 2024. */
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

export interface ExploreProgress {
  readonly phase: Phase;
  /** Turns resolved in a walk or search, else the part that is done, 0 to 1. */
  readonly done: number;
  readonly found: number;
}

/**
 * Explores a scenario: all positions where the budget holds them, else plays that look for what has not been met; then what the
 * options are worth and how plays end under the policies. Yields its progress, and may be left at any time.
 */
export function* explore(
  scenario: Scenario,
  policy: ExplorePolicy,
  budget: ExploreBudget,
): Generator<ExploreProgress, Exploration> {
  const kernel = kernelOf(scenario);
  const plan = planGoals(kernel);
  const bounds = earliestOf(scenario, plan);
  const policies = scenario.actors.map((actor) => {
    const kind = policy === 'own' ? actor.policy.kind : policy;
    if (kind === 'weights' || kind === 'random' || kind === 'historical' || kind === 'hold') return kind;
    // Who thinks is taken by the weights that its document gives it beside, and as drawing evenly where it gives none.
    return actor.policy.weights.length > 0 ? 'weights' : 'random';
  });
  const players = policies.map((kind, actor) => playerOf(kernel, actor, kind));
  const late =
    (phase: Phase) =>
    (own?: () => boolean): boolean =>
      budget.isLate?.(phase) === true || own?.() === true;

  const searching = (lines: 'any' | 'earliest', steps: number, within: Phase) =>
    follow(
      search(
        kernel,
        plan,
        {
          earliest: new Map([...bounds].filter(([goal]) => plan.goals[goal]?.kind !== 'offer')),
          lines,
        },
        { ...budget.search, steps, isLate: () => late(within)(budget.search.isLate) },
      ),
      ({ steps: done, found }) => ({ phase: 'search', done, found }) as const,
    );
  // A first look finds most of what is there within a moment, so that there is something to tell whenever work is left.
  const glance = yield* searching('any', Math.min(firstLook, budget.search.steps), 'walk');
  const walking = walk(
    kernel,
    plan,
    { ...budget.walk, isLate: () => late('walk')(budget.walk.isLate) },
    (goal) => !bounds.has(goal),
  );
  const walked = yield* follow(walking, ({ steps }) => ({ phase: 'walk', done: steps, found: 0 }) as const);
  const isWhole = walked.stop === undefined;
  const searched = isWhole
    ? undefined
    : joinSearches(glance, yield* searching('earliest', budget.search.steps, 'search'));
  const weighed = yield* weigh(kernel, walked, players, {
    ...budget.judge,
    isLate: () => late('weigh')(budget.judge.isLate),
  });
  const looked = yield* follow(
    outlook(kernel, 'start', players, {
      ...budget.outlook,
      exact: { ...budget.outlook.exact, isLate: () => late('outlook')(budget.outlook.exact.isLate) },
      isLate: () => late('outlook')(budget.outlook.isLate),
    }),
    ({ done }) => ({ phase: 'outlook', done, found: 0 }) as const,
  );

  const { verdicts, tell, ...by } = weighed;
  const nameOf = (track: number, order: number): string => {
    const place = kernel.layout.tracks[track];
    return (place === undefined ? undefined : orderedOption(kernel.layout, place, order)) ?? 'hold';
  };
  const whose = (track: number): { readonly actor: string; readonly track: string } => {
    const place = kernel.layout.tracks[track];
    return { actor: scenario.actors[place?.actor ?? -1]?.id ?? '', track: place?.id ?? '' };
  };
  const [shortestPlay, longestPlay] = lengthsOf(kernel, walked, searched, bounds, plan);
  return {
    scenario: scenario.about.id,
    hash: scenario.hash,
    policies: Object.fromEntries(scenario.actors.map(({ id }, at) => [id, policies[at] ?? 'hold'])),
    walk: {
      whole: isWhole,
      ...(walked.stop === undefined ? {} : { stop: walked.stop }),
      turns: walked.levels.map(({ turn, positions }) => ({
        turn,
        positions: positions.size(),
        whole: turn <= walked.wholeTurns,
      })),
      ...walked.counts,
    },
    ...(searched === undefined
      ? {}
      : { search: { plays: searched.plays, steps: searched.steps, kept: searched.kept } }),
    reached: plan.goals.flatMap((goal, at) =>
      goal.kind === 'offer' ? [] : [reachedOf(kernel, goal, at, bounds, walked, searched)],
    ),
    choices: choicesOf(scenario, plan, bounds, walked, searched),
    ...(shortestPlay === undefined ? {} : { shortestPlay }),
    ...(longestPlay === undefined ? {} : { longestPlay }),
    deadEnds: deadEndsOf(kernel, walked, searched),
    ...(by.positions === 0 ? {} : { weighed: by }),
    dominated: verdicts.dominated(by.by === 'exact' ? 1 : leastSampled).map((one) => ({
      ...whose(one.track),
      option: nameOf(one.track, one.order),
      ...(one.by === undefined ? {} : { by: nameOf(one.track, one.by) }),
      how: one.how,
      positions: one.positions,
      worse: one.worse,
    })),
    narrow: tell(nameOf, whose),
    outlook: looked,
  };
}

/** Turns that are resolved in search before the walk. */
const firstLook = 4096;

/** Sampled positions in which two orders must have been open before anything is said of them. */
const leastSampled = 10;

/** Runs a part, and passes its progress on. */
function* follow<Step, Result>(
  work: Generator<Step, Result>,
  tell: (step: Step) => ExploreProgress,
): Generator<ExploreProgress, Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield tell(step.value);
  }
}

type Name = (track: number, order: number) => string;
type Whose = (track: number) => { readonly actor: string; readonly track: string };
type Weighed = NonNullable<Exploration['weighed']> & {
  readonly verdicts: Pick<Verdicts<unknown>, 'dominated'>;
  readonly tell: (nameOf: Name, whose: Whose) => readonly NarrowTurn[];
};

function* weigh(
  kernel: Kernel,
  walked: Walk,
  players: readonly Player[],
  budget: JudgeBudget,
): Generator<ExploreProgress, Weighed> {
  const chances = players.flatMap((player) => (player.chances === undefined ? [] : [player.chances]));
  const tellWith =
    <Place>(verdicts: Verdicts<Place>, record: (place: Place) => GameRecord): Weighed['tell'] =>
    (nameOf, whose) =>
      verdicts.narrow().map(({ track, turn, order, first, positions }) => ({
        ...whose(track),
        turn,
        onlyOrder: nameOf(track, order),
        positions,
        record: record(first),
      }));
  if (walked.stop === undefined && chances.length === players.length) {
    const steps = walked.counts.steps;
    const valued = yield* follow(
      valueAll(walked, chances, budget.isLate),
      (done) => ({ phase: 'weigh', done: Math.min(1, done / steps), found: 0 }) as const,
    );
    if (valued !== undefined) {
      const { verdicts } = valued;
      const positions = walked.levels.reduce((sum, level) => sum + level.positions.size(), 0);
      const tell = tellWith(verdicts, (meeting: Meeting) => recordOfLine(kernel, retrace(walked, meeting)));
      return { by: 'exact', positions, verdicts, tell };
    }
  }
  const { verdicts, positions, plays } = yield* follow(
    judgeSampled(kernel, players, budget),
    (done) => ({ phase: 'weigh', done, found: 0 }) as const,
  );
  const tell = tellWith(verdicts, (trail: Trail) => recordOfLine(kernel, lineOf(trail)));
  return { by: 'sample', positions, plays, verdicts, tell };
}
