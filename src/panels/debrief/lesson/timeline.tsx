import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import type { SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import { partingSentences } from '../orders';
import { Part } from '../part';
import { type When, whens } from './known-when';
import { TimelineTurn } from './timeline-turn';
import { TurnStrip } from './turn-strip';

interface TimelineProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly notes: SessionState['notes'];
}

/** Every turn with your orders beside those really given, and what was known then and later. */
export const Timeline = memo(function Timeline({ debrief, lexicon, notes }: TimelineProps) {
  const { t, i18n } = useTranslation();
  const [when, setWhen] = useState<When>('knownThen');
  const { comparison } = debrief;
  return (
    <Part name="timeline" help={t('debrief.timeline.help')}>
      <p className="debrief-verdict">{partingSentences(t, comparison, i18n.language).join(' ')}</p>
      <TurnStrip comparison={comparison} />
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
              {...(note ? { note } : {})}
            />
          );
        })}
      </ol>
    </Part>
  );
});
