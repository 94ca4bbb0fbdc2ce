import { type Problem, type ProblemCode, severityOf } from '../document/problem';
import { adviceWords } from './advice';
import type { ProblemText, ProblemWords } from './facts';
import { hintWords } from './hints';
import { meaningWords } from './meaning';
import { readingWords } from './reading';

const words: Readonly<Record<ProblemCode, ProblemWords>> = {
  ...readingWords,
  ...meaningWords,
  ...adviceWords,
  ...hintWords,
};

/** What a code stands for, in one line, for lists of all codes. */
export function titleOf(code: ProblemCode): string {
  return words[code].title;
}

/** What is wrong and what to do about it, in sentences. */
export function problemText({ code, facts }: Problem): ProblemText {
  return words[code].say(facts);
}

/** The sentences of a problem without its place: what is wrong, then the remedy. */
export function formatProblem(problem: Problem): string {
  const { what, remedy } = problemText(problem);
  return `${what} ${remedy}`;
}

/** A problem as one line of a list: `file:line:column  code  sentence  remedy`. */
export function problemLine(problem: Problem): string {
  const { what, remedy } = problemText(problem);
  const { file, line, column } = problem.at;
  return `${file}:${line}:${column}  ${problem.code}  ${what}  ${remedy}`;
}

/** A problem as JSON for editors and scripts: code, severity, place, path, facts and sentences. */
export function problemJson(problem: Problem): Problem & ProblemText & { readonly severity: string } {
  return { ...problem, severity: severityOf(problem.code), ...problemText(problem) };
}
