import { useTranslation } from 'react-i18next';
import type { Source } from '../../scenario/index';
import type { Lexicon } from '../../words/index';

interface SourceListProps {
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
}

/** The sources themselves: title, publisher, date, kind and address. */
export function SourceList({ ids, lexicon }: SourceListProps) {
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
        <span className="source-id">{source.id}</span> <bdi>{source.title}</bdi>
      </p>
      <p className="source-facts">
        <bdi>{source.by}</bdi>
        {source.date === undefined ? null : (
          <>
            {' · '}
            <bdi>{source.date}</bdi>
          </>
        )}
        {' · '}
        {t(`sources.kind.${source.kind}`)}
      </p>
      {source.note === undefined ? null : (
        <p className="source-facts" dir="auto">
          {source.note}
        </p>
      )}
      {source.reference === undefined ? null : (
        <p className="source-facts" dir="auto">
          {source.reference}
        </p>
      )}
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
