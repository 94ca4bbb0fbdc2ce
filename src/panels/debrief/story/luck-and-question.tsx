import { useTranslation } from 'react-i18next';
import { type Debrief, mainDraws, type ShownConcept } from '../../../debrief/index';
import { countedTurn, type Question } from '../../../scenario/index';
import { causeLabel, type Lexicon, nameOf } from '../../../words/index';
import { Inline } from '../../parts/prose';
import type { Translate } from '../../strings/index';
import { drawResult } from '../orders';
import { Part } from '../part';

interface LuckSentenceProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** One sentence on luck: the draw in which chance weighed most. */
export function LuckSentence({ debrief, lexicon }: LuckSentenceProps) {
  const { t } = useTranslation();
  return (
    <Part name="chance">
      <p>{luckTold(t, lexicon, debrief)}</p>
    </Part>
  );
}

/** The draw of a game in which chance weighed most, in a sentence. */
export function luckTold(t: Translate, lexicon: Lexicon, { luck }: Debrief): string {
  const [draw] = mainDraws(luck.play, 1);
  if (draw === undefined) return t('debrief.story.luck.none');
  const { of, cause, result } = draw;
  const turn = countedTurn(lexicon.scenario, draw.turn);
  const words = { turn, label: causeLabel(lexicon, cause) ?? '', chance: Math.round(draw.chance * 100) };
  switch (of) {
    case 'outcome':
      return t('debrief.story.luck.outcome', {
        ...words,
        name: cause.by === 'order' ? nameOf(lexicon, cause.actor) : '',
        result: drawResult(t, lexicon, of, cause, result),
      });
    case 'inject':
    case 'rule':
      return t(`debrief.story.luck.inject.${result === 'happens' ? 'happens' : 'not'}`, words);
    case 'exposure':
      return t(`debrief.story.luck.exposure.${result === 'exposed' ? 'exposed' : 'hidden'}`, words);
    default:
      return of satisfies never;
  }
}

/** One question to take away; nothing where the crisis asks none. */
export function TakeAway({ debrief, lexicon }: LuckSentenceProps) {
  const question = takeAwayOf(lexicon.scenario.questions, debrief.concepts);
  if (question === undefined) return null;
  return (
    <Part name="question">
      <p className="take-away">
        <Inline text={question.ask} lexicon={lexicon} />
      </p>
    </Part>
  );
}

/** The question that has most to do with what the game showed; of equal ones the first that the crisis asks. */
export function takeAwayOf(
  questions: readonly Question[],
  shown: readonly ShownConcept[],
): Question | undefined {
  const near = ({ concepts }: Question) =>
    concepts.filter((id) => shown.some((one) => one.concept.id === id));
  return questions.toSorted((one, other) => near(other).length - near(one).length)[0];
}
