import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../debrief/index';
import { Count } from '../../parts/count';

interface TurnStripProps {
  readonly comparison: Comparison;
  /** The turn that is shown below. */
  readonly shown: number;
  readonly onTurn: (turn: number) => void;
}

/** All turns in a row: which went as in history, where the play parted from it, and the way to each. */
export function TurnStrip({ comparison, shown, onTurn }: TurnStripProps) {
  const { t } = useTranslation();
  return (
    <nav className="print-hidden" aria-label={t('debrief.timeline.strip')}>
      <ol className="turn-strip">
        {comparison.turns.map(({ turn, status }, place) => (
          <li key={turn}>
            <button
              type="button"
              className="turn-cell"
              data-status={status}
              data-parting={turn === comparison.divergence ? '' : undefined}
              aria-current={turn === shown ? 'true' : undefined}
              onClick={() => onTurn(turn)}
            >
              <span className="turn-cell-number">
                <Count of={place + 1} />
              </span>
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
