import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import { countedTurn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Button } from '../parts/button';
import { BellNotice } from './bell-notice';
import { ClassStrip } from './class-status';
import { OthersAloud } from './others-aloud';
import { useEvents } from './use-events';

interface ClassNoticesProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
}

/** What cannot wait: a lost connection, a pause, a word of the teacher, orders given back, and what was not accepted. */
export function ClassNotices({ hand, value, lexicon }: ClassNoticesProps) {
  const { t } = useTranslation();
  const { link, waiting, sight, refused, stage, told } = value;
  // A word about a turn that is over would only stand in the way; it is kept among the notes.
  const last = sight.self.notices.findLast(({ turn }) => turn >= (sight.seat?.turn ?? 0));
  const [closed, setClosed] = useState<number | undefined>(undefined);
  const { givenBack, missed } = sight.seat ?? {};
  // It goes with the reveal, which some still watch when the next turn is open.
  const isMissedTold =
    missed !== undefined && (stage === 'reveal' || (stage === 'deliberation' && told < missed.turn));
  const { events, dismiss } = useEvents(value);
  return (
    <div className="hand-notices">
      <ClassStrip hand={hand} value={value} />
      <OthersAloud lexicon={lexicon} value={value} />
      <div role="status">
        {link === 'lost' ? (
          <p className="notice" data-tone="threat">
            {t('hand.status.lostNotice')}
          </p>
        ) : null}
        {refused === undefined ? null : (
          <div className="notice" data-tone="threat">
            <p>{t(`hand.refused.${refused.why}`)}</p>
            <Button className="quiet-button" onPress={hand.dismiss}>
              {t('hand.status.dismiss')}
            </Button>
          </div>
        )}
        {isMissedTold ? (
          <p className="notice" data-tone="neutral">
            {t(`hand.status.missed.${missed.end}.${missed.orders}`, {
              turn: countedTurn(lexicon.scenario, missed.turn),
            })}
          </p>
        ) : null}
      </div>
      {/* It grows with every change, which nobody wants to be told each time. */}
      {link === 'lost' && waiting > 0 ? (
        <p className="hand-unsent">{t('hand.status.unsent', { count: waiting })}</p>
      ) : null}
      <BellNotice value={value} />
      {sight.room.paused ? (
        <p className="notice" data-tone="unknown">
          {t('hand.status.paused')}
        </p>
      ) : null}
      {givenBack === undefined ? null : (
        <p className="notice" data-tone="threat">
          {t('hand.status.givenBack', { reason: givenBack })}
        </p>
      )}
      {events.length === 0 ? null : (
        <div className="notice" data-tone="neutral">
          {events.map((id) => (
            <p key={id}>{t('hand.heard.event', { event: lexicon.inject(id)?.label ?? id })}</p>
          ))}
          <Button className="quiet-button" onPress={dismiss}>
            {t('hand.status.dismiss')}
          </Button>
        </div>
      )}
      {last === undefined || closed === last.id ? null : (
        <div className="notice" data-tone="neutral">
          <p dir="auto">
            <strong>{t('hand.status.notice')}</strong> {last.text}
          </p>
          <Button className="quiet-button" onPress={() => setClosed(last.id)}>
            {t('hand.status.dismiss')}
          </Button>
        </div>
      )}
    </div>
  );
}
