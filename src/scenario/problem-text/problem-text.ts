import type { Problem, ProblemCode } from '../document/problem';
import { adviceWords } from './advice';
import { deadlineWords } from './deadlines';
import type { ProblemText, ProblemWords } from './facts';
import { hintWords } from './hints';
import { meaningWords } from './meaning';
import { pastWords } from './past';
import { presenceWords } from './presence';
import { readingWords } from './reading';
import { sayRepaired } from './slips';

const words: Readonly<Record<ProblemCode, ProblemWords>> = {
  ...readingWords,
  ...meaningWords,
  ...deadlineWords,
  ...pastWords,
  ...presenceWords,
  ...adviceWords,
  ...hintWords,
};

/** What a code stands for, in one line, for lists of all codes. */
export function titleOf(code: ProblemCode): string {
  return words[code].title;
}

/** What is wrong and what to do about it, in sentences. */
export function problemText({ code, facts }: Problem): ProblemText {
  return sayRepaired(facts) ?? words[code].say(facts);
}

/** The sentences of a problem without its place: what is wrong, then the remedy. */
export function formatProblem(problem: Problem): string {
  const { what, remedy } = problemText(problem);
  return `${what} ${remedy}`;
}
