import { expect, test } from 'vitest';
import { templateWith, textOf } from '../../../test/fixtures/files';
import { compile } from '../compile/compile';
import { daysNamed } from '../document/days-named';
import { formatProblem } from '../problem-text/problem-text';
import { parse } from '../read/parse';
import { check } from './check';

/** What is told of a first turn, 2 to 3 May 2030, whose setting is so and rests on a source of a day. */
function told(setting: string, date: string, language = 'en'): readonly string[] {
  const files = templateWith(
    'scenario.yaml',
    '    ask: A lorry',
    `    setting: '${setting} [S2]'\n    ask: A lorry`,
  ).map((file) => {
    const text = textOf([file], file.path)
      .replace('languages: [en]', `languages: [${language}]`)
      .replace('S1:', `S2: { title: Paper, by: Them, kind: news, date: '${date}' }\nS1:`);
    return { path: file.path, bytes: new TextEncoder().encode(text) };
  });
  const { draft, problems } = parse(files);
  if (draft === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const { scenario } = compile(draft);
  if (scenario === undefined) throw new Error('the template does not compile');
  return check(draft, scenario).flatMap(({ code, path, facts }) =>
    code === 'W136' ? [`${path.join('.')} ${facts.day}`] : [],
  );
}

const found = ['turns.0.setting 2030-05-04'];

test.each<[string, string, string, readonly string[]]>([
  ['a later day from a source of that day', 'On 4 May the bridge was shut.', '2030-05-04', found],
  ['a later day from a later source', 'The bridge was shut on May 4, 2030.', '2030-06', found],
  ['a later day in figures', 'The bridge was shut on 2030-05-04.', '2031', found],
  ['a later day that was announced before', 'Market day is 4 May.', '2030-05-01', []],
  ['a later day from a source of some day of that year', 'On 4 May the bridge was shut.', '2030', []],
  ['a day of the turn', 'On 3 May the bridge was shut.', '2030-05-04', []],
  ['a day of a year before', 'On 4 May 2029 the bridge was shut.', '2030-05-04', []],
  ['no day at all', 'Four may pass.', '2030-05-04', []],
])('a setting that names %s', (_, setting, date, expected) => {
  expect(told(setting, date)).toEqual(expected);
});

test('days of other languages are not read', () => {
  expect(told('On 4 May the bridge was shut.', '2030-05-04', 'fa')).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['On 31 December', '2024-01-16', ['2023-12-31']],
  ['on 2nd January', '2023-12-20', ['2024-01-02']],
  ['18 and 19 January 2024', '2024-01-16', ['2024-01-19']],
  ['May 4 and 5 June', '2030-05-02', ['2030-05-04', '2030-06-05']],
])('%s, said near %s', (text, near, days) => {
  expect(daysNamed(text, near)).toEqual(days);
});
