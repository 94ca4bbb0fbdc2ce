import { useTranslation } from 'react-i18next';
import type { Question } from '../../../scenario/index';
import type { Session, SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import { Inline } from '../../parts/prose';
import { SourceRefs } from '../../parts/source-refs';
import { Answer } from '../own-words';
import { Fold, Part } from '../part';
import { answerKey } from './answer-key';

interface QuestionsProps {
  readonly lexicon: Lexicon;
  readonly state: SessionState;
  readonly send: Session['send'];
}

const atFirst = 3;

/** Questions to try first; what a good answer makes is folded away until then. */
export function Questions({ lexicon, state, send }: QuestionsProps) {
  const { t } = useTranslation();
  const { questions } = lexicon.scenario;
  const more = questions.length - atFirst;
  return (
    <Part
      name="questions"
      help={questions.length === 0 ? t('debrief.questions.none') : t('debrief.questions.help')}
    >
      <List from={0} to={atFirst} lexicon={lexicon} state={state} send={send} />
      {more <= 0 ? null : (
        <Fold summary={t('debrief.questions.more', { count: more })}>
          <List from={atFirst} to={questions.length} lexicon={lexicon} state={state} send={send} />
        </Fold>
      )}
    </Part>
  );
}

function List({
  from,
  to,
  lexicon,
  state,
  send,
}: QuestionsProps & { readonly from: number; readonly to: number }) {
  return (
    <ol className="questions" start={from + 1}>
      {lexicon.scenario.questions.slice(from, to).map((question, place) => (
        <li key={question.ask}>
          <OneQuestion question={question} index={from + place} lexicon={lexicon} state={state} send={send} />
        </li>
      ))}
    </ol>
  );
}

/** Minutes that a class should give a question: three to begin with, and one for each point of a good answer; eight at most. */
export function minutesFor({ good }: Pick<Question, 'good'>): number {
  return Math.min(8, 3 + good.length);
}

interface OneQuestionProps extends QuestionsProps {
  readonly question: Question;
  readonly index: number;
}

function OneQuestion({ question, index, lexicon, state, send }: OneQuestionProps) {
  const { t } = useTranslation();
  const tried = (state.words[answerKey(index)] ?? '').trim() !== '';
  const terms = question.concepts.flatMap(
    (id) => lexicon.scenario.concepts.find((concept) => concept.id === id)?.term ?? [],
  );
  return (
    <>
      <Answer
        label={`${index + 1}. ${question.ask}`}
        question={answerKey(index)}
        state={state}
        send={send}
        rows={3}
      />
      <p className="soft">
        {t('debrief.questions.minutes', { count: minutesFor(question) })}
        {terms.length === 0
          ? null
          : ` · ${t('debrief.questions.ideas', { terms: terms.join(t('shell.list.separator')) })}`}
      </p>
      <Fold summary={tried ? t('debrief.questions.good') : t('debrief.questions.untried')}>
        <ul className="plain-list">
          {question.good.map((good) => (
            <li key={good}>
              <Inline text={good} lexicon={lexicon} />
            </li>
          ))}
        </ul>
        <SourceRefs ids={question.sources} lexicon={lexicon} />
      </Fold>
    </>
  );
}
