import { Lock } from 'lucide-react';
import { memo, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import type { View } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import type { RoomState, Session } from '../../session/index';
import { closedReason, type Lexicon, postureLabel } from '../../words/index';
import { Button } from '../parts/button';
import { onceOpen } from '../parts/once-open';
import { sayClosed } from '../words/say';
import type { Beside, Office } from './beside';
import { OrderCard } from './order-card';

const Dossier = onceOpen(() => import('./dossier').then(({ Dossier }) => Dossier));

interface OrderSheetProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly view: View;
  readonly draft: RoomState['draft'];
  /** Whether the orders are committed and others think about theirs. */
  readonly sealed: boolean;
  /** Who decides on which track, where several people decide together. */
  readonly offices: Beside['offices'] | undefined;
  readonly send: Session['send'];
}

/** The value of the card that gives no order; expressions know it by the same word. */
const hold = 'hold';

/** The orders of the turn: a column for each track, reversible until committed. It stands still while a reason is typed. */
export const OrderSheet = memo(function OrderSheet({
  lexicon,
  actor,
  view,
  draft,
  sealed,
  offices,
  send,
}: OrderSheetProps) {
  const { t } = useTranslation();
  const [dossier, setDossier] = useState<string | undefined>(undefined);
  return (
    <section id="orders" className="orders" aria-labelledby="orders-heading" tabIndex={-1}>
      <h2 id="orders-heading" className="hidden-text">
        {t('room.orders.heading')}
      </h2>
      <div className="tracks" data-count={view.tracks.length}>
        {view.tracks.map((track) => (
          <TrackColumn
            key={track.track}
            lexicon={lexicon}
            actor={actor}
            track={track}
            chosen={draft[track.track]}
            sealed={sealed || offices?.[track.track]?.isOpen === false}
            office={offices?.[track.track]}
            onChoose={(option) => send({ do: 'choose', track: track.track, option })}
            onDossier={() => setDossier(track.track)}
          />
        ))}
      </div>
      <Dossier
        lexicon={lexicon}
        actor={actor}
        track={view.tracks.find(({ track }) => track === dossier)}
        isOpen={dossier !== undefined}
        onClose={() => setDossier(undefined)}
      />
    </section>
  );
});

interface TrackColumnProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly track: View['tracks'][number];
  readonly chosen: string | undefined;
  readonly sealed: boolean;
  readonly office: Office | undefined;
  readonly onChoose: (option: string | undefined) => void;
  readonly onDossier: () => void;
}

function TrackColumn(props: TrackColumnProps) {
  const { lexicon, actor, track, chosen, sealed, office, onChoose, onDossier } = props;
  const { t } = useTranslation();
  const label = lexicon.track(actor.id, track.track)?.label ?? track.track;
  const open = track.options.filter(({ closed }) => closed === undefined);
  const closed = track.options.filter((status) => status.closed !== undefined);
  const posture = t('room.orders.posture', {
    posture: postureLabel(lexicon, actor.id, track.track, track.posture),
  });
  return (
    <section className="track" aria-label={label}>
      <header className="track-head">
        <h3 className="track-label">{label}</h3>
        <p className="track-posture">{posture}</p>
        <Button
          className="quiet-button"
          aria-label={t('room.orders.dossierNamed', { track: label })}
          onPress={onDossier}
        >
          {t('room.orders.dossier')}
        </Button>
        {office === undefined ? null : <p className="track-office">{office.line}</p>}
      </header>
      <RadioGroup
        className="cards"
        aria-label={label}
        value={chosen ?? hold}
        isReadOnly={sealed}
        onChange={(value) => onChoose(value === hold ? undefined : value)}
      >
        <Radio value={hold} className="card card-hold" aria-label={t('room.orders.hold')}>
          <span className="card-head">
            <span className="card-label">{t('room.orders.hold')}</span>
            <span className="hold-help">{t('room.orders.holdHelp')}</span>
            <span className="card-tick" aria-hidden="true" />
          </span>
        </Radio>
        {open.map((status) => {
          const option = lexicon.option(actor.id, status.option);
          return option ? <OrderCard key={option.id} actor={actor} option={option} /> : null;
        })}
      </RadioGroup>
      {closed.length === 0 ? null : (
        <>
          <h4 className="kicker closed-heading">{t('room.orders.closed')}</h4>
          <ul className="closed-list">
            {closed.map((status) => {
              const option = lexicon.option(actor.id, status.option);
              if (!option || !status.closed) return null;
              return (
                <li key={option.id} className="closed-option">
                  <Lock aria-hidden="true" size={14} />
                  <span>
                    <span className="closed-label">{option.label}</span>{' '}
                    <span className="closed-why">
                      {closedReason(sayClosed(t), lexicon, option, status.closed)}
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
