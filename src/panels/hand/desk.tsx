import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import type { View } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { Agreements } from './agreements';
import { DeskNews } from './desk-news';
import { Letters } from './letters';
import { Mates } from './mates';
import { PinNote } from './place';
import { Talk } from './talk';

interface DeskProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly scenario: Scenario;
  readonly view: View;
  readonly address: string;
  /** Everything that has arrived is on the screen. */
  readonly onSeen: () => void;
}

/** Where a delegation works together: who is there, talk, messages to other sides, agreements, and news. */
export function Desk({ hand, value, scenario, view, address, onSeen }: DeskProps) {
  const { t } = useTranslation();
  const lexicon = lexiconOf(scenario);
  useEffect(onSeen, [onSeen]);
  return (
    <div className="hand-desk">
      <h2 className="hidden-text">{t('hand.desk.label')}</h2>
      <Mates value={value} lexicon={lexicon} />
      <Talk hand={hand} value={value} />
      <Letters hand={hand} value={value} lexicon={lexicon} view={view} />
      <Agreements hand={hand} value={value} lexicon={lexicon} />
      <DeskNews value={value} scenario={scenario} />
      <section aria-labelledby="desk-pin">
        <h3 id="desk-pin" className="section-heading">
          {t('hand.place.pin')}
        </h3>
        <PinNote pin={value.sight.self.pin} address={address} />
      </section>
    </div>
  );
}
