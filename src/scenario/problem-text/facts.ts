import { counted } from '../../base/index';
import type { Problem } from '../document/problem';

/** What is wrong, and what to do about it: one or two short sentences each. */
export interface ProblemText {
  readonly what: string;
  readonly remedy: string;
}

/** What a code stands for in one line, and how its sentences are made from the facts. */
export interface ProblemWords {
  readonly title: string;
  readonly say: (facts: Problem['facts']) => ProblemText;
}

/** A fact in backticks, as names, keys and values stand in sentences; an empty text as its quotes. */
export function quoted(fact: string | number | undefined): string {
  return `\`${fact === '' ? '""' : (fact ?? '')}\``;
}

/** A list that was joined with commas, each member in backticks. */
export function quotedList(joined: string | number | undefined): string {
  const members = String(joined ?? '')
    .split(', ')
    .filter((member) => member !== '');
  return members.map(quoted).join(', ');
}

/** How often something is so, where it is so in several places. */
export function inPlaces({ places }: Problem['facts']): string {
  return places === undefined ? '' : ` This is so in ${counted(Number(places), 'place')}.`;
}

/** "Did you mean ...?" when something known is near, and otherwise the other advice. */
export function didYouMean({ nearest }: Problem['facts'], otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean ${quoted(nearest)}?`;
}
