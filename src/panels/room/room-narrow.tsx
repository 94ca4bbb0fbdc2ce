import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { onRelease } from '../parts/on-release';
import { Dossier } from './dossier';
import { OrderSheet } from './order-sheet';
import type { LayoutProps, RoomParts } from './room-layout';

const tabs = ['situation', 'orders', 'map', 'dossier', 'desk'] as const;
type TabId = (typeof tabs)[number];

/** One part after another, by tabs; while a turn is told, the map stands above what is told. */
export function NarrowRoom({ turn, parts }: LayoutProps) {
  const { t } = useTranslation();
  const { mode, map } = parts;
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
  const desk = telling ? undefined : parts.desk;
  const there = (id: TabId) =>
    (id !== 'orders' || mode === 'deciding') && (id !== 'desk' || desk !== undefined);
  return (
    <Tabs
      className="room-tabs"
      selectedKey={shown}
      onSelectionChange={(key) => setTab(tabs.find((id) => id === key) ?? 'situation')}
    >
      <TabList className="tab-list" aria-label={t('room.tabs.label')}>
        {tabs.filter(there).map((id) => (
          <Tab {...onRelease} key={id} id={id} className="tab">
            {id === 'desk' ? desk?.label : t(`room.tabs.${id}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="situation" className="tab-panel">
        <Situation parts={parts} onOrders={() => setTab('orders')} />
      </TabPanel>
      {mode === 'deciding' ? (
        <TabPanel id="orders" className="tab-panel tab-orders">
          {parts.question}
          <OrderSheet key={turn} {...parts.orders} wide={false} />
          {parts.bet}
          {parts.bar}
        </TabPanel>
      ) : null}
      <TabPanel id="map" className="tab-panel tab-map" shouldForceMount>
        <div className="room-map">{mapWanted ? map : null}</div>
        {telling ? parts.lead : null}
      </TabPanel>
      <TabPanel id="dossier" className="tab-panel">
        <Dossier {...parts.dossier} />
      </TabPanel>
      {desk === undefined ? null : (
        <TabPanel id="desk" className="tab-panel">
          {desk.content}
        </TabPanel>
      )}
    </Tabs>
  );
}

interface SituationProps {
  readonly parts: RoomParts;
  readonly onOrders: () => void;
}

/** What is read first, and the way on. */
function Situation({ parts, onOrders }: SituationProps): ReactNode {
  const { t } = useTranslation();
  switch (parts.mode) {
    case 'telling':
      return null;
    case 'over':
      return (
        <>
          {parts.lead}
          {parts.foot}
        </>
      );
    case 'deciding':
      return (
        <>
          {parts.lead}
          {parts.news}
          {parts.setting}
          {parts.board()}
          {parts.question}
          <div className="room-foot">
            <Button className="main-button" onPress={onOrders}>
              {t('room.orders.choose')}
            </Button>
          </div>
        </>
      );
    default:
      return parts satisfies never;
  }
}
