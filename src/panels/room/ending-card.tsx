import { useTranslation } from 'react-i18next';
import type { Entry } from '../../engine/index';
import type { Ending } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { Aloud } from '../aloud/aloud';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import { Prose } from '../parts/prose';
import { Told } from '../parts/told';
import { useHeadline } from '../parts/use-headline';

/** What a play came to; it reads the play as the debrief does, whose code comes with it. */
export const EndingAccount = onceOpen(() =>
  import('./ending-account').then(({ EndingAccount }) => EndingAccount),
);

interface EndingCardProps {
  readonly lexicon: Lexicon;
  readonly ending: Ending;
  /** The side whose wants are spoken of; absent where several sides read together. */
  readonly seat?: string;
  /** What its readers were told, from which it is known what the play came to. */
  readonly journal: readonly Entry[];
}

/** How the crisis ended, as a scene, what it cost in people, and what has become of what the side wanted. */
export function EndingCard({ lexicon, ending, seat, journal }: EndingCardProps) {
  const { t } = useTranslation();
  const heading = useHeadline<HTMLHeadingElement>(`${ending.title} · ${t('shell.name')}`, ending.id);
  return (
    <section className="ending" aria-labelledby="ending-heading">
      <p className="kicker">{t('room.ending.kicker')}</p>
      <h1 id="ending-heading" className="ending-title" ref={heading} tabIndex={-1}>
        <Told>{ending.title}</Told>
      </h1>
      <Aloud of=".ending" />
      <Prose className="ending-text" text={ending.text} lexicon={lexicon} />
      <EndingAccount {...{ lexicon, seat, journal }} isOpen />
    </section>
  );
}

interface EndingFootProps {
  readonly onDebrief: () => void;
  /** The way back into a play that was broken off. */
  readonly onGoOn?: (() => void) | undefined;
}

/** The way from the ending to the debrief, which stays in sight below what is read. */
export function EndingFoot({ onDebrief, onGoOn }: EndingFootProps) {
  const { t } = useTranslation();
  return (
    <div className="room-foot">
      <Button className="main-button" onPress={onDebrief}>
        {t('room.ending.debrief')}
      </Button>
      {onGoOn === undefined ? null : (
        <Button className="plain-button" onPress={onGoOn}>
          {t('room.broken.goOn')}
        </Button>
      )}
    </div>
  );
}
