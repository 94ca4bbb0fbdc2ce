import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { listOf } from '../words/summary';
import { useHostDesk } from './desk';
import { keyOfNeed, type Need, needsOf } from './needs';
import { PromiseLine } from './promise-line';

/** What waits for the teacher, the most urgent first. */
export function NeedsList({ onTable }: { readonly onTable: (table: number) => void }) {
  const { t } = useTranslation();
  const { sight, here } = useHostDesk();
  const needs = needsOf(sight, here);
  return (
    <section className="needs" aria-labelledby="needs-heading" data-home="" tabIndex={-1}>
      <h2 id="needs-heading" className="section-heading">
        {t('host.needs.heading')}
        {needs.length === 0 ? null : <span className="needs-count">{needs.length}</span>}
      </h2>
      {needs.length === 0 ? <p className="soft">{t('host.needs.none')}</p> : null}
      <ul className="needs-list">
        {needs.map((need) => (
          <li key={keyOfNeed(need)} className="need" data-kind={need.kind}>
            <NeedLine need={need} onTable={onTable} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NeedLine({
  need,
  onTable,
}: {
  readonly need: Need;
  readonly onTable: (table: number) => void;
}): ReactNode {
  const { t, i18n } = useTranslation();
  const { lexicon, send } = useHostDesk();
  const place =
    'table' in need && need.table !== undefined ? <TableButton table={need.table} onTable={onTable} /> : null;
  switch (need.kind) {
    case 'help':
      return (
        <>
          <p>
            {place} {t('host.needs.help', { name: need.name })}
          </p>
          <Button
            className="quiet-button"
            aria-label={t('host.needs.helpedNamed', { name: need.name })}
            onPress={() => void send({ do: 'helped', hand: need.hand })}
          >
            {t('host.needs.helped')}
          </Button>
        </>
      );
    case 'away':
      return (
        <p>
          {place}{' '}
          {t('host.needs.away', {
            names: listOf([...need.names], i18n.language),
            side: nameOf(lexicon, need.side),
          })}
        </p>
      );
    case 'last':
      return (
        <p>
          {place} {t('host.needs.last', { side: nameOf(lexicon, need.side) })}
        </p>
      );
    case 'letter': {
      const { letter, table } = need;
      const from = nameOf(lexicon, letter.from);
      return (
        <>
          <p>
            {place} <b>{t('host.needs.letter', { from, to: nameOf(lexicon, letter.to) })}</b>
          </p>
          <p className="need-text" dir="auto">
            {letter.text}
          </p>
          <PromiseLine letter={letter} />
          <Judge
            pass={t('host.needs.passNamed', { from, table })}
            refuse={t('host.needs.refuseNamed', { from, table })}
            onJudge={(pass) => void send({ do: 'judge-letter', table, letter: letter.id, pass })}
          />
        </>
      );
    }
    case 'report':
      return (
        <>
          <p>
            <b>{t('host.needs.report', { name: need.name })}</b>
          </p>
          <p className="need-text" dir="auto">
            <b>{need.head}</b> {need.body}
          </p>
          <Judge
            pass={t('host.needs.passReport', { name: need.name })}
            refuse={t('host.needs.refuseReport', { name: need.name })}
            onJudge={(pass) => void send({ do: 'judge-report', report: need.report, pass })}
          />
        </>
      );
    default:
      return need satisfies never;
  }
}

function TableButton({
  table,
  onTable,
}: {
  readonly table: number;
  readonly onTable: (table: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <Button
      className="link-button"
      aria-label={t('host.board.openNamed', { table })}
      onPress={() => onTable(table)}
    >
      {t('host.needs.atTable', { table })}
    </Button>
  );
}

interface JudgeProps {
  readonly pass: string;
  readonly refuse: string;
  readonly onJudge: (pass: boolean) => void;
}

function Judge({ pass, refuse, onJudge }: JudgeProps) {
  const { t } = useTranslation();
  return (
    <div className="host-row">
      <Button className="plain-button" aria-label={pass} onPress={() => onJudge(true)}>
        {t('host.needs.pass')}
      </Button>
      <Button className="plain-button" aria-label={refuse} onPress={() => onJudge(false)}>
        {t('host.needs.refuse')}
      </Button>
    </div>
  );
}
