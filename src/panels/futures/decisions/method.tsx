import type { GameAnalysis } from '../../../analysis/index';
import { nameOf } from '../../../words/index';
import { Fold } from '../../debrief/part';
import { policyName } from '../../words/policy-name';
import type { FuturesView } from '../view';

interface MethodProps {
  readonly policies: GameAnalysis['policies'];
  readonly view: FuturesView;
}

const points = ['luck', 'interval', 'exact', 'known', 'parts', 'score', 'leaves', 'grade'] as const;

/** How the figures are worked out and what they leave out, in plain words. */
export function Method({ policies, view }: MethodProps) {
  const { t, lexicon } = view;
  const kinds = [...new Set(Object.values(policies))];
  const [kind] = kinds;
  return (
    <Fold summary={t('futures.method.summary')} className="futures-method">
      <p>
        {t('futures.method.policies')}
        {kinds.length === 1 && kind !== undefined
          ? ` ${t('futures.method.policyAll', { policy: policyName(t, kind) })}`
          : ''}
      </p>
      {kinds.length < 2 ? null : (
        <ul className="plain-list">
          {Object.entries(policies).map(([actor, way]) => (
            <li key={actor}>
              {t('futures.method.policy', { name: nameOf(lexicon, actor), policy: policyName(t, way) })}
            </li>
          ))}
        </ul>
      )}
      {points.map((point) => (
        <p key={point}>{t(`futures.method.${point}`, { limits: t('debrief.part.limits') })}</p>
      ))}
    </Fold>
  );
}
