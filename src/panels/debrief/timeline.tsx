import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurningPoint } from '../../analysis/index';
import type { Debrief } from '../../debrief/index';
import type { SessionState } from '../../session/index';
import type { Lexicon } from '../../words/index';
import { type When, whens } from './known-when';
import { partingSentences } from './orders';
import { Part } from './part';
import { TimelineTurn } from './timeline-turn';
import { TurnStrip } from './turn-strip';

interface TimelineProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly notes: SessionState['notes'];
  /** Where the outlook surely turned, once that is counted. */
  readonly turningPoints: readonly TurningPoint[];
}

/** Every turn with your orders beside those really given, and what was known then and later. */
export function Timeline({ debrief, lexicon, notes, turningPoints }: TimelineProps) {
  const { t, i18n } = useTranslation();
  const [when, setWhen] = useState<When>('knownThen');
  const { comparison } = debrief;
  return (
    <Part name="timeline" help={t('debrief.timeline.help')}>
      <p className="debrief-verdict">{partingSentences(t, comparison, i18n.language).join(' ')}</p>
      <TurnStrip comparison={comparison} turningPoints={turningPoints} />
      <fieldset className="switch print-hidden">
        <legend>{t('debrief.timeline.view')}</legend>
        {whens.map((one) => (
          <label key={one}>
            <input type="radio" name="debrief-when" checked={when === one} onChange={() => setWhen(one)} />
            <span>{t(`debrief.timeline.${one}`)}</span>
          </label>
        ))}
        <p className="soft" aria-live="polite">
          {t(`debrief.timeline.${when}Help`)}
        </p>
      </fieldset>
      <ol className="timeline">
        {comparison.turns.map((turn) => {
          const note = notes.find((one) => one.turn === turn.turn);
          return (
            <TimelineTurn
              key={turn.turn}
              debrief={debrief}
              comparison={turn}
              lexicon={lexicon}
              when={when}
              turningPoints={turningPoints.filter((point) => point.turn === turn.turn)}
              {...(note ? { note } : {})}
            />
          );
        })}
      </ol>
    </Part>
  );
}
