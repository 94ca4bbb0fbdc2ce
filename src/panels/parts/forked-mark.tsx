import { useTranslation } from 'react-i18next';
import { countedTurn } from '../../scenario/index';
import type { RoomState } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { forkedSentence } from '../words/forked';

interface ForkedMarkProps {
  readonly state: Pick<RoomState, 'forkedFrom' | 'scenario'>;
  /** Whether there is room for the whole sentence. */
  readonly whole?: boolean;
}

/** That a play began in the middle of another, and with which order; nothing for one that began at its beginning. */
export function ForkedMark({ state: { forkedFrom, scenario }, whole = false }: ForkedMarkProps) {
  const { t } = useTranslation();
  if (forkedFrom === undefined) return null;
  const { turn, play } = forkedFrom;
  const sentence = forkedSentence(t, lexiconOf(scenario), forkedFrom);
  if (!whole) {
    return (
      <p className="masthead-fork">
        <span aria-hidden="true">{t('futures.room.forked', { turn: countedTurn(scenario, turn) })}</span>
        <span className="hidden-text">{sentence}</span>
      </p>
    );
  }
  return (
    <p className="soft">
      {sentence}{' '}
      {play === undefined ? null : (
        <a className="print-hidden" href={`#/play/${encodeURIComponent(play)}/debrief`}>
          {t('futures.room.back')}
        </a>
      )}
    </p>
  );
}
