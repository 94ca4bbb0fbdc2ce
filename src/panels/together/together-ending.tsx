import './together.css';
import '../styles/room-index.css';
import { useTranslation } from 'react-i18next';
import { endingOf, publicView } from '../../engine/index';
import { canGoOn, type Session, type SessionState } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { Masthead } from '../parts/masthead';
import { SaveState } from '../parts/save-state';
import { Told } from '../parts/told';
import { BrokenOffCard } from '../room/broken-off-card';
import { EndingCard, EndingFoot } from '../room/ending-card';

interface TogetherEndingProps {
  readonly state: SessionState;
  readonly send: Session['send'];
  readonly onDebrief: () => void;
}

/** The ending for all who played, with what every side knows of it, and the way to the debrief. */
export function TogetherEnding({ state, send, onDebrief }: TogetherEndingProps) {
  const { t } = useTranslation();
  const { scenario, game, saving, brokenOff } = state;
  const { journal } = publicView(game);
  const ending = endingOf(scenario, journal);
  return (
    <div className="screen">
      <Masthead end={<SaveState saving={saving} />}>
        <p className="masthead-title">
          <Told>{scenario.about.title}</Told>
        </p>
      </Masthead>
      <main id="main" className="notice-page together-end">
        <p className="soft">{t('together.end.lead')}</p>
        {brokenOff === undefined ? null : <BrokenOffCard state={state} journal={journal} />}
        {ending === undefined ? null : (
          <EndingCard lexicon={lexiconOf(scenario)} ending={ending} journal={journal} />
        )}
        <EndingFoot onDebrief={onDebrief} onGoOn={canGoOn(state) ? () => send({ do: 'go-on' }) : undefined} />
      </main>
    </div>
  );
}
