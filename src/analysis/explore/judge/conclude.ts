import type { GameRecord } from '../../../engine/index';
import { orderedOption } from '../../kernel/codec';
import type { Kernel } from '../../kernel/kernel';
import { finish } from '../../steps';
import type { Exploration } from '../explore-types';
import type { GoalPlan } from '../goals';
import { lineOf, recordOfLine, type Trail } from '../line';
import { type Known, type PartResult, resultsOf } from '../parts';
import { joinSearches } from '../search/search';
import { retrace } from '../walk/retrace';
import { type Walk, walk } from '../walk/walk';
import type { Meeting } from '../walk/walker';
import { choicesOf, deadEndsOf, lengthsOf, reachedOf } from './findings';
import { type Judged, joinJudged } from './judge';
import type { Outlook } from './outlook-parts';
import { joinPlays, noPlays, sampledOutlook } from './sample-outlook';
import type { Valued } from './values';
import { dominatedIn, type Narrow, narrowIn } from './verdicts';

/** Sampled positions in which two orders must have been open before anything is said of them. */
const leastSampled = 10;

/** What an exploration is of. */
export interface Explored {
  readonly kernel: Kernel;
  readonly plan: GoalPlan;
  /** By goal: the first turn in which it may come. */
  readonly bounds: ReadonlyMap<number, number>;
  /** By actor. */
  readonly policies: readonly string[];
}

/** All that is known of an exploration so far, as plain data. */
export function conclude(
  { kernel, plan, bounds, policies }: Explored,
  { glance, walk: ended, valued, parts }: Known,
): Exploration {
  const { scenario } = kernel;
  const walked = ended ?? finish(walk(kernel, plan, { states: 0, steps: 0 }));
  const isWhole = walked.stop === undefined;
  const searches = [...(glance === undefined ? [] : [glance]), ...resultsOf(parts, 'search')];
  const searched =
    isWhole || searches.length === 0 ? undefined : searches.reduce((all, one) => joinSearches(all, one));
  const judged = joinJudged(kernel, resultsOf(parts, 'judge'));
  const nameOf = (track: number, order: number): string => {
    const place = kernel.layout.tracks[track];
    return (place === undefined ? undefined : orderedOption(kernel.layout, place, order)) ?? 'hold';
  };
  const whose = (track: number): { readonly actor: string; readonly track: string } => {
    const place = kernel.layout.tracks[track];
    return { actor: scenario.actors[place?.actor ?? -1]?.id ?? '', track: place?.id ?? '' };
  };
  const tellNarrow = <Where>(all: readonly Narrow<Where>[], record: (place: Where) => GameRecord) =>
    all.map(({ track, turn, order, first, positions }) => ({
      ...whose(track),
      turn,
      onlyOrder: nameOf(track, order),
      positions,
      record: record(first),
    }));
  const dominated =
    valued === undefined ? dominatedIn(judged.verdicts, leastSampled) : dominatedIn(valued.verdicts, 1);
  const [shortestPlay, longestPlay] = lengthsOf(kernel, walked, searched, bounds, plan);
  const outlook = outlookIn(kernel, parts);
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
    ...weighedIn(walked, valued, judged),
    dominated: dominated.map((one) => ({
      ...whose(one.track),
      option: nameOf(one.track, one.order),
      ...(one.by === undefined ? {} : { by: nameOf(one.track, one.by) }),
      how: one.how,
      positions: one.positions,
      worse: one.worse,
    })),
    narrow:
      valued === undefined
        ? tellNarrow(narrowIn(judged.verdicts), (trail: Trail) => recordOfLine(kernel, lineOf(trail)))
        : tellNarrow(narrowIn(valued.verdicts), (met: Meeting) => recordOfLine(kernel, retrace(walked, met))),
    ...(outlook === undefined ? {} : { outlook }),
  };
}

function weighedIn(
  { levels }: Walk,
  valued: Valued | undefined,
  { positions, plays }: Judged,
): Pick<Exploration, 'weighed'> {
  if (valued !== undefined) {
    const all = levels.reduce((sum, level) => sum + level.positions.size(), 0);
    return { weighed: { by: 'exact', positions: all } };
  }
  return positions === 0 ? {} : { weighed: { by: 'sample', positions, plays } };
}

function outlookIn({ scenario }: Kernel, parts: readonly PartResult[]): Outlook | undefined {
  const [distributed = 'time'] = resultsOf(parts, 'distribute');
  if (typeof distributed !== 'string') return distributed;
  const whole = noPlays(scenario);
  for (const part of resultsOf(parts, 'sample')) joinPlays(whole, part);
  return whole.plays === 0 ? undefined : sampledOutlook(scenario, whole, distributed);
}
