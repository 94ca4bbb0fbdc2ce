import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { Count } from '../parts/count';
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
        {needs.length === 0 ? null : (
          <span className="needs-count">
            <Count of={needs.length} />
          </span>
        )}
      </h2>
      {needs.length === 0 ? <p className="soft">{t('host.needs.none')}</p> : null}
      <PassAll needs={needs} />
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

/** Where many messages wait, they can pass together. */
function PassAll({ needs }: { readonly needs: readonly Need[] }) {
  const { t } = useTranslation();
  const { send } = useHostDesk();
  const letters = needs.flatMap((need) => (need.kind === 'letter' ? [need] : []));
  if (letters.length < 3) return null;
  const passAll = async () => {
    for (const { table, letter } of letters) {
      await send({ do: 'judge-letter', table, letter: letter.id, pass: true });
    }
  };
  return (
    <Button className="plain-button" onPress={() => void passAll()}>
      {t('host.needs.passAll', { count: letters.length })}
    </Button>
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
  const named = (parts: readonly string[]) => parts.join(t('shell.list.separator'));
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
            aria-label={named([t('host.needs.helped'), need.name])}
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
            names: listOf(need.names, i18n.language),
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
            whose={named([from, t('host.board.table', { table })])}
            onJudge={(pass) => void send({ do: 'judge-letter', table, letter: letter.id, pass })}
          />
        </>
      );
    }
    case 'agreement': {
      const { agreement, table } = need;
      const from = nameOf(lexicon, agreement.by);
      const others = agreement.parties.filter((side) => side !== agreement.by);
      const to = listOf(
        others.map((side) => nameOf(lexicon, side)),
        i18n.language,
      );
      return (
        <>
          <p>
            {place} <b>{t('host.needs.agreement', { from, to })}</b>
          </p>
          <p className="need-text" dir="auto">
            {agreement.text}
          </p>
          <Judge
            whose={named([from, t('host.board.table', { table })])}
            onJudge={(pass) => void send({ do: 'judge-agreement', table, agreement: agreement.id, pass })}
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
            whose={need.name}
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
    <Button className="link-button" onPress={() => onTable(table)}>
      {t('host.needs.atTable', { table })}
    </Button>
  );
}

interface JudgeProps {
  /** Whose text it is, for readers, to whom all these buttons are alike. */
  readonly whose: string;
  readonly onJudge: (pass: boolean) => void;
}

function Judge({ whose, onJudge }: JudgeProps) {
  const { t } = useTranslation();
  const named = (what: string) => [what, whose].join(t('shell.list.separator'));
  return (
    <div className="host-row">
      <Button className="plain-button" aria-label={named(t('host.needs.pass'))} onPress={() => onJudge(true)}>
        {t('host.needs.pass')}
      </Button>
      <Button
        className="plain-button"
        aria-label={named(t('host.needs.refuse'))}
        onPress={() => onJudge(false)}
      >
        {t('host.needs.refuse')}
      </Button>
    </div>
  );
}
