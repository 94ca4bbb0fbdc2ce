import { describe, expect, test } from 'vitest';
import { filesOfTexts, templateWith, textOf } from '../../../test/fixtures/files';
import type { SourceFile } from '../document/draft';
import { formatProblem } from '../problem-text/problem-text';
import { parse } from '../read/parse';
import { newScenario } from '../write/template';
import { compile } from './compile';

/** Each problem in a line: its code, at how many places, and what is said of it. */
function told(files: readonly SourceFile[]): readonly string[] {
  const { draft, problems } = parse(files);
  if (draft === undefined) return problems.map((problem) => `${problem.code} ${formatProblem(problem)}`);
  return compile(draft).problems.map(
    (problem) => `${problem.code} ${1 + (problem.also?.length ?? 0)} ${formatProblem(problem)}`,
  );
}

/** The template without a file. */
function without(path: string): readonly SourceFile[] {
  return newScenario('my-crisis').filter((file) => file.path !== path);
}

/** Files with a piece of one replaced; throws when the piece does not stand there. */
function changed(
  files: readonly SourceFile[],
  path: string,
  piece: string,
  by: string,
): readonly SourceFile[] {
  const text = textOf(files, path);
  if (!text.includes(piece)) throw new Error(`"${piece}" does not stand in ${path}`);
  const bytes = new TextEncoder().encode(text.replace(piece, by));
  return files.map((file) => (file.path === path ? { path, bytes } : file));
}

/** The template with every piece of a kind replaced, in every file. */
function renamed(from: string, to: string): readonly SourceFile[] {
  const files = newScenario('my-crisis');
  const texts = files.map(({ path }) => [path, textOf(files, path).replaceAll(from, to)] as const);
  return filesOfTexts(Object.fromEntries(texts));
}

describe('one cause is one problem', () => {
  test('a missing actor file', () => {
    expect(told(without('actors/hill.yaml'))).toEqual([
      expect.stringMatching(/^E201 (\d+) `actors\/hill\.yaml` is missing; it is used in \1 places\. Write /),
    ]);
  });

  test('all actor files missing', () => {
    const files = without('actors/hill.yaml').filter(({ path }) => path !== 'actors/shore.yaml');
    expect(told(files).length).toBeLessThan(3);
  });

  test('a missing fact that effects set and expressions read', () => {
    const files = templateWith('scenario.yaml', '  bridge:\n', '  crossing:\n');
    expect(told(files)).toEqual([
      expect.stringMatching(/^E201 7 There is no fact `bridge`; it is used in 7 places\./),
    ]);
  });

  test.each<[string, readonly SourceFile[], string]>([
    [
      'a place',
      templateWith('scenario.yaml', '    alder: {', '    elder: {'),
      'There is no place `alder`; it is used in 6 places. Did you mean `elder`?',
    ],
    [
      'an option',
      templateWith('actors/hill.yaml', '  close-bridge:\n', '  shut-the-bridge:\n'),
      'There is no option `close-bridge` of `hill`; it is used in 3 places.',
    ],
    [
      'an inject',
      templateWith('injects.yaml', 'id: empty-shelves', 'id: bare-shelves'),
      'There is no inject `empty-shelves`.',
    ],
    [
      'an indicator',
      templateWith('scenario.yaml', '  shore.pressure:\n', '  shore.patience:\n'),
      'There is no indicator `shore.pressure`; it is used in 4 places.',
    ],
  ])('%s', (_, files, said) => {
    expect(told(files).join('\n')).toContain(said);
  });

  test('a value that effects set and expressions read, with the name that it has now', () => {
    expect(told(templateWith('scenario.yaml', '[open, closed]', '[open, close]'))).toEqual([
      'E203 4 `closed` is not one of `open`, `close`. This is so in 4 places. Did you mean `close`?',
    ]);
  });

  test('a missing actor, and not that nobody else is played', () => {
    const files = changed(
      without('actors/hill.yaml'),
      'actors/shore.yaml',
      'playable: true',
      'playable: false',
    );
    expect(told(files)).toEqual([expect.stringMatching(/^E201 \d+ `actors\/hill\.yaml` is missing/)]);
  });

  test('a key that every option has under another name', () => {
    expect(told(renamed('    brief:', '    text:'))).toContainEqual(
      expect.stringMatching(/^E101 `text` is not a key of .* This is so in 11 places\./),
    );
  });

  test('what news state is read with every headline, and is wrong at one place', () => {
    const files = templateWith(
      'actors/hill.yaml',
      'head: Hillmark protests in writing',
      `head: [{ when: tension > 3, text: Hillmark protests }, { text: Hillmark writes }], holds: 'brigde == "open"'`,
    );
    expect(told(files)).toEqual(['E201 1 There is no name `brigde`. Did you mean `bridge`?']);
  });

  test('the same wrong key where other keys are known is two causes', () => {
    const files = changed(
      templateWith('scenario.yaml', 'label: Tension', 'label: Tension\n    measure: 1'),
      'scenario.yaml',
      'label: The bridge',
      'label: The bridge\n    measure: 1',
    );
    expect(told(files)).toEqual([
      expect.stringContaining('`measure` is not a key of `indicators.tension`'),
      expect.stringContaining('`measure` is not a key of `facts.bridge`'),
    ]);
  });

  test('lines that can be mended are told one by one, each as it should be', () => {
    const files = templateWith('actors/hill.yaml', 'odds: 70', 'chance: 70');
    expect(told(changed(files, 'actors/hill.yaml', "odds: '10 +", "chance: '10 +"))).toEqual([
      expect.stringContaining('Write `odds: 70`.'),
      expect.stringContaining("Write `odds: '10 + 10 * tension'`."),
    ]);
  });

  test('an option that a posture lists under a wrong name is not also one that no posture lists', () => {
    const files = templateWith('actors/hill.yaml', 'return-envoy: talking }', 'return-envoi: talking }');
    expect(told(files)).toEqual([
      'E201 1 There is no option `return-envoi` of `hill`. Did you mean `return-envoy`?',
    ]);
  });

  test('an actor that there is not, whatever of it is named', () => {
    const files = templateWith(
      'rules.yaml',
      '    - add: { hill.pressure: 1, shore.pressure: 1 }',
      '    - add: { west.anger: 1 }\n    - move: { west.border: shut }',
    );
    expect(told(files)).toEqual([
      expect.stringMatching(/^E201 2 `actors\/west\.yaml` is missing; it is used in 2 places\./),
    ]);
  });

  test('a misspelt actor has no file that is missing', () => {
    const files = templateWith('scenario.yaml', '[[hill, shore]]', '[[hil, shore]]');
    expect(told(files)).toEqual(['E201 1 There is no actor `hil`. Did you mean `hill`?']);
  });

  test('a slip of one side hides nothing of the other', () => {
    const misspelt = changed(
      templateWith('actors/hill.yaml', 'on: { protest-note: talking,', 'on: { protest-not: talking,'),
      'actors/hill.yaml',
      'on: { protest-note: recalled,',
      'on: {',
    );
    expect(told(changed(misspelt, 'actors/shore.yaml', 'on: { protest-note: talking,', 'on: {'))).toEqual([
      'E201 1 There is no option `protest-not` of `hill`. Did you mean `protest-note`?',
      expect.stringMatching(/^E205 1 No posture lists the option `protest-note`/),
    ]);
  });

  test('the same name of two actors is two causes', () => {
    const files = renamed('    protest-note: ', '    protest: ');
    expect(told(files)).toEqual([
      expect.stringContaining('There is no option `protest` of `hill`'),
      expect.stringContaining('There is no option `protest` of `shore`'),
    ]);
  });

  test('odds that cannot be read are not also out of their range', () => {
    const files = templateWith('actors/hill.yaml', "odds: '10 + 10 * tension'", "odds: '10 + 10 * tenison'");
    expect(told(files)).toEqual(['E201 1 There is no name `tenison`. Did you mean `tension`?']);
  });
});
