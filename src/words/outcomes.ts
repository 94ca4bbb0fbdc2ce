import type { Ending, IcbOutcome } from '../scenario/index';

/** What an actor came out with, in the classes of International Crisis Behavior. */
export const icbWords = {
  victory: 'Victory: it achieved its basic aims',
  compromise: 'Compromise: it achieved part of its aims',
  stalemate: 'Stalemate: nothing was decided',
  defeat: 'Defeat: it gave up its basic aims or lost them',
  other: 'Something else',
} as const satisfies Readonly<Record<IcbOutcome, string>>;

/** By what kind of step a crisis ended. */
export const formWords = {
  'formal-agreement': 'A signed agreement',
  'semi-formal-agreement': 'A joint statement or an exchange of letters',
  'tacit-understanding': 'An understanding that nobody wrote down',
  'unilateral-act': 'A step by one side alone',
  'imposed-agreement': 'Terms that one side imposed',
  other: 'In another way',
  faded: 'It faded, without any step that ended it',
} as const satisfies Readonly<Record<Ending['form'], string>>;

/** How violent a crisis was. */
export const violenceWords = {
  none: 'None',
  'minor-clashes': 'Minor clashes',
  'serious-clashes': 'Serious clashes',
  'full-scale-war': 'Full-scale war',
} as const satisfies Readonly<Record<Ending['violence'], string>>;
