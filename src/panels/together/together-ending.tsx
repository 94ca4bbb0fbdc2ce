import './together.css';
import '../styles/room-index.css';
import { useTranslation } from 'react-i18next';
import { endingOf, publicView } from '../../engine/index';
import type { SessionState } from '../../session/index';
import { lexiconOf } from '../../words/index';
import { Masthead } from '../parts/masthead';
import { SaveState } from '../parts/save-state';
import { Told } from '../parts/told';
import { EndingCard, EndingFoot } from '../room/ending-card';

interface TogetherEndingProps {
  readonly state: SessionState;
  readonly onDebrief: () => void;
}

/** The ending for all who played, with what every side knows of it, and the way to the debrief. */
export function TogetherEnding({ state, onDebrief }: TogetherEndingProps) {
  const { t } = useTranslation();
  const { scenario, game, saving } = state;
  const { journal } = publicView(game);
  const ending = endingOf(scenario, journal);
  return (
    <div className="screen">
      <Masthead end={<SaveState saving={saving} />}>
        <p className="masthead-title">
          <Told>{scenario.about.title}</Told>
        </p>
      </Masthead>
      <main id="main" className="notice-page way-station">
        <p className="soft">{t('together.end.lead')}</p>
        {ending === undefined ? null : (
          <EndingCard lexicon={lexiconOf(scenario)} ending={ending} journal={journal} />
        )}
        <EndingFoot onDebrief={onDebrief} />
      </main>
    </div>
  );
}
