import {
  type ActorId,
  type Audience,
  type Effect,
  type Expression,
  isSecret,
  lexiconOf,
  type Option,
  type OptionId,
  type Scenario,
  type TrackId,
} from '../scenario/index';
import type { Cause, Draw } from './journal';

/** Whether an audience includes a seat; `all` as a seat sees everything. */
export function includes(audience: Audience, seat: ActorId | 'all'): boolean {
  return seat === 'all' || audience === 'all' || audience.includes(seat);
}

/** Whether a seat sees the value of an indicator or a fact as it stands. */
export function seesValue(scenario: Scenario, id: string, seat: ActorId | 'all'): boolean {
  const indicator = scenario.indicators.find((one) => one.id === id);
  if (indicator !== undefined) return includes(indicator.seenBy, seat);
  const fact = scenario.facts.find((one) => one.id === id);
  return fact !== undefined && includes(fact.seenBy, seat);
}

/** Whether a seat sees the posture of an actor's track; everyone sees their own. */
export function seesTrack(scenario: Scenario, actor: ActorId, track: string, seat: ActorId | 'all'): boolean {
  if (actor === seat) return true;
  const found = scenario.actors.find((one) => one.id === actor)?.tracks.find((one) => one.id === track);
  return found !== undefined && includes(found.seenBy, seat);
}

/** Whether everything that an expression reads is known to a seat, so that its truth tells the seat nothing new. */
export function seesExpression(scenario: Scenario, expression: Expression, seat: ActorId | 'all'): boolean {
  switch (expression.op) {
    case 'number':
    case 'truth':
    case 'text':
    case 'turn':
      return true;
    case 'indicator':
    case 'fact':
      return seesValue(scenario, expression.id, seat);
    case 'posture':
      return seesTrack(scenario, expression.actor, expression.track, seat);
    case 'order':
      return seesOrders(scenario, expression, seat);
    case 'outcome':
      return seesOrders(scenario, expression, seat) && seesResults(scenario, expression, seat);
    case 'taken':
      return (
        seat === 'all' ||
        expression.actor === seat ||
        !isCovert(scenario, expression.actor, expression.option)
      );
    case 'happened':
      return alwaysSeesInject(scenario, expression.inject, seat);
    case 'not':
    case 'negate':
    case 'abs':
      return seesExpression(scenario, expression.of, seat);
    case 'if':
      return [expression.test, expression.yes, expression.no].every((part) =>
        seesExpression(scenario, part, seat),
      );
    case 'in':
      return seesExpression(scenario, expression.item, seat);
    default:
      return (
        seesExpression(scenario, expression.left, seat) && seesExpression(scenario, expression.right, seat)
      );
  }
}

interface OfTrack {
  readonly actor: ActorId;
  readonly track: TrackId;
}

/** Whether a seat knows what an actor orders on a track, also where that is nothing. */
function seesOrders(scenario: Scenario, of: OfTrack, seat: ActorId | 'all'): boolean {
  return (
    seat === 'all' ||
    of.actor === seat ||
    !optionsOf(scenario, of).some(({ visibility }) => isSecret(visibility))
  );
}

/** Whether no result of an order on a track is kept from a seat. */
function seesResults(scenario: Scenario, of: OfTrack, seat: ActorId | 'all'): boolean {
  return optionsOf(scenario, of).every(({ outcomes }) =>
    outcomes.every(({ seenBy = 'all' }) => includes(seenBy, seat)),
  );
}

function optionsOf({ actors }: Scenario, { actor, track }: OfTrack): readonly Option[] {
  const own = actors.find(({ id }) => id === actor)?.options ?? [];
  return own.filter((option) => option.track === track);
}

/** Whether a seat that knows of an order sees what came of it; always where that was not a matter of chance. */
export function seesResult(
  scenario: Scenario,
  { actor, option, outcome }: { actor: ActorId; option: OptionId; outcome?: string },
  seat: ActorId | 'all',
): boolean {
  const outcomes = lexiconOf(scenario).option(actor, option)?.outcomes;
  return includes(outcomes?.find(({ id }) => id === outcome)?.seenBy ?? 'all', seat);
}

function isCovert(scenario: Scenario, actor: ActorId, id: string): boolean {
  const option = lexiconOf(scenario).option(actor, id);
  return option !== undefined && isSecret(option.visibility);
}

/**
 * Whether a seat may be shown the odds of a draw: they read only what it sees, and so tell it nothing new, and none of the results that
 * they name is kept from it.
 */
export function seesOdds(scenario: Scenario, { cause, of, odds }: Draw, seat: ActorId | 'all'): boolean {
  const isNamed = ({ id }: Draw['odds'][number]): boolean =>
    cause.by !== 'order' || of !== 'outcome' || seesResult(scenario, { ...cause, outcome: id }, seat);
  return (
    odds.every(isNamed) && oddsOf(scenario, cause, of).every((one) => seesExpression(scenario, one, seat))
  );
}

function oddsOf(scenario: Scenario, cause: Cause, of: Draw['of']): readonly Expression[] {
  const { injects, rules } = scenario;
  if (cause.by === 'inject') return injects.flatMap(({ id, odds }) => (id === cause.id ? [odds] : []));
  if (cause.by === 'rule') return rules.flatMap(({ id, odds }) => (id === cause.id && odds ? [odds] : []));
  if (cause.by !== 'order') return [];
  const option = lexiconOf(scenario).option(cause.actor, cause.option);
  if (of === 'exposure') return option?.exposure === undefined ? [] : [option.exposure.odds];
  const all = option?.outcomes.map(({ odds }) => odds) ?? [];
  // Whether the orders that it waits for were given stands in its result.
  return option?.with === undefined ? all : all.flatMap((one) => (one.op === 'if' ? [one.yes] : []));
}

/** Whether a seat can learn of an inject: it has news for the seat, even if only under a condition. */
export function seesInject(scenario: Scenario, id: string, seat: ActorId | 'all'): boolean {
  const inject = scenario.injects.find((one) => one.id === id);
  return seat === 'all' || inject?.effects.some((one) => isNewsFor(scenario, one, seat)) === true;
}

/** Whether a seat learns of an inject whenever it happens, so that it also knows when it did not. */
export function alwaysSeesInject(scenario: Scenario, id: string, seat: ActorId | 'all'): boolean {
  const inject = scenario.injects.find((one) => one.id === id);
  const isSure = (effect: Effect) => effect.if === undefined && isNewsFor(scenario, effect, seat);
  return seat === 'all' || inject?.effects.some(isSure) === true;
}

/** Whether a seat may know that a rule ran without being told: it always does when its condition holds, which reads only what the seat sees. */
export function seesRule(scenario: Scenario, id: string, seat: ActorId | 'all'): boolean {
  const rule = scenario.rules.find((one) => one.id === id);
  return (
    seat === 'all' ||
    (rule !== undefined && rule.odds === undefined && seesExpression(scenario, rule.when, seat))
  );
}

function isNewsFor(scenario: Scenario, { news }: Effect, seat: ActorId | 'all'): boolean {
  const item = news === undefined ? undefined : scenario.news[news];
  return item !== undefined && includes(item.to, seat);
}
