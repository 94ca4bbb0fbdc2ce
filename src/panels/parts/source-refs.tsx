import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../scenario/index';
import type { Lexicon } from '../../words/index';

interface SourceRefsProps {
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
}

/** A small button with the numbers of the sources, which opens what they are. */
export function SourceRefs({ ids, lexicon }: SourceRefsProps) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  const named = ids.join(', ');
  return (
    <DialogTrigger>
      <Button className="source-refs" aria-label={t('sources.button', { count: ids.length, ids: named })}>
        {named}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="popover-body" aria-label={t('sources.heading')}>
          <SourceList ids={ids} lexicon={lexicon} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The sources themselves: title, publisher, date, kind and address. */
export function SourceList({ ids, lexicon }: SourceRefsProps) {
  const { t } = useTranslation();
  return (
    <ul className="source-list">
      {ids.map((id) => {
        const source = lexicon.source(id);
        return (
          <li key={id}>{source ? <SourceItem source={source} /> : <p>{t('sources.unknown', { id })}</p>}</li>
        );
      })}
    </ul>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="source-title">
        <span className="source-id">{source.id}</span> {source.title}
      </p>
      <p className="source-facts">
        {[source.by, source.date, t(`sources.kind.${source.kind}`)].filter(Boolean).join(' · ')}
      </p>
      {source.note === undefined ? null : <p className="source-facts">{source.note}</p>}
      {source.reference === undefined ? null : <p className="source-facts">{source.reference}</p>}
      {source.url === undefined ? null : (
        <p className="source-facts">
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {hostOf(source.url)}
            <span className="hidden-text"> {t('sources.open')}</span>
          </a>
        </p>
      )}
    </>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
