import { FileDown, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/index';
import {
  answersTable,
  completionTable,
  csvOf,
  encodeClassFile,
  type Found,
  type Gathered,
  type TableWords,
} from '../../session/index';
import { AbsentSheet } from '../absent/later';
import { Button } from '../parts/button';
import { download } from '../share/download';
import type { Translate } from '../strings/index';
import { askedQuestions } from './asked-questions';
import { playedTables } from './played-tables';

interface ClassDownloadsProps {
  readonly name: string;
  readonly scenario: Scenario;
  readonly found: readonly Found[];
  readonly gathered: Gathered;
  readonly onDelete: () => void;
}

/** Takes a class away: as a file that opens here again, and as tables; or deletes it. */
export function ClassDownloads({ name, scenario, found, gathered, onDelete }: ClassDownloadsProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const [linking, setLinking] = useState(false);
  const tables = useMemo(() => playedTables(found, gathered), [found, gathered]);
  const keep = (ending: string, text: string, type?: string) => {
    const file = `${fileNameOf(name, scenario.about.id)}.${ending}`;
    download(file, text, type);
    setSaid(t('classPage.keep.done', { name: file }));
  };
  const keepClass = () => {
    const crisis = { id: scenario.about.id, edition: scenario.hash };
    keep('class.json', encodeClassFile({ name, crisis, results: found }));
  };
  const keepTable = (what: 'completion' | 'answers') => {
    const questions = askedQuestions(t, scenario, found);
    const rows =
      what === 'completion'
        ? completionTable(scenario, gathered, questions, tableWords(t))
        : answersTable(scenario, gathered.members, questions, tableWords(t));
    keep(`${what}.csv`, csvOf(rows), 'text/csv');
  };
  return (
    <section className="class-keep print-hidden" aria-label={t('classPage.keep.heading')}>
      <h2 className="section-heading">{t('classPage.keep.heading')}</h2>
      <p className="soft">{t('classPage.keep.fileHelp')}</p>
      <div className="class-buttons">
        <Button className="plain-button" onPress={keepClass}>
          <FileDown aria-hidden="true" size={16} />
          {t('classPage.keep.file')}
        </Button>
        <Button className="plain-button" onPress={() => keepTable('completion')}>
          <FileDown aria-hidden="true" size={16} />
          {t('classPage.keep.completion')}
        </Button>
        <Button className="plain-button" onPress={() => keepTable('answers')}>
          <FileDown aria-hidden="true" size={16} />
          {t('classPage.keep.answers')}
        </Button>
        {tables.length === 0 ? null : (
          <Button className="plain-button" onPress={() => setLinking(true)}>
            {t('classPage.keep.absent')}
          </Button>
        )}
        {asking ? null : (
          <Button className="plain-button" data-tone="force" onPress={() => setAsking(true)}>
            <Trash2 aria-hidden="true" size={16} />
            {t('classPage.keep.remove')}
          </Button>
        )}
      </div>
      {asking ? (
        <fieldset className="save-ask">
          <legend>{t('classPage.keep.removeAsk')}</legend>
          <Button className="plain-button" autoFocus onPress={() => setAsking(false)}>
            {t('classPage.keep.removeNo')}
          </Button>
          <Button className="plain-button" data-tone="force" onPress={onDelete}>
            {t('classPage.keep.removeYes')}
          </Button>
        </fieldset>
      ) : null}
      <AbsentSheet scenario={scenario} tables={tables} isOpen={linking} onClose={() => setLinking(false)} />
      <p role="status">{said}</p>
    </section>
  );
}

/** A name that every system takes for a file: letters, digits and hyphens. */
function fileNameOf(name: string, otherwise: string): string {
  const plain = name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? otherwise : plain;
}

function tableWords(t: Translate): TableWords {
  return {
    name: t('classPage.who.name'),
    side: t('classPage.who.side'),
    table: t('classPage.table.table'),
    later: t('classPage.who.later'),
    turns: t('classPage.who.turns'),
    finished: t('classPage.table.finished'),
    yes: t('classPage.table.yes'),
    no: t('classPage.table.no'),
    ending: t('classPage.who.ending'),
    reasons: t('classPage.table.reasons'),
    forecasts: t('classPage.table.forecasts'),
    answers: t('classPage.table.answers'),
    source: t('classPage.who.source'),
    reasonOf: (turn) => t('classPage.table.reasonOf', { turn }),
  };
}
