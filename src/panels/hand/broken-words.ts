import { planNamed, type Scenario } from '../../scenario/index';
import type { Translate } from '../strings/index';

/** What is told of a table's game that ended before the crisis did: by its plan, or after how many of its turns. */
export function brokenWords(
  t: Translate,
  scenario: Scenario,
  plan: string | undefined,
  played: number,
): string {
  const by = planNamed(scenario, plan);
  if (by !== undefined) return t('hand.over.plan', { name: by.name });
  return played === 0 ? t('hand.over.brokenNone') : t('hand.over.broken', { count: played });
}
