import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { namesAnswer, type Session, type SessionState } from '../../session/index';
import { Button } from '../parts/button';
import { WrittenField } from '../parts/written-field';
import { Part } from './part';

/** The questions that come before history, in their order. */
export const firstQuestions = ['intended', 'happened'] as const;

/** The key under which it is kept how history was revealed: after writing, or skipped. */
const shownKey = 'history-shown';

/** Whether the student has asked to see what history did. */
export function isRevealed({ words }: Pick<SessionState, 'words'>): boolean {
  return words[shownKey] !== undefined;
}

/** Shows what history did, and keeps whether that was after writing. */
export function showHistory(state: Pick<SessionState, 'words'>, send: Session['send']): void {
  send({ do: 'write', question: shownKey, text: hasWritten(state) ? 'written' : 'skipped' });
}

function hasWritten({ words }: Pick<SessionState, 'words'>): boolean {
  return [...firstQuestions, 'saw'].some((question) => (words[question] ?? '').trim() !== '');
}

const longestAnswer = 3000;

interface OwnWordsProps {
  readonly state: SessionState;
  readonly send: Session['send'];
  /** What is said of who keeps and reads the answers; absent: that they stay on this device. */
  readonly help: string | undefined;
  /** Why history cannot be shown yet; undefined once it can. */
  readonly wait: string | undefined;
  /** What leads on while it waits. */
  readonly wayOn?: ReactNode;
  readonly onReveal: () => void;
}

/** The student's own account, asked for before history is shown. */
export function OwnWords({ state, send, help, wait, wayOn, onReveal }: OwnWordsProps) {
  const { t } = useTranslation();
  const written = hasWritten(state);
  const isShown = isRevealed(state) && wait === undefined;
  const reveal = () => {
    onReveal();
    showHistory(state, send);
  };
  return (
    <Part name="words" {...(isShown ? {} : { help: help ?? t('debrief.words.help') })}>
      {firstQuestions.map((question) => (
        <Answer
          key={question}
          label={t(`debrief.words.${question}`)}
          {...(isShown ? { rows: 2 } : { help: t(`debrief.words.${question}Help`) })}
          question={question}
          state={state}
          send={send}
        />
      ))}
      {state.masked === true ? (
        <Answer
          label={t('debrief.unmask.question')}
          question={namesAnswer}
          rows={2}
          state={state}
          send={send}
        />
      ) : null}
      {wait === undefined ? null : (
        <>
          <p className="soft" role="status">
            {wait}
          </p>
          {wayOn}
        </>
      )}
      {wait !== undefined ? null : isShown ? (
        <p className="soft" role="status">
          {t(state.words[shownKey] === 'skipped' ? 'debrief.words.afterwards' : 'debrief.words.written')}
        </p>
      ) : (
        <div className="debrief-reveal">
          <Button className={written ? 'main-button' : 'plain-button'} onPress={reveal}>
            {t(written ? 'debrief.words.show' : 'debrief.words.skip')}
          </Button>
          {written ? null : <p className="soft">{t('debrief.words.skipHelp')}</p>}
        </div>
      )}
    </Part>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly help?: string;
  readonly question: string;
  readonly state: SessionState;
  readonly send: Session['send'];
  readonly rows?: number;
}

/** A field for the student's own words, kept as they are typed; on paper it is the text itself. */
export function Answer({ label, help, question, state, send, rows = 4 }: AnswerProps) {
  const text = state.words[question] ?? '';
  return (
    <WrittenField
      label={label}
      {...(help === undefined ? {} : { help })}
      value={text}
      longest={longestAnswer}
      rows={rows}
      print
      onChange={(value) => send({ do: 'write', question, text: value })}
    />
  );
}
