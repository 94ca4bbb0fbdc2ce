import { Check } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import type { View } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import type { RoomState, Session } from '../../session/index';
import { type Lexicon, optionLabel, trackLabel } from '../../words/index';
import { onRelease } from '../parts/on-release';
import { onceOpen } from '../parts/once-open';
import { Told } from '../parts/told';
import type { Beside, Office } from './beside';
import { TrackCards } from './track-cards';

const TrackSheet = onceOpen(() => import('./track-sheet').then(({ TrackSheet }) => TrackSheet));

interface OrderSheetProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly view: View;
  readonly draft: RoomState['draft'];
  /** Whether the orders are committed and others think about theirs. */
  readonly sealed: boolean;
  /** Who decides on which track, where several people decide together. */
  readonly offices: Beside['offices'] | undefined;
  /** Whether the tracks stand in a column beside their cards; else in a row above them. */
  readonly wide: boolean;
  readonly send: Session['send'];
}

/** What is open beside the cards: all orders of a track, beginning at one of them. */
interface Opened {
  readonly track: string;
  readonly at?: string;
}

/**
 * The orders of the turn, one track at a time, with what is chosen on each of them; reversible until committed. It stands still while
 * a reason is typed.
 */
export const OrderSheet = memo(function OrderSheet(props: OrderSheetProps) {
  const { lexicon, actor, view, draft, sealed, offices, wide, send } = props;
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const isSealed = (track: string) => sealed || offices?.[track]?.isOpen === false;
  const choose = (track: string) => (option: string | undefined) => send({ do: 'choose', track, option });
  return (
    <section id="orders" className="orders" aria-labelledby="orders-heading" tabIndex={-1}>
      <h2 id="orders-heading" className="hidden-text">
        {t('room.orders.heading')}
      </h2>
      <Tabs className="tracks" orientation={wide ? 'vertical' : 'horizontal'}>
        <TabList className="track-list" aria-label={t('room.orders.tracks')}>
          {view.tracks.map(({ track }) => (
            <TrackTab
              key={track}
              lexicon={lexicon}
              actor={actor}
              track={track}
              chosen={draft[track]}
              office={offices?.[track]}
            />
          ))}
        </TabList>
        {view.tracks.map((track) => (
          <TabPanel key={track.track} id={track.track} className="track">
            <TrackCards
              lexicon={lexicon}
              actor={actor}
              view={view}
              track={track}
              chosen={draft[track.track]}
              sealed={isSealed(track.track)}
              onChoose={choose(track.track)}
              onOpen={(at) => setOpened({ track: track.track, ...(at === undefined ? {} : { at }) })}
            />
          </TabPanel>
        ))}
      </Tabs>
      <TrackSheet
        lexicon={lexicon}
        actor={actor}
        view={view}
        track={view.tracks.find(({ track }) => track === opened?.track)}
        chosen={opened === undefined ? undefined : draft[opened.track]}
        sealed={opened !== undefined && isSealed(opened.track)}
        at={opened?.at}
        isOpen={opened !== undefined}
        onChoose={(option) => {
          if (opened !== undefined) choose(opened.track)(option);
        }}
        onClose={() => setOpened(undefined)}
      />
    </section>
  );
});

interface TrackTabProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly track: string;
  readonly chosen: string | undefined;
  readonly office: Office | undefined;
}

/** One track, with a mark where an order is chosen on it; a reader hears which. */
function TrackTab({ lexicon, actor, track, chosen, office }: TrackTabProps) {
  const { t } = useTranslation();
  const id = useId();
  const label = trackLabel(lexicon, actor.id, track);
  const order = chosen === undefined ? t('room.orders.hold') : optionLabel(lexicon, actor.id, chosen);
  return (
    <Tab
      {...onRelease}
      id={track}
      className="track-tab"
      // What is seen of an office belongs to what is heard.
      {...(office === undefined
        ? { 'aria-label': t('room.orders.track', { track: label, order }) }
        : { 'aria-labelledby': [`${id}-track`, `${id}-office`, `${id}-order`].join(' ') })}
      data-chosen={chosen === undefined ? undefined : ''}
    >
      <span>
        <span id={`${id}-track`} className="track-label">
          <Told>{label}</Told>
        </span>{' '}
        {office === undefined ? null : (
          <span id={`${id}-office`} className="track-office">
            {office.line}
          </span>
        )}
      </span>
      <span id={`${id}-order`} hidden>
        {order}
      </span>
      <span className="track-mark" aria-hidden="true">
        {chosen === undefined ? null : <Check size={14} strokeWidth={3} />}
      </span>
    </Tab>
  );
}
