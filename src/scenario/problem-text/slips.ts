import type { Problem } from '../document/problem';
import { type ProblemText, quoted } from './facts';

/** What those who do not program write otherwise than expressions do, and how expressions do. */
const slips: Readonly<Record<string, (facts: Problem['facts']) => string>> = {
  equals: () => 'Two things are compared with `==`, not with `=`.',
  words: () => 'In expressions `and` is `&&`, `or` is `||`, `not` is `!`, and `is` is `==`.',
  signs: () => 'Comparisons are written `==`, `!=`, `<`, `<=`, `>` and `>=`.',
  curly: () => 'The quotes of an expression are straight ones.',
  number: () => 'A number stands without quotes.',
  between: () => 'A comparison has two sides; two of them are joined by `&&`.',
  counts: () =>
    'How often an event came or an option was given is written with the id in brackets, between quotes.',
  percent: () => 'A share is written as a whole number, without a percent sign.',
  quotes: ({ word }) =>
    `${quoted(word)} is one of several values, and values stand between quotes; a word without them is a name.`,
  turn: ({ word }) =>
    `In expressions \`turn\` is a number, counted from 1, and ${quoted(word)} is the id of a turn.`,
};

/** A problem of an expression that can be mended: where it slips, and the line as it should be. */
export function sayRepaired(facts: Problem['facts']): ProblemText | undefined {
  if (facts.slips === undefined) return undefined;
  const said = String(facts.slips)
    .split(', ')
    .map((slip) => slips[slip]?.(facts) ?? '');
  return { what: said.join(' '), remedy: `Write ${quoted(facts.fixed)}.` };
}
