import type { Scenario } from '../../scenario/index';
import { type AskedQuestion, type Found, namesAnswer } from '../../session/index';
import { answerKey } from '../debrief/lesson/answer-key';
import type { Translate } from '../strings/index';

/** Every question that a debrief asks, in its order, with the keys of the answers; that on the names only where somebody played under a mask. */
export function askedQuestions(
  t: Translate,
  { questions }: Scenario,
  found: readonly Pick<Found, 'masked'>[],
): readonly AskedQuestion[] {
  const isMasked = found.some(({ masked }) => masked === true);
  return [
    ...(['intended', 'saw', 'happened'] as const).map((key) => ({ key, heading: t(`debrief.words.${key}`) })),
    ...(isMasked ? [{ key: namesAnswer, heading: t('debrief.unmask.question') }] : []),
    ...questions.map(({ ask }, at) => ({ key: answerKey(at), heading: ask })),
    { key: 'changed', heading: t('debrief.words.changed') },
  ];
}
