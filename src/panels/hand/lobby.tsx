import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import type { Lexicon } from '../../words/index';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';
import { ClassNotices } from './class-notices';
import { ClassStatus } from './class-status';
import { Place } from './place';
import { classTitle } from './sentences';

interface LobbyProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
  readonly address: string;
}

/** Before the play begins: the place that was given, and whom it waits for. */
export function Lobby({ hand, value, lexicon, address }: LobbyProps) {
  const { t } = useTranslation();
  const { room, seat } = value.sight;
  const { about } = lexicon.scenario;
  const heading = useHeadline<HTMLHeadingElement>(
    `${t('hand.place.heading')} · ${classTitle(room, lexicon)} · ${t('shell.name')}`,
    'lobby',
  );
  return (
    <div className="screen">
      <Masthead end={<ClassStatus hand={hand} value={value} />}>
        <p className="masthead-title">{classTitle(room, lexicon)}</p>
      </Masthead>
      <ClassNotices hand={hand} value={value} lexicon={lexicon} />
      <main id="main" className="hand-page">
        {room.title === '' ? null : <p className="kicker">{about.title}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {t('hand.place.heading')}
        </h1>
        <Place hand={hand} value={value} lexicon={lexicon} address={address} />
        <p className="hand-wait" role="status">
          {t(seat === undefined ? 'hand.place.unplaced' : 'hand.place.wait')}
        </p>
      </main>
    </div>
  );
}
