import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassHand, Hand } from '../../classroom/index';
import { type Lexicon, trackLabel } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { writtenDirection } from '../parts/written-direction';
import { listOf } from '../words/summary';
import { spacedPin } from './sentences';

interface PlaceProps {
  readonly hand: Hand;
  readonly value: ClassHand;
  readonly lexicon: Lexicon;
  readonly address: string;
}

/** The place that a student was given: name, side, office, who else is there, and the PIN for another device. */
export function Place({ hand, value, lexicon, address }: PlaceProps) {
  const { t, i18n } = useTranslation();
  const { self, seat, room } = value.sight;
  const side = seat === undefined ? undefined : lexicon.actor(seat.side);
  const mates = seat?.hands.filter((one) => one.hand !== self.hand).map(({ name }) => name) ?? [];
  return (
    <dl className="hand-place">
      <div>
        <dt>{t('hand.place.you')}</dt>
        <dd>
          <strong dir="auto">{self.name}</strong>{' '}
          {room.names === 'free' ? <Rename hand={hand} name={self.name} /> : null}
        </dd>
      </div>
      {seat === undefined || side === undefined ? null : (
        <>
          <div>
            <dt>{t('hand.place.side')}</dt>
            <dd>
              <ActorMark actor={side} named /> · {t('hand.place.table', { table: seat.table })}
            </dd>
          </div>
          <div>
            <dt>{t('hand.place.office')}</dt>
            <dd>
              <Office value={value} lexicon={lexicon} />
            </dd>
          </div>
          <div>
            <dt>{t('hand.place.mates')}</dt>
            <dd dir="auto">{mates.length === 0 ? t('hand.place.alone') : listOf(mates, i18n.language)}</dd>
          </div>
        </>
      )}
      <Pin pin={self.pin} address={address} />
    </dl>
  );
}

function Office({ value, lexicon }: Pick<PlaceProps, 'value' | 'lexicon'>) {
  const { t, i18n } = useTranslation();
  const { self, seat } = value.sight;
  const office = self.office;
  if (seat === undefined || office === undefined) return null;
  if (seat.hands.length === 1) return t('hand.place.all');
  const tracks = office.tracks.map((track) =>
    t('hand.place.track', { track: trackLabel(lexicon, seat.side, track) }),
  );
  return (
    <>
      {office.head ? `${t('hand.place.head')} ` : ''}
      {tracks.length > 0 ? t('hand.place.tracks', { tracks: listOf(tracks, i18n.language) }) : ''}
      {tracks.length === 0 && !office.head ? t('hand.place.none') : ''}
    </>
  );
}

function Rename({ hand, name }: { readonly hand: Hand; readonly name: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | undefined>(undefined);
  if (text === undefined) {
    return (
      <Button className="quiet-button" onPress={() => setText(name)}>
        {t('hand.place.rename')}
      </Button>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && text.trim() !== name) hand.say({ do: 'rename', name: text.trim() });
    setText(undefined);
  };
  return (
    <form className="hand-rename" onSubmit={save}>
      <input
        className="hand-input"
        dir={writtenDirection(text)}
        maxLength={40}
        value={text}
        aria-label={t('hand.place.you')}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" className="plain-button">
        {t('hand.place.renameSave')}
      </Button>
    </form>
  );
}

/** The PIN with which another device takes the same place, and where to type it. */
export function PinNote({ pin, address }: { readonly pin: string; readonly address: string }) {
  const { t } = useTranslation();
  return (
    <>
      <strong className="hand-pin">{spacedPin(pin)}</strong>
      <p className="soft">
        {t('hand.place.pinHelp')}{' '}
        <bdi className="hand-address" dir="ltr">
          {address}
        </bdi>
      </p>
    </>
  );
}

function Pin({ pin, address }: { readonly pin: string; readonly address: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t('hand.place.pin')}</dt>
      <dd>
        <PinNote pin={pin} address={address} />
      </dd>
    </div>
  );
}
