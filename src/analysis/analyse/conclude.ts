import { historyOf } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { orderedOption } from '../kernel/codec';
import { signOf } from '../statistics/paired';
import type {
  Alternative,
  AnalysedTurn,
  Decision,
  DecisionAndLuck,
  Estimate,
  GameAnalysis,
  Movement,
  TurningPoint,
} from '../types';
import type { Plan, PlannedDecision, PlannedTurn } from './plan';
import type { StatedPolicies } from './stated';
import { sure, type WeighedGame, type WeighedTurn } from './weighed';

const mostTurningPoints = 5;

/**
 * Points of the score, 0 to 10, from which a difference counts for a verdict. With enough plays, every difference is certain:
 * without this limit, nearly every decision would be called costly because of a difference that means nothing to any brief.
 */
const leastThatCounts = 0.25;

/** The analysis of a play from one seat, from its weighed branches. */
export function conclude(plan: Plan, policies: StatedPolicies, weighed: WeighedGame): GameAnalysis {
  const { kernel, seat } = plan;
  const { scenario } = kernel;
  const turns = plan.turns.flatMap((turn, at): AnalysedTurn[] => {
    const ofTurn = weighed.turns[at];
    return ofTurn === undefined ? [] : [analysedTurn(plan, turn, ofTurn)];
  });
  return {
    scenario: scenario.about.id,
    hash: scenario.hash,
    seat,
    policies,
    curve: [...turns.map(({ before }) => before.score), weighed.end],
    turns,
    turningPoints: turningPointsOf(turns),
    shares: sharesOf(turns),
  };
}

function analysedTurn(plan: Plan, turn: PlannedTurn, weighed: WeighedTurn): AnalysedTurn {
  const { before, movement } = weighed;
  const decisions = turn.decisions.map((_, at) => decisionOf(plan, turn, weighed, at));
  return { turn: turn.turn, before, decisions, movement, verdict: verdictOf(decisions, movement) };
}

function decisionOf(plan: Plan, turn: PlannedTurn, weighed: WeighedTurn, at: number): Decision {
  const { layout, scenario } = plan.kernel;
  const decision = turn.decisions[at];
  const track = layout.tracks[decision?.track ?? -1];
  const gain = weighed.gains[at];
  if (decision === undefined || track === undefined || gain === undefined)
    throw new Error(`no decision ${at}`);
  const history = historicalOption(scenario, turn.turn, plan.seat, track.id);
  const alternatives = decision.orders.map((order): Alternative => {
    const option = orderedOption(layout, track, order) ?? 'hold';
    const historical = option === history;
    return { option, historical, ...comparedOf(turn, weighed, decision, at, order) };
  });
  const better = alternatives.filter(({ difference }) => counts(difference) === 'above');
  return {
    turn: turn.turn,
    track: track.id,
    chosen: orderedOption(layout, track, decision.chosen) ?? 'hold',
    alternatives,
    gain,
    quality: better.length > 0 ? 'costly' : 'sound',
    knowable: better.some(({ asKnown }) => counts(asKnown) === 'above'),
  };
}

function comparedOf(
  { alternatives }: PlannedTurn,
  { chosen, alternatives: prospects, differences, known }: WeighedTurn,
  { chosen: given }: PlannedDecision,
  decision: number,
  order: number,
): Omit<Alternative, 'option' | 'historical'> {
  if (order === given)
    return { chosen: true, prospect: chosen, difference: sure(0), asKnown: sure(0), standing: 'even' };
  const at = alternatives.findIndex((one) => one.decision === decision && one.order === order);
  const [prospect, difference, asKnown] = [prospects[at], differences[at], known[at]];
  if (prospect === undefined || difference === undefined || asKnown === undefined)
    throw new Error(`the order ${order} was not weighed`);
  const standing = ({ above: 'better', below: 'worse', across: 'even' } as const)[signOf(difference)];
  return { chosen: false, prospect, difference, asKnown, standing };
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
