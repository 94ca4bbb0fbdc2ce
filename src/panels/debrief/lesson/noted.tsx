import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { turnsBefore } from '../../../scenario/index';
import type { SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import { isolate } from '../../words/isolate';
import { orderLabels } from '../orders';

interface NotedProps extends Pick<SessionState, 'game' | 'seat' | 'notes'> {
  readonly lexicon: Lexicon;
}

/** What the student ordered and noted in each turn, word for word. */
export const Noted = memo(function Noted({ game, seat, notes, lexicon }: NotedProps) {
  const { t } = useTranslation();
  const before = turnsBefore(lexicon.scenario);
  const any = notes.some(
    (note) => note.reason.trim() !== '' || note.forecast !== undefined || note.disagreed !== undefined,
  );
  return (
    <section className="noted" aria-labelledby="noted-heading">
      <h3 id="noted-heading">{t('debrief.notes.heading')}</h3>
      {any ? null : <p className="soft">{t('debrief.notes.none')}</p>}
      <ol className="noted-turns">
        {game.record.turns.slice(before).map((orders, place) => {
          const index = before + place;
          const turn = index + 1;
          const title = lexicon.scenario.turns[index]?.title ?? '';
          const note = notes.find((one) => one.turn === turn);
          const labels = orderLabels(lexicon, seat, orders[seat]);
          return (
            <li key={title}>
              <h4>{t('debrief.notes.turn', { turn: place + 1, title })}</h4>
              <p>{labels.length === 0 ? t('debrief.orders.hold') : labels.join(' · ')}</p>
              {note?.disagreed === undefined ? null : (
                <p>{t('together.differed', { text: isolate(note.disagreed) })}</p>
              )}
              {note?.forecast ? (
                <p className="soft">
                  {t('debrief.timeline.forecast', {
                    chance: note.forecast.chance,
                    claim: isolate(note.forecast.claim),
                  })}
                </p>
              ) : null}
              {note?.reason.trim() ? (
                <blockquote className="noted-words" dir="auto">
                  {note.reason}
                </blockquote>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
});
