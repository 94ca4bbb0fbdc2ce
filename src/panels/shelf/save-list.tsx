import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { momentOf } from '../words/dates';
import type { SaveEntry } from './shelf-entry';

interface SaveListProps {
  readonly saves: readonly SaveEntry[] | undefined;
  readonly onDelete: (id: string) => void;
}

/** The plays that this browser keeps: the latest at once, the others behind a fold; nothing where there is none. */
export function SaveList({ saves, onDelete }: SaveListProps) {
  const { t } = useTranslation();
  if (saves === undefined) return <p className="soft">{t('shelf.saves.blocked')}</p>;
  const [latest, ...others] = saves;
  if (latest === undefined) return null;
  const rows = (list: readonly SaveEntry[]) => (
    <ul className="save-list">
      {list.map((save) => (
        <li key={save.id} className="save">
          <SaveRow save={save} onDelete={onDelete} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className="saves" aria-labelledby="saves-heading">
      <h2 id="saves-heading" className="section-heading">
        {t('shelf.saves.heading')}
      </h2>
      {rows([latest])}
      {others.length === 0 ? null : (
        <Fold heading={t('shelf.saves.earlier', { count: others.length })}>{rows(others)}</Fold>
      )}
    </section>
  );
}

interface SaveRowProps {
  readonly save: SaveEntry;
  readonly onDelete: (id: string) => void;
}

function SaveRow({ save, onDelete }: SaveRowProps) {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { id, title, side, others = [], turn, turns, forked, ending } = save;
  const time = momentOf(save.time, i18n.language);
  const state = [
    ending === undefined ? t('shelf.saves.turn', { turn, turns }) : t('shelf.saves.over', { ending }),
    ...(forked === undefined ? [] : [t('shelf.saves.fork', { turn: forked })]),
  ].join(t('shell.list.separator'));
  if (asking) {
    return (
      <fieldset className="save-ask">
        <legend>{t('shelf.saves.removeAsk')}</legend>
        <Button className="plain-button" autoFocus onPress={() => setAsking(false)}>
          {t('shelf.saves.removeNo')}
        </Button>
        <Button className="plain-button" data-tone="force" onPress={() => onDelete(id)}>
          {t('shelf.saves.removeYes')}
        </Button>
      </fieldset>
    );
  }
  return (
    <>
      <a className="save-link" href={`#/play/${id}`}>
        <span className="save-title">
          <span className="hidden-text">{t('shelf.saves.resume')} </span>
          {title}{' '}
          {[side, ...others].map((one) => (
            <ActorMark key={one.code} actor={one} />
          ))}
        </span>
        <span className="save-facts">
          {state} · {time}
        </span>
      </a>
      <Button
        className="icon-button"
        aria-label={t('shelf.saves.removeNamed', { title, name: side.name, time })}
        onPress={() => setAsking(true)}
      >
        <Trash2 aria-hidden="true" size={16} />
      </Button>
    </>
  );
}
