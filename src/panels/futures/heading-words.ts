import type { EndingShares } from '../../analysis/index';
import { nameOf } from '../../words/index';
import { policyName } from '../words/policy-name';
import type { FuturesView } from './view';

/** Who is taken to decide how from there on: all alike, or side by side. */
export function deciderSentence({ t, lexicon }: FuturesView, { policies }: EndingShares): string {
  const kinds = [...new Set(Object.values(policies))];
  const [only] = kinds;
  if (only === undefined) return '';
  if (kinds.length === 1) return t('futures.method.policyAll', { policy: policyName(t, only) });
  const sides = Object.entries(policies).map(([side, kind]) =>
    t('futures.method.policy', { name: nameOf(lexicon, side), policy: policyName(t, kind) }),
  );
  return t('futures.heading.deciders', { sides: sides.join(t('shell.list.clauses')) });
}
