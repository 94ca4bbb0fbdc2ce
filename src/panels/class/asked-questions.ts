import type { Scenario } from '../../scenario/index';
import type { AskedQuestion } from '../../session/index';
import { answerKey } from '../debrief/lesson/answer-key';
import type { Translate } from '../strings/index';

/** Every question that a debrief asks, in its order, with the keys of the answers. */
export function askedQuestions(t: Translate, { questions }: Scenario): readonly AskedQuestion[] {
  return [
    ...(['intended', 'saw', 'happened'] as const).map((key) => ({ key, heading: t(`debrief.words.${key}`) })),
    ...questions.map(({ ask }, at) => ({ key: answerKey(at), heading: ask })),
    { key: 'changed', heading: t('debrief.words.changed') },
  ];
}
