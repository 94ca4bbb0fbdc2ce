import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import { Sheet } from '../parts/sheet';
import { CopiedField } from '../share/copied-field';
import { reachOf } from '../share/reach';
import './absent.css';

/** A table of a class that has played. */
export interface PlayedTable {
  readonly table: number;
  /** The link form of its record. */
  readonly link: string;
  /** The shorter way in which it played; absent: the whole crisis. */
  readonly plan?: string;
  /** Whether it played under invented names. */
  readonly masked?: true;
  /** From 2, where tables of several classes have the same number. */
  readonly again?: number;
}

interface AbsentSheetProps {
  readonly scenario: Scenario;
  readonly tables: readonly PlayedTable[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Links with which students who were absent play one side of a table later. */
export function AbsentSheet({ scenario, tables, isOpen, onClose }: AbsentSheetProps) {
  const { t } = useTranslation();
  const own = useId();
  const [asked, setAsked] = useState({ game: '', side: '' });
  const [said, setSaid] = useState('');
  const sides = scenario.actors.filter(({ playable }) => playable);
  const table = tables.find((one) => one.link === asked.game) ?? tables[0];
  const side = sides.find(({ id }) => id === asked.side) ?? sides[0];
  const choose = (change: Partial<typeof asked>) => {
    setAsked({ ...asked, ...change });
    setSaid('');
  };
  const link = table === undefined || side === undefined ? '' : missedAddress(side.id, table);
  const reach = link === '' ? 'everybody' : reachOf(link);
  return (
    <Sheet heading={t('absent.links.heading')} isOpen={isOpen} onClose={onClose}>
      <p>{t('absent.links.help')}</p>
      <p className="soft">{t('absent.links.held')}</p>
      <div className="field absent-choice">
        <label htmlFor={`${own}-table`}>{t('absent.links.table')}</label>
        <select
          id={`${own}-table`}
          value={table?.link}
          onChange={(event) => choose({ game: event.currentTarget.value })}
        >
          {tables.map((one) => (
            <option key={one.link} value={one.link}>
              {one.again === undefined
                ? t('absent.links.tableName', { table: one.table })
                : t('absent.links.tableAgain', { table: one.table, number: one.again })}
            </option>
          ))}
        </select>
      </div>
      <div className="field absent-choice">
        <label htmlFor={`${own}-side`}>{t('absent.links.side')}</label>
        <select
          id={`${own}-side`}
          value={side?.id}
          onChange={(event) => choose({ side: event.currentTarget.value })}
        >
          {sides.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {reach === 'everybody' ? null : (
        <p className="notice" data-tone="threat">
          {t(`absent.links.${reach}`)}
        </p>
      )}
      <CopiedField
        label={t('absent.links.label', { side: side?.name ?? '', table: table?.table ?? 0 })}
        text={link}
        button={t('absent.links.copy')}
        onCopied={(done) => setSaid(t(done ? 'absent.links.copied' : 'absent.links.notCopied'))}
      />
      <p role="status" className="share-said">
        {said}
      </p>
    </Sheet>
  );
}

/** The address at which a side of a table is played later. */
function missedAddress(side: string, { link, plan, masked }: PlayedTable): string {
  const words = [
    ...(masked === undefined ? [] : ['masked']),
    'missed',
    side,
    ...(plan === undefined ? [] : [plan]),
    link,
  ];
  return new URL(`#/${words.map(encodeURIComponent).join('/')}`, document.baseURI).href;
}
