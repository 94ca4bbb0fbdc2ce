import type { Begun } from '../../engine/index';
import { type Lexicon, tellDeadline } from '../../words/index';
import type { Translate } from '../strings/index';
import { daySpan } from '../words/dates';
import { sayDeadline } from '../words/say';

/** When something that was set going lands, what it is, and what would stop it. */
export function deadlineText(t: Translate, language: string, lexicon: Lexicon, begun: Begun): string {
  return tellDeadline(sayDeadline(t), lexicon, begun, (day) => daySpan(day, day, language));
}
