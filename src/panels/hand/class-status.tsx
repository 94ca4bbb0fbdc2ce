import { Hand as HandIcon, Wifi, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import { Button } from '../parts/button';
import { useMedia } from '../parts/use-media';
import { ClassClock } from './class-clock';

interface ClassStatusProps {
  readonly hand: Hand;
  readonly value: ClassHand;
}

/** Where the strip on top has room for a class beside everything else; a phone that is held sideways has no height for a second one. */
const roomOnTop = '(min-width: 64rem), (min-width: 48rem) and (max-height: 30rem)';

/** The clock, the connection and the way to help, at the end of the strip on top where there is room for them. */
export function ClassStatus(props: ClassStatusProps) {
  return useMedia(roomOnTop) ? <StatusParts {...props} /> : null;
}

/** The same in a strip of its own, where there is none. */
export function ClassStrip(props: ClassStatusProps) {
  return useMedia(roomOnTop) ? null : (
    <div className="hand-strip">
      <StatusParts {...props} />
    </div>
  );
}

function StatusParts({ hand, value }: ClassStatusProps) {
  const { t } = useTranslation();
  const { link, asksForHelp, sight, ahead } = value;
  const clock = sight.seat?.clock ?? sight.room.step?.clock;
  const label = t(sight.room.step === undefined ? 'hand.status.leftLong' : 'hand.status.leftStep');
  const Icon = link === 'live' ? Wifi : WifiOff;
  return (
    <>
      {clock === undefined ? null : <ClassClock label={label} clock={clock} ahead={ahead} />}
      <span className="save-state" data-state={link === 'live' ? 'saved' : 'failed'}>
        <Icon aria-hidden="true" size={16} />
        <span className="save-words">{t(`hand.status.${link}`)}</span>
      </span>
      <Button
        className="quiet-button hand-help"
        aria-pressed={asksForHelp}
        onPress={() => hand.say({ do: 'help', is: !asksForHelp })}
      >
        <HandIcon aria-hidden="true" size={16} />
        {t(asksForHelp ? 'hand.status.helpAsked' : 'hand.status.help')}
      </Button>
    </>
  );
}
