import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../classroom/index';
import { writtenDirection } from '../parts/written-direction';
import type { ShelfEntry } from '../shelf/shelf-entry';
import { type ClassDraft, mostTables, type Unclear } from './class-draft';
import { NumberField } from './number-field';
import { PickOne } from './pick-one';

interface MoreChoicesProps {
  readonly entry: ShelfEntry | undefined;
  readonly draft: ClassDraft;
  readonly unclear: readonly Unclear[];
  readonly onChange: (next: Partial<ClassDraft>) => void;
}

/** What has a good default, folded. A field that cannot be read unfolds it. */
export function MoreChoices({ entry, draft, unclear, onChange }: MoreChoicesProps) {
  const { t } = useTranslation();
  const title = useId();
  const mustOpen = unclear.includes('tables') || unclear.includes('clock');
  return (
    <details className="more-choices" open={mustOpen || undefined}>
      <summary>{t('host.make.more')}</summary>
      <div className="host-forms">
        <div className="host-pair">
          <NumberField
            label={t('host.make.tables')}
            help={t('host.make.tablesHelp')}
            value={draft.tables}
            most={mostTables(draft)}
            what="tables"
            unclear={unclear}
            onChange={(tables) => onChange({ tables })}
          />
          <NumberField
            label={t('host.make.clock')}
            help={t('host.make.clockHelp')}
            value={draft.clock}
            most={120}
            what="clock"
            unclear={unclear}
            onChange={(clock) => onChange({ clock })}
          />
        </div>
        {entry?.masked === true ? (
          <PickOne
            label={t('host.make.told')}
            value={draft.told}
            choices={{ real: t('host.make.toldReal'), invented: t('host.make.toldInvented') }}
            onPick={(told) => onChange({ told })}
          />
        ) : null}
        <PickOne
          label={t('host.make.names')}
          value={draft.names}
          choices={{ given: t('host.make.namesGiven'), free: t('host.make.namesFree') }}
          onPick={(names) => onChange({ names })}
        />
        <PickOne
          label={t('host.make.letters')}
          value={draft.letters}
          choices={{
            off: t('host.make.lettersOff'),
            approved: t('host.make.lettersApproved'),
            free: t('host.make.lettersFree'),
          }}
          onPick={(letters) => onChange({ letters })}
        />
        <PickOne
          label={t('host.make.luck')}
          value={draft.luck}
          choices={{ shared: t('host.make.luckShared'), own: t('host.make.luckOwn') }}
          onPick={(luck) => onChange({ luck })}
        />
        <PickOne
          label={t('host.make.absent')}
          value={draft.absent}
          choices={{ hold: t('host.make.absentHold'), policy: t('host.make.absentPolicy') }}
          onPick={(absent) => onChange({ absent })}
        />
        <PickOne
          label={t('host.make.pace')}
          value={draft.pace}
          choices={{ table: t('host.make.paceTable'), host: t('host.make.paceHost') }}
          onPick={(pace) => onChange({ pace })}
        />
        <div className="field">
          <label htmlFor={title}>{t('host.make.named')}</label>
          <input
            id={title}
            dir={writtenDirection(draft.title)}
            autoComplete="off"
            maxLength={limits.head}
            value={draft.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        </div>
      </div>
    </details>
  );
}
