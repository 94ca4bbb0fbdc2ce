import type { Step } from '../engine/index';

/** The steps of a turn, as headings of what happened in them. */
export const stepWords = {
  situation: 'The situation',
  adjudication: 'The orders and their effects',
  consequences: 'What followed',
  ending: 'The end',
} as const satisfies Readonly<Record<Step, string>>;

/** What is said of a change whose cause the reader may not know. */
export const unseenWords = {
  cause: 'something hidden',
  change: 'Something hidden changed this; the debrief says what',
  nothing: 'Nothing happened that you can see.',
  result: 'The result is not known.',
} as const;
