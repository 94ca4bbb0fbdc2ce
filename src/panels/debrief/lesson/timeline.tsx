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
  /** The turn that is shown. */
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly notes: SessionState['notes'];
}

/** One turn at a time, with your orders beside those really given, and what was known then and later. */
export const Timeline = memo(function Timeline({ turn, onTurn, debrief, lexicon, notes }: TimelineProps) {
  const { t, i18n } = useTranslation();
  const [when, setWhen] = useState<When>('knownThen');
  const { comparison } = debrief;
  return (
    <Part name="timeline" help={t('debrief.timeline.help')}>
      <p className="debrief-verdict">{partingSentences(t, lexicon, comparison, i18n.language).join(' ')}</p>
      <TurnStrip comparison={comparison} shown={turn} onTurn={onTurn} />
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
      {comparison.turns
        .filter((one) => one.turn === turn)
        .map((one) => {
          const note = notes.find((noted) => noted.turn === turn);
          return (
            <TimelineTurn
              key={turn}
              debrief={debrief}
              comparison={one}
              lexicon={lexicon}
              when={when}
              {...(note ? { note } : {})}
            />
          );
        })}
    </Part>
  );
});
