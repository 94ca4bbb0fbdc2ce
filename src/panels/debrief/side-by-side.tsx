import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './side-by-side.css';

export interface SideRow {
  readonly key: string;
  readonly what: ReactNode;
  readonly play: ReactNode;
  readonly history: ReactNode;
  /** How the two stand to each other. */
  readonly note?: ReactNode;
  readonly same: boolean;
}

interface SideBySideProps {
  readonly rows: readonly SideRow[];
  readonly label: string;
}

/** Rows with your side and history's; columns where there is room, one below the other where there is not. */
export function SideBySide({ rows, label }: SideBySideProps) {
  const { t } = useTranslation();
  const noted = rows.some(({ note }) => note !== undefined);
  return (
    <div className={noted ? 'versus versus-noted' : 'versus'}>
      <div className="versus-head" aria-hidden="true">
        <span />
        <span>{t('debrief.side.play')}</span>
        <span>{t('debrief.side.history')}</span>
        {noted ? <span /> : null}
      </div>
      <ul aria-label={label}>
        {rows.map(({ key, what, play, history, note, same }) => (
          <li key={key} className="versus-row" data-same={same ? '' : undefined}>
            <div className="versus-what">{what}</div>
            <div className="versus-play">
              <span className="versus-label">{t('debrief.side.play')}: </span>
              {play}
            </div>
            <div className="versus-history">
              <span className="versus-label">{t('debrief.side.history')}: </span>
              {history}
            </div>
            {note === undefined ? null : <div className="versus-note">{note}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
