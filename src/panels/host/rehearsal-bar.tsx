import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Translate } from '../strings/index';
import { minutesText } from '../words/clock';
import { PickOne } from './pick-one';

/** How fast a rehearsal runs: it stands, runs as in class, or many times as fast. */
export const speeds = [0, 1, 10, 60] as const;
export type Speed = (typeof speeds)[number];

/** What a rehearsal is steered with. */
export interface RehearsalSteering {
  readonly subscribe: (listener: () => void) => () => void;
  readonly elapsed: () => number;
  readonly speed: () => Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly leadsItself: () => boolean;
  readonly leadItself: (is: boolean) => void;
  readonly hands: () => readonly { readonly hand: string; readonly name: string }[];
  readonly onLook: (hand: string) => void;
  /** The way back to the page of the teacher; absent there. */
  readonly back?: string;
}

/** The strip over a rehearsal: that it is one, its speed, who leads, and through whose eyes to look. */
export function RehearsalBar({ steering }: { readonly steering: RehearsalSteering }) {
  const { t, i18n } = useTranslation();
  const { subscribe } = steering;
  const seconds = useSyncExternalStore(subscribe, () => Math.floor(steering.elapsed() / 1000));
  const speed = useSyncExternalStore(subscribe, steering.speed);
  const itself = useSyncExternalStore(subscribe, steering.leadsItself);
  const look = useId();
  const hands = steering.hands();
  return (
    <section className="rehearsal-bar" aria-label={t('host.rehearsal.title')}>
      <p className="rehearsal-words">
        {t('host.rehearsal.notice')}{' '}
        <b>{t('host.rehearsal.clock', { time: minutesText(seconds * 1000, i18n.language) })}</b>
      </p>
      <PickOne
        label={t('host.rehearsal.speed')}
        value={String(speed)}
        choices={Object.fromEntries(speeds.map((one) => [String(one), speedName(one, t)]))}
        onPick={(one) => steering.setSpeed(speeds.find((each) => String(each) === one) ?? 1)}
      />
      <PickOne
        label={t('host.rehearsal.lead')}
        value={itself ? 'itself' : 'you'}
        choices={{ you: t('host.rehearsal.leads.you'), itself: t('host.rehearsal.leads.itself') }}
        onPick={(who) => steering.leadItself(who === 'itself')}
      />
      {steering.back === undefined ? null : (
        <a className="plain-button" href={steering.back}>
          {t('host.rehearsal.back')}
        </a>
      )}
      {hands.length === 0 ? null : (
        <form
          className="host-line"
          onSubmit={(event) => {
            event.preventDefault();
            const hand = new FormData(event.currentTarget).get('hand');
            if (typeof hand === 'string') steering.onLook(hand);
          }}
        >
          <label htmlFor={look}>{t('host.rehearsal.look')}</label>
          <select id={look} name="hand">
            {hands.map(({ hand, name }) => (
              <option key={hand} value={hand}>
                {name}
              </option>
            ))}
          </select>
          <Button type="submit" className="plain-button">
            {t('host.rehearsal.lookGo')}
          </Button>
        </form>
      )}
    </section>
  );
}

function speedName(speed: Speed, t: Translate): string {
  switch (speed) {
    case 0:
      return t('host.rehearsal.speeds.stop');
    case 1:
      return t('host.rehearsal.speeds.live');
    case 10:
    case 60:
      return t('host.rehearsal.speeds.fast', { factor: speed });
    default:
      return speed satisfies never;
  }
}
