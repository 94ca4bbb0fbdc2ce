import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';

/** Where the room stands: orders are awaited, a turn is told, or the crisis is over. */
export type RoomMode = 'deciding' | 'telling' | 'over';

/** The parts of the room, the same in every layout. */
export interface RoomParts {
  /** The question; while a turn is told, what it did; in the end, the ending. */
  readonly lead: ReactNode;
  /** The way on from the ending. */
  readonly foot: ReactNode;
  readonly changes: ReactNode;
  readonly wire: ReactNode;
  readonly map: ReactNode;
  /** Absent while a turn is told: each beat says what it moved. */
  readonly board: ReactNode;
  /** Where each side stands; absent while a turn is told. */
  readonly standing: ReactNode;
  readonly orders: ReactNode;
  /** Where those who decide together talk; absent for who decides alone, and while a turn is told. */
  readonly desk: { readonly label: string; readonly content: ReactNode } | undefined;
}

interface LayoutProps {
  readonly mode: RoomMode;
  readonly turn: number;
  readonly parts: RoomParts;
}

/** Everything at once: a column to read, the map and the indicators, the orders below. */
export function WideRoom({ mode, turn, parts }: LayoutProps) {
  const { t } = useTranslation();
  return (
    <>
      <Column desk={parts.desk}>
        {/* A new turn is read from its top. */}
        <div key={`${mode} ${turn}`} className="room-text">
          {parts.lead}
          {/* From the question to the orders it is some forty stops by Tab. */}
          {mode === 'deciding' ? (
            <button
              type="button"
              className="skip-link"
              onClick={() => document.getElementById('orders')?.focus()}
            >
              {t('room.orders.skip')}
            </button>
          ) : null}
          {mode === 'telling' ? null : parts.changes}
          {mode === 'telling' ? null : parts.wire}
        </div>
        {parts.foot}
      </Column>
      <div className="room-map">{parts.map}</div>
      {mode === 'telling' ? null : (
        <div className="room-board">
          {parts.board}
          {parts.standing}
        </div>
      )}
      {mode === 'deciding' ? <div className="room-orders">{parts.orders}</div> : null}
    </>
  );
}

interface ColumnProps {
  readonly desk: RoomParts['desk'];
  readonly children: ReactNode;
}

/** The column to read; where people decide together, their desk stands behind a tab of it. */
function Column({ desk, children }: ColumnProps) {
  const { t } = useTranslation();
  if (desk === undefined) return <div className="room-column">{children}</div>;
  return (
    <Tabs className="room-column room-column-tabs">
      <TabList className="tab-list" aria-label={t('room.tabs.label')}>
        <Tab id="situation" className="tab">
          {t('room.tabs.situation')}
        </Tab>
        <Tab id="desk" className="tab">
          {desk.label}
        </Tab>
      </TabList>
      <TabPanel id="situation" className="room-panel">
        {children}
      </TabPanel>
      <TabPanel id="desk" className="room-panel room-desk">
        {desk.content}
      </TabPanel>
    </Tabs>
  );
}

const tabs = ['situation', 'map', 'orders', 'desk', 'wire'] as const;
type TabId = (typeof tabs)[number];

/** One part after another, by tabs; while a turn is told, the map stands above what is told. */
export function NarrowRoom({ mode, turn, parts }: LayoutProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<TabId>('situation');
  const [seenTurn, setSeenTurn] = useState(`${mode} ${turn}`);
  const [mapWanted, setMapWanted] = useState(false);
  if (seenTurn !== `${mode} ${turn}`) {
    setSeenTurn(`${mode} ${turn}`);
    setTab('situation');
  }
  const telling = mode === 'telling';
  const shown = telling ? 'map' : tab;
  if (shown === 'map' && !mapWanted) setMapWanted(true);
  return (
    <Tabs
      className="room-tabs"
      selectedKey={shown}
      onSelectionChange={(key) => setTab(tabs.find((id) => id === key) ?? 'situation')}
    >
      <TabList className="tab-list" aria-label={t('room.tabs.label')}>
        {tabs
          .filter((id) => (id !== 'orders' || mode !== 'over') && (id !== 'desk' || parts.desk !== undefined))
          .map((id) => (
            <Tab key={id} id={id} className="tab">
              {id === 'desk' ? parts.desk?.label : t(`room.tabs.${id}`)}
            </Tab>
          ))}
      </TabList>
      <TabPanel id="situation" className="tab-panel">
        {parts.lead}
        {parts.foot}
        {parts.changes}
        {parts.board}
      </TabPanel>
      <TabPanel id="map" className="tab-panel tab-map" shouldForceMount>
        <div className="room-map">{mapWanted ? parts.map : null}</div>
        {telling ? parts.lead : <div className="under-map">{parts.standing}</div>}
      </TabPanel>
      {mode === 'over' ? null : (
        <TabPanel id="orders" className="tab-panel">
          {parts.orders}
        </TabPanel>
      )}
      {parts.desk === undefined ? null : (
        <TabPanel id="desk" className="tab-panel">
          {parts.desk.content}
        </TabPanel>
      )}
      <TabPanel id="wire" className="tab-panel">
        {parts.wire}
      </TabPanel>
    </Tabs>
  );
}
