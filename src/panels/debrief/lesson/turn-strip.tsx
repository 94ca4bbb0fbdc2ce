import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../debrief/index';
import { goTo } from '../part';
import { turnId } from './turn-id';

interface TurnStripProps {
  readonly comparison: Comparison;
}

/** All turns in a row: which went as in history, where the play parted from it, and the way to each. */
export function TurnStrip({ comparison }: TurnStripProps) {
  const { t } = useTranslation();
  return (
    <nav className="print-hidden" aria-label={t('debrief.timeline.strip')}>
      <ol className="turn-strip">
        {comparison.turns.map(({ turn, status }) => (
          <li key={turn}>
            <button
              type="button"
              className="turn-cell"
              data-status={status}
              data-parting={turn === comparison.divergence ? '' : undefined}
              onClick={() => goTo(turnId(turn))}
            >
              <span className="turn-cell-number">{turn}</span>
              <span className="turn-cell-status">
                {turn === comparison.divergence
                  ? t('debrief.timeline.parted')
                  : t(`debrief.timeline.brief.${status}`)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
