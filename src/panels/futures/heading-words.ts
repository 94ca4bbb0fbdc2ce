import type { EndingShares, Likelihood } from '../../analysis/index';
import { nameOf } from '../../words/index';
import { policyName } from '../words/policy-name';
import type { FuturesView } from './view';

/** Endings below this share are told in the table alone. */
const shown = 0.01;

/** Endings, the most frequent first. */
export function byShare(endings: readonly Likelihood[]): readonly Likelihood[] {
  return endings.toSorted((one, other) => other.share - one.share);
}

/** Those that are frequent enough for a drawing, and one that must be in it. */
export function mainEndings(endings: readonly Likelihood[], must?: string): readonly Likelihood[] {
  return byShare(endings).filter(({ id, share }) => share >= shown || id === must);
}

/** Who is taken to decide how from there on: all alike, or side by side. */
export function deciderSentence({ t, lexicon }: FuturesView, { policies }: EndingShares): string {
  const kinds = [...new Set(Object.values(policies))];
  const [only] = kinds;
  if (only === undefined) return '';
  if (kinds.length === 1) return t('futures.method.policyAll', { policy: policyName(t, only) });
  const sides = Object.entries(policies).map(([side, kind]) =>
    t('futures.method.policy', { name: nameOf(lexicon, side), policy: policyName(t, kind) }),
  );
  return t('futures.heading.deciders', { sides: sides.join('; ') });
}
