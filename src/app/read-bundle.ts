import i18next from 'i18next';
import {
  compile,
  formatProblem,
  type Problem,
  parse,
  placeWords,
  type Scenario,
  severityOf,
  type Wordings,
  wordingsOf,
} from '../scenario/index';

/**
 * Reads a scenario from one file; the problems are sentences, a line each, or the one that says why the file is no crisis at all.
 * This is the only part of the app that needs the parser.
 */
export function readBundle(
  name: string,
  bytes: Uint8Array,
):
  | { readonly scenario: Scenario; readonly words: Wordings }
  | { readonly problems: readonly string[] }
  | { readonly foreign: string } {
  const parsed = parse([{ path: name, bytes }]);
  const [first] = parsed.problems;
  if (first?.code === 'E012') return { foreign: told(first) };
  if (!parsed.draft) return { problems: parsed.problems.map(told) };
  const { scenario, problems } = compile(parsed.draft);
  const errors = problems.filter(({ code }) => severityOf(code) === 'error');
  return scenario && errors.length === 0
    ? { scenario, words: wordingsOf(parsed.draft) }
    : { problems: errors.map(told) };
}

/** The problem with its line, as its author would look for it. */
function told(problem: Problem): string {
  return i18next.t('problems.scenario-line', {
    code: problem.code,
    line: problem.at.line,
    sentence: [placeWords(problem.at), formatProblem(problem)].filter((part) => part !== '').join(': '),
  });
}
