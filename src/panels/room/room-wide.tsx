import { FolderOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { onRelease } from '../parts/on-release';
import { onceOpen } from '../parts/once-open';
import type { DossierProps } from './dossier';
import { OrderSheet } from './order-sheet';
import type { LayoutProps, RoomParts } from './room-layout';

const DossierSheet = onceOpen(() => import('./dossier-sheet').then(({ DossierSheet }) => DossierSheet));

/**
 * A whole turn on one screen: a column to read, the map, the question with its orders, and the bar that commits them. The map keeps its
 * place among them, so that it stays as it is from one to the next.
 */
export function WideRoom({ turn, parts }: LayoutProps) {
  return (
    <>
      <Reading turn={turn} parts={parts} />
      {/* One map from the first turn to the ending: it would have to be drawn anew if it were another one while a turn is told. */}
      <div className="room-map">{parts.map}</div>
      {parts.mode === 'deciding' ? (
        <>
          <div className="room-orders">
            {parts.question}
            <OrderSheet key={turn} {...parts.orders} wide />
          </div>
          <div className="room-commit">
            {parts.bet}
            {parts.bar}
          </div>
        </>
      ) : null}
    </>
  );
}

/** The column beside the map. */
function Reading({ turn, parts }: LayoutProps) {
  const { t } = useTranslation();
  switch (parts.mode) {
    case 'telling':
      return (
        <div className="room-column">
          <div className="room-text">{parts.lead}</div>
        </div>
      );
    case 'over':
      return (
        <Column desk={parts.desk}>
          <div className="room-text">{parts.lead}</div>
          {parts.foot}
        </Column>
      );
    case 'deciding':
      return (
        <Column desk={parts.desk}>
          {/* A new turn is read from its top. */}
          <div key={turn} className="room-text">
            {parts.lead}
            <button
              type="button"
              className="skip-link"
              onClick={() => document.getElementById('orders')?.focus()}
            >
              {t('room.orders.skip')}
            </button>
            {parts.news}
            {parts.setting}
            {parts.board(<DossierButton dossier={parts.dossier} />)}
          </div>
        </Column>
      );
    default:
      return parts satisfies never;
  }
}

/** Opens everything that the side knows. */
function DossierButton({ dossier }: { readonly dossier: DossierProps }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const onIndicator = (id: string) => {
    setOpen(false);
    dossier.onIndicator(id);
  };
  return (
    <>
      <Button className="quiet-button dossier-button" onPress={() => setOpen(true)}>
        <FolderOpen aria-hidden="true" size={16} />
        {t('room.tabs.dossier')}
      </Button>
      <DossierSheet {...dossier} onIndicator={onIndicator} isOpen={open} onClose={() => setOpen(false)} />
    </>
  );
}

interface ColumnProps {
  readonly desk: Exclude<RoomParts, { mode: 'telling' }>['desk'];
  readonly children: ReactNode;
}

/** The column to read; where people decide together, their desk stands behind a tab of it. */
function Column({ desk, children }: ColumnProps) {
  const { t } = useTranslation();
  if (desk === undefined) return <div className="room-column">{children}</div>;
  return (
    <Tabs className="room-column room-column-tabs">
      <TabList className="tab-list" aria-label={t('room.tabs.label')}>
        <Tab {...onRelease} id="situation" className="tab">
          {t('room.tabs.situation')}
        </Tab>
        <Tab {...onRelease} id="desk" className="tab">
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
