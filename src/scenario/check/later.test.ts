import { expect, test } from 'vitest';
import { templateWith, textOf } from '../../../test/fixtures/files';
import { compile } from '../compile/compile';
import { daysNamed } from '../document/days-named';
import { formatProblem } from '../problem-text/problem-text';
import { parse } from '../read/parse';
import { newScenario } from '../write/template';
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

/** Where a later day is told of in the template once its parts are changed; S2 is of the day itself, and S3 of a year before. */
function places(changes: readonly (readonly [path: string, piece: string, by: string])[]): readonly string[] {
  const sources = `S2: { title: Paper, by: Them, kind: news, date: '2030-05-06' }
S3: { title: Plan, by: Them, kind: news, date: '2029-01-01' }
S4: { title: Undated, by: Them, kind: news }
S1:`;
  const files = newScenario('my-crisis').map(({ path, bytes }) => {
    const text = [['sources.yaml', 'S1:', sources] as const, ...changes]
      .filter(([file]) => file === path)
      .reduce((before, [, piece, by]) => {
        if (!before.includes(piece)) throw new Error(`"${piece}" does not stand there`);
        return before.replace(piece, by);
      }, new TextDecoder().decode(bytes));
    return { path, bytes: new TextEncoder().encode(text) };
  });
  const { draft, problems } = parse(files);
  if (draft === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const { scenario } = compile(draft);
  if (scenario === undefined) throw new Error('the template does not compile');
  return check(draft, scenario).flatMap(({ code, path }) => (code === 'W136' ? [path.join('.')] : []));
}

const lorry =
  "text: The lorry that was held carried no papers., claimant: Hillmark's customs, confidence: claimed, sources: [S1]";
const customs = 'text: Customs reported a lorry without papers., sources: [S1]';
const bakers = 'body: Bakers close at noon., sources: [S1]';

test.each<[string, Parameters<typeof places>[0], readonly string[]]>([
  [
    'what a side knows before the first turn',
    [['actors/hill.yaml', lorry, "text: 'The bridge opened on 6 May [S2].'"]],
    ['actors.hill.brief.knows.0.text'],
  ],
  [
    'what rests on a source from before, too',
    [['actors/hill.yaml', lorry, "text: 'Market day is 6 May [S2, S3].'"]],
    [],
  ],
  [
    'what rests on a source without a date',
    [['actors/hill.yaml', lorry, "text: 'Market day is 6 May [S4].'"]],
    [],
  ],
  [
    'what a side knew in the first turn of history',
    [['history.yaml', customs, 'text: The bridge opened on 6 May., sources: [S2]']],
    ['history.0.knew.hill.0.text'],
  ],
  [
    'what a side knew in the last turn of history',
    [
      [
        'history.yaml',
        '  told: On 6 May the bridge',
        '  knew: { hill: [{ text: The bridge opened on 6 May., sources: [S2] }] }\n  told: On 6 May the bridge',
      ],
    ],
    [],
  ],
  [
    'the body of news',
    [['injects.yaml', bakers, 'body: The bridge opened on 6 May., sources: [S2]']],
    ['injects.0.effects.1.news.body'],
  ],
])('%s may tell of a later day', (_, changes, expected) => {
  expect(places(changes)).toEqual(expected);
});
