import { historyOf } from '../../engine/index';
import type { Actor, Scenario } from '../../scenario/index';
import { orderedOption } from '../kernel/codec';
import { estimateOf, type Moments, noMoments } from '../statistics/moments';
import { signOf } from '../statistics/paired';
import type {
  Alternative,
  AnalysedTurn,
  Decision,
  DecisionAndLuck,
  Estimate,
  GameAnalysis,
  Movement,
  Prospect,
  TurningPoint,
} from '../types';
import { comparisonsOf, type Plan, type PlannedDecision, type PlannedTurn } from './plan';
import { prospectOf, scoreBounds } from './prospect';
import { jointEstimate } from './simultaneous';
import type { StatedPolicies } from './stated';
import type { GameTally, TurnTally } from './tally';

/** A difference of two scores lies between these. */
const differenceBounds = { least: -10, most: 10 } as const;
const none: Estimate = { mean: 0, low: 0, high: 0 };
const mostTurningPoints = 5;

/**
 * Points of the score, 0 to 10, from which a difference counts for a verdict. With plays enough, every difference is surely one:
 * without such a line nearly every decision would be called costly, for a hair's breadth that no brief knows of.
 */
export const leastThatCounts = 0.25;

/** What a tally says: the analysis of a play from one seat. */
export function conclude(plan: Plan, policies: StatedPolicies, tally: GameTally): GameAnalysis {
  const { kernel, seat, actor, last, ending } = plan;
  const { scenario } = kernel;
  const comparisons = comparisonsOf(plan.turns);
  const turns = plan.turns.flatMap((turn, at): AnalysedTurn[] => {
    const ofTurn = tally.turns[at];
    return ofTurn === undefined ? [] : [analysedTurn(plan, turn, ofTurn, comparisons)];
  });
  const came = kernel.score(last, actor);
  const end: Estimate =
    ending >= 0 ? { mean: came, low: came, high: came } : estimateOf(tally.last.score, scoreBounds);
  return {
    scenario: scenario.about.id,
    hash: scenario.hash,
    seat,
    policies,
    curve: [...turns.map(({ before }) => before.score), end],
    turns,
    turningPoints: turningPointsOf(turns),
    shares: sharesOf(turns),
  };
}

function analysedTurn(plan: Plan, turn: PlannedTurn, tally: TurnTally, comparisons: number): AnalysedTurn {
  const { scenario } = plan.kernel;
  const actor = scenario.actors[plan.actor];
  if (actor === undefined) throw new Error(`no actor ${plan.actor}`);
  const joint = (moments: Moments): Estimate => jointEstimate(moments, comparisons, differenceBounds);
  const movement: Movement = {
    choice: joint(tally.choice),
    others: joint(tally.others),
    luck: joint(tally.luck),
  };
  const context: Context = {
    plan,
    turn,
    tally,
    joint,
    actor,
    chosen: prospectOf(scenario, actor, tally.chosen),
  };
  const decisions = turn.decisions.map((decision, at) => decisionOf(context, decision, at));
  return {
    turn: turn.turn,
    before: prospectOf(scenario, actor, tally.before),
    decisions,
    movement,
    verdict: verdictOf(decisions, movement),
  };
}

interface Context {
  readonly plan: Plan;
  readonly turn: PlannedTurn;
  readonly tally: TurnTally;
  readonly joint: (moments: Moments) => Estimate;
  readonly actor: Actor;
  readonly chosen: Prospect;
}

function decisionOf(context: Context, decision: PlannedDecision, at: number): Decision {
  const { plan, turn, tally, joint } = context;
  const { layout, scenario } = plan.kernel;
  const track = layout.tracks[decision.track];
  if (track === undefined) throw new Error(`no track ${decision.track}`);
  const history = historicalOption(scenario, turn.turn, plan.seat, track.id);
  const alternatives = decision.orders.map((order): Alternative => {
    const option = orderedOption(layout, track, order) ?? 'hold';
    return {
      option,
      historical: option === history,
      ...(order === decision.chosen ? ofChosen(context) : ofOther(context, at, order)),
    };
  });
  const better = alternatives.filter(({ difference }) => counts(difference) === 'above');
  return {
    turn: turn.turn,
    track: track.id,
    chosen: orderedOption(layout, track, decision.chosen) ?? 'hold',
    alternatives,
    gain: joint(tally.gains[at] ?? noMoments),
    quality: better.length > 0 ? 'costly' : 'sound',
    knowable: better.some(({ asKnown }) => counts(asKnown) === 'above'),
  };
}

type Compared = Omit<Alternative, 'option' | 'historical'>;

function ofChosen({ chosen }: Context): Compared {
  return { chosen: true, prospect: chosen, difference: none, asKnown: none, standing: 'even' };
}

function ofOther({ plan, turn, tally, joint, actor }: Context, decision: number, order: number): Compared {
  const at = turn.alternatives.findIndex((one) => one.decision === decision && one.order === order);
  const outcomes = tally.alternatives[at];
  const moments = tally.differences[at];
  if (outcomes === undefined || moments === undefined) throw new Error(`no plays with the order ${order}`);
  const difference = joint(moments);
  return {
    chosen: false,
    prospect: prospectOf(plan.kernel.scenario, actor, outcomes),
    difference,
    asKnown: joint(tally.known[at] ?? noMoments),
    standing: ({ above: 'better', below: 'worse', across: 'even' } as const)[signOf(difference)],
  };
}

/** What history's seat did on a track; undefined where the scenario tells no history of that turn. */
function historicalOption(scenario: Scenario, turn: number, seat: string, track: string): string | undefined {
  const entry = historyOf(scenario, turn);
  return entry && (entry.orders[seat]?.[track] ?? 'hold');
}

/** Whether a difference surely counts, and which way. */
function counts({ low, high }: Estimate): 'above' | 'below' | 'no' {
  if (low >= leastThatCounts) return 'above';
  return high <= -leastThatCounts ? 'below' : 'no';
}

/** Decision and luck judged apart; `neither` where luck did nothing that surely counts, or there was nothing to decide. */
function verdictOf(decisions: readonly Decision[], { luck }: Movement): DecisionAndLuck {
  const sign = counts(luck);
  if (decisions.length === 0 || sign === 'no') return 'neither';
  const quality = decisions.some((decision) => decision.quality === 'costly') ? 'costly' : 'sound';
  return `${quality}-${sign === 'above' ? 'good' : 'bad'}`;
}

const movers = ['choice', 'others', 'luck'] as const;

function turningPointsOf(turns: readonly AnalysedTurn[]): readonly TurningPoint[] {
  return turns
    .flatMap(({ turn, movement }) => movers.map((by): TurningPoint => ({ turn, by, amount: movement[by] })))
    .filter(({ amount }) => counts(amount) !== 'no')
    .sort((one, other) => Math.abs(other.amount.mean) - Math.abs(one.amount.mean))
    .slice(0, mostTurningPoints);
}

/** Parts of all movement without signs; where nothing moved, all three are 0. */
function sharesOf(turns: readonly AnalysedTurn[]): GameAnalysis['shares'] {
  const [choice = 0, others = 0, luck = 0] = movers.map((by) =>
    turns.reduce((sum, { movement }) => sum + Math.abs(movement[by].mean), 0),
  );
  const all = choice + others + luck;
  return all === 0
    ? { choice: 0, others: 0, luck: 0 }
    : { choice: choice / all, others: others / all, luck: luck / all };
}
