import type { Scenario } from '../../scenario/index';
import type { CodeProblem, GatherProblem, Place, ReadProblem } from '../../session/index';
import type { Translate } from '../strings/index';
import { isolate } from '../words/isolate';
import { recordSentence } from '../words/record-sentence';
import { stopSentence } from '../words/stop-sentence';

/** Where something was found: the file, and the row in it. */
export function sayPlace(t: Translate, { source, row }: Place): string {
  return row === undefined ? isolate(source) : t('classPage.out.where', { source: isolate(source), row });
}

/** Why something could not be read, and what to do. */
export function sayReadProblem(t: Translate, problem: ReadProblem): string {
  switch (problem.code) {
    case 'nothing':
    case 'unreadable':
    case 'too-large':
    case 'not-text':
    case 'not-a-picture':
    case 'no-qr-code':
    case 'not-a-zip':
      return t(`classPage.why.${problem.code}`);
    case 'crisis':
      return problem.said.join(' ');
    case 'play-file':
      return problem.problem.code === 'record'
        ? recordSentence(t, problem.problem.problem)
        : sayFileProblem(t, problem.problem);
    case 'class-file':
      return sayFileProblem(t, problem.problem);
    case 'result-code':
      return sayCodeProblem(t, problem.problem);
    case 'record':
      return recordSentence(t, problem.problem);
    case 'parts': {
      const { missing, of } = problem;
      return t('classPage.why.parts', {
        count: missing.length,
        missing: missing.join(t('shell.list.separator')),
        of,
      });
    }
    case 'too-many':
      return t('classPage.why.too-many', { most: problem.most });
    default:
      return problem satisfies never;
  }
}

type FileProblem = Exclude<
  Extract<ReadProblem, { code: 'play-file' | 'class-file' }>['problem'],
  { readonly code: 'record' }
>;

function sayFileProblem(t: Translate, problem: FileProblem): string {
  switch (problem.code) {
    case 'not-a-play':
      return t('classPage.why.not-a-play');
    case 'broken-json':
      return t('classPage.why.broken-json', { line: problem.line });
    case 'newer-file':
      return t('classPage.why.newer-file', { version: problem.version, known: problem.known });
    case 'wrong-shape':
      return t('classPage.why.wrong-shape', { part: problem.part });
    default:
      return problem satisfies never;
  }
}

function sayCodeProblem(t: Translate, { code }: CodeProblem): string {
  return t(`classPage.why.${code}`);
}

/** Why a result is kept out of the figures, and what to do; where names are hidden, without the files of others, which may be named for them. */
export function sayGatherProblem(
  t: Translate,
  scenario: Scenario,
  problem: GatherProblem,
  titleOf: (crisis: string) => string,
  areNamesHidden: boolean,
): string {
  switch (problem.code) {
    case 'record':
      return recordSentence(t, problem.problem);
    case 'tampered':
      return t('classPage.why.tampered', { why: stopSentence(t, scenario, problem.stop) });
    case 'foreign':
      return t('classPage.why.foreign', { crisis: titleOf(problem.scenario) });
    case 'other-edition':
    case 'no-seat':
      return t(`classPage.why.${problem.code}`);
    case 'doubled':
      return t('classPage.why.doubled', {
        others: areNamesHidden
          ? t('classPage.why.another', { count: problem.others.length })
          : problem.others.map((place) => sayPlace(t, place)).join(t('shell.list.separator')),
      });
    case 'unfinished':
      return t('classPage.why.unfinished', { turns: problem.turns, of: problem.of });
    default:
      return problem satisfies never;
  }
}
