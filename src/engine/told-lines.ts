import { type Effect, informs, type Scenario, writtenBy } from '../scenario/index';
import type { Entry } from '../world/index';

/**
 * The lines of a journal that anybody is told: none on indicators that nobody is ever shown, nor rules that change nothing else; and
 * none on changes of beliefs, since what a side was told or shown is told itself. That a deadline is over is told by what ended it, if
 * that has something to say.
 */
export function toldLines(scenario: Scenario, entries: readonly Entry[]): readonly Entry[] {
  const never = new Set(
    scenario.indicators.flatMap(({ id, listed, deadline }) =>
      listed === 'never' && deadline === undefined ? [id] : [],
    ),
  );
  const deadlines = new Set(
    scenario.indicators.flatMap(({ id, deadline }) => (deadline === undefined ? [] : [id])),
  );
  const beliefs = new Set(
    [...scenario.indicators, ...scenario.facts].flatMap(({ id, belief }) =>
      belief === undefined ? [] : [id],
    ),
  );
  if (never.size + beliefs.size + deadlines.size === 0) return entries;
  const silent = new Set(
    scenario.rules.flatMap(({ id, because, effects }) =>
      because === '' || effects.every((one) => isSilent(one, never)) ? [id] : [],
    ),
  );
  return entries.filter((entry) => {
    if (entry.kind === 'indicator')
      return !never.has(entry.id) && !beliefs.has(entry.id) && (entry.to > 0 || !deadlines.has(entry.id));
    if (entry.kind === 'fact') return !beliefs.has(entry.id);
    if (entry.kind === 'draw') return entry.cause.by !== 'rule' || !silent.has(entry.cause.id);
    return entry.kind !== 'rule' || !silent.has(entry.id);
  });
}

/** Whether an effect only counts for conditions. */
function isSilent(effect: Effect, never: ReadonlySet<string>): boolean {
  const written = writtenBy(effect);
  return (
    !informs(effect) &&
    effect.news === undefined &&
    written.length > 0 &&
    written.every((one) => one.op === 'indicator' && never.has(one.id))
  );
}
