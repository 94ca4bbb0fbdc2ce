import type { FuturesView } from '../view';

interface ScoreKeyProps {
  readonly view: FuturesView;
  /** The part of the scale from 0 to 10 that is drawn. */
  readonly range: readonly [number, number];
}

/** What the marks in the drawings of expected scores stand for, why bars that overlap can differ surely, and from where to where all of them run. */
export function ScoreKey({ view, range: [from, to] }: ScoreKeyProps) {
  const { t } = view;
  return (
    <div className="futures-key print-hidden">
      <ul aria-label={t('futures.decision.key.legend')}>
        <li>
          <svg viewBox="0 0 32 18" aria-hidden="true">
            <line x1="2" x2="30" y1="9" y2="9" strokeWidth="9" className="futures-broad" />
            <circle cx="16" cy="9" r="4" strokeWidth="2" className="curve-play curve-open" />
          </svg>
          {t('futures.decision.key.score')}
        </li>
        <li>
          <svg viewBox="0 0 32 18" aria-hidden="true">
            <path d="M3 9H29M3 4V14M29 4V14" strokeWidth="2" fill="none" className="curve-play" />
          </svg>
          {t('futures.decision.key.difference')}
        </li>
        <li>
          <svg viewBox="0 0 32 18" aria-hidden="true">
            <line x1="16" x2="16" y1="0" y2="18" strokeDasharray="2 3" className="futures-main" />
            <circle cx="16" cy="9" r="5" className="curve-play curve-full" />
          </svg>
          {t(view.isYours ? 'futures.decision.key.chosenYours' : 'futures.decision.key.chosen')}
        </li>
      </ul>
      <p>{t('futures.decision.key.sameLuck')}</p>
      <p>{t('futures.decision.key.range', { from, to })}</p>
    </div>
  );
}
