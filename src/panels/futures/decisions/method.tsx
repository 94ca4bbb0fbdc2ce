import type { GameAnalysis } from '../../../analysis/index';
import { nameOf } from '../../../words/index';
import { Part } from '../../debrief/part';
import { useIsTranslated } from '../../parts/reading';
import { policyName } from '../../words/policy-name';
import type { FuturesView } from '../view';

interface MethodProps {
  readonly policies: GameAnalysis['policies'];
  readonly view: FuturesView;
}

const points = ['luck', 'interval', 'aims', 'match', 'leaves', 'grade'] as const;

/** How the figures of the third layer are worked out and what they leave out. */
export function Method({ policies, view }: MethodProps) {
  const { t, lexicon } = view;
  const isTranslated = useIsTranslated();
  const kinds = [...new Set(Object.values(policies))];
  const [kind] = kinds;
  return (
    <Part name="method">
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
      {isTranslated ? <p>{t('debrief.limits.unreviewed')}</p> : null}
      {points.map((point) => (
        <p key={point}>{t(`futures.method.${point}`)}</p>
      ))}
    </Part>
  );
}
