import { describe, expect, test } from 'vitest';
import { checkBudget, checkReach, checkTendencies } from '../src/analysis/index';
import {
  proveDeaths,
  proveHistory,
  proveReasons,
  proveTexts,
  proveToll,
  proveWants,
  readingProblems,
} from '../src/engine/index';
import {
  check,
  compile,
  explain,
  newScenario,
  type ProblemCode,
  parse,
  possiblePlay,
  problemCodes,
  type SourceFile,
} from '../src/scenario/index';
import { filesOfTexts, textOf } from './fixtures/files';

type Example = NonNullable<ReturnType<typeof explain>['example']>;
type Texts = Record<string, string>;

/** Codes that no small piece of a crisis brings about: a file of 2 MB, a fault that is not known to occur, a crisis too large to go through. */
const withoutExample: readonly ProblemCode[] = ['E002', 'E310', 'H106'];
/** Codes that only plays bring to light, which take longer than all the rest. */
const inPlays: readonly ProblemCode[] = [
  'E401',
  'E402',
  'E403',
  'W120',
  'W121',
  'W130',
  'W134',
  'W135',
  'W142',
];
const reached: readonly ProblemCode[] = ['W107', 'W109', 'W110', 'W115', 'W116'];
const sampled: readonly ProblemCode[] = ['H116', 'H117', 'H118', 'H119'];

const template = newScenario('my-crisis');
const templateTexts: Texts = Object.fromEntries(template.map(({ path }) => [path, textOf(template, path)]));

/** Puts a piece where the example says that it belongs. */
function put(texts: Texts, [file, right, , setting]: Example, piece: string): void {
  const { after } = setting ?? {};
  const text = texts[file];
  if (text === undefined || (right === '' && after === undefined)) {
    if (piece !== '') texts[file] = piece;
  } else if (after !== undefined) {
    expect(text).toContain(after);
    texts[file] = text.replace(after, () => after + piece);
  } else {
    expect(text).toContain(right);
    texts[file] = text.replace(right, () => piece);
  }
}

/** The template with the example in it, right or wrong. */
function filesWith(example: Example, is: 'right' | 'wrong'): readonly SourceFile[] {
  const [, right, wrong, { alone, with: changes = [] } = {}] = example;
  const texts: Texts = alone && is === 'wrong' ? {} : { ...templateTexts };
  if (!alone || is === 'wrong') for (const [file, piece, by] of changes) put(texts, [file, piece, by], by);
  put(texts, example, is === 'right' ? right : wrong);
  return filesOfTexts(texts);
}

function codesOf(files: readonly SourceFile[], code: ProblemCode): readonly ProblemCode[] {
  const { draft, problems } = parse(files);
  if (draft === undefined) return problems.map((problem) => problem.code);
  const { scenario, stated, problems: wrong } = compile(draft);
  if (scenario === undefined) return wrong.map((problem) => problem.code);
  const play = possiblePlay(scenario);
  const found = [...check(draft, scenario, play, stated)];
  if (reached.includes(code)) found.push(...checkReach(draft, scenario, checkBudget, play));
  if (sampled.includes(code)) found.push(...checkTendencies(draft, scenario));
  if (inPlays.includes(code)) {
    found.push(...proveHistory(scenario, draft), ...proveTexts(scenario, draft, stated));
    found.push(...proveDeaths(scenario, draft), ...proveWants(scenario, draft));
    found.push(...proveReasons(scenario, draft), ...proveToll(scenario, draft));
    found.push(...readingProblems(scenario, draft));
  }
  return found.map((problem) => problem.code);
}

test('every code is explained in whole sentences, and all but a few by an example', () => {
  for (const code of problemCodes) {
    const { means, matters } = explain(code);
    for (const text of [means, matters]) expect(text).toMatch(/^[`A-Z].*[^.]\.$/s);
    expect(means.length + matters.length).toBeLessThan(330);
  }
  expect(problemCodes.filter((code) => explain(code).example === undefined)).toEqual(withoutExample);
});

describe('what is wrong in an example has its code, and what is right has not', () => {
  test.each(problemCodes.filter((code) => explain(code).example !== undefined))('%s', (code) => {
    const { example } = explain(code);
    if (example === undefined) return;
    expect(codesOf(filesWith(example, 'wrong'), code)).toContain(code);
    // A right piece leaves a crisis that can be played.
    const right = codesOf(filesWith(example, 'right'), code);
    expect(right).not.toContain(code);
    expect(right.filter((one) => one.startsWith('E'))).toEqual([]);
  });
});
