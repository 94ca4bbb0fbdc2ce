import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Path, type ProblemCode, problemCodes } from '../document/problem';
import { placeWords } from './place-words';
import { formatProblem, titleOf } from './problem-text';

const at = { file: 'actors/iran.yaml', line: 12, column: 7 };
const problem = (code: ProblemCode, facts: Record<string, string | number>) => ({
  code,
  at,
  path: ['actors', 'iran'],
  facts,
});

/** Facts as those who report a problem give them. */
const examples: Readonly<Record<ProblemCode, Record<string, string | number>>> = {
  E001: {},
  E002: { of: 'file', bytes: 9, limit: 8 },
  E003: { cause: 'tab' },
  E004: { key: 'a', line: 2 },
  E005: { key: 'constructor' },
  E006: { what: 'alias', text: '*a' },
  E007: { what: 'depth', limit: 32 },
  E008: { name: 'rules', other: 'scenario.yaml' },
  E009: {},
  E010: { name: 'inject.yaml' },
  E011: { format: 2, known: 1 },
  E012: { looks: 'document', keys: 'name, version' },
  E101: { key: 'a', in: '', known: 'b, c' },
  E102: { key: 'a', in: 'b.c' },
  E103: { key: 'a', expected: 'text', found: 'map' },
  E104: { key: 'a', length: 0 },
  E105: { key: 'a', min: 1, count: 0 },
  E106: { name: 'A b', kind: 'slug', spelled: 'a-b' },
  E201: { kind: 'fact', name: 'a' },
  E202: { kind: 'fact', name: 'a' },
  E203: { value: 'a', known: 'b, c' },
  E204: { name: 'a', track: 'b', other: 'c' },
  E205: { name: 'a' },
  E206: { name: 'a.b' },
  E207: {},
  E208: { start: 7, min: 0, max: 6 },
  E209: { count: 0 },
  E210: { day: '2024-02-30', why: 'calendar' },
  E211: { name: 'a', other: 'b' },
  E212: {},
  E213: { name: 'a' },
  E214: { name: 'turn', kind: 'fact' },
  E221: { actor: 'a', name: 'b' },
  E222: { actor: 'a', name: 'b' },
  E217: { kind: 'talks', ends: 'stopped' },
  E218: { name: 't2', other: 't1', why: 'history' },
  E230: { why: 'endings-above', name: 'a', sum: 9, to: 5 },
  E223: { name: 'a.b', outcome: 'c', why: 'followed' },
  E225: { why: 'track', name: 'a.b', other: 'a.c', track: 'a.talks' },
  E241: { actor: 'a' },
  E242: { actor: 'a', other: 'b' },
  E243: { actor: 'a' },
  E215: { actor: 'a', policy: 'logit' },
  E216: { why: 'last', place: 2 },
  E301: { detail: 'Unexpected end' },
  E302: { left: 'number', right: 'truth' },
  E303: { form: '.size()' },
  E304: { limit: 600 },
  E305: {},
  E306: { name: 'orders' },
  E307: {},
  E308: { low: -1, high: 7, from: 0, to: 100 },
  E309: {},
  E310: { detail: 'no such overload' },
  E224: { name: 'a' },
  E401: { turn: 2, actor: 'a', name: 'b', why: 'condition' },
  E402: { turn: 2, name: 'a', why: 'inject' },
  E403: { turn: 2, why: 'open' },
  W101: { what: 'note', text: 'Far away' },
  W102: { name: 'S1' },
  W103: { name: 'a', actor: 'b' },
  W105: { code: '999' },
  W106: { kind: 'fact', name: 'a' },
  W107: { name: 'a', track: 'b.c' },
  W108: { name: 'a', track: 'b.c' },
  W109: { name: 'a', why: 'posture' },
  W110: { actor: 'a', turn: 2, count: 0 },
  W111: { one: 'a.b', other: 'c.d', fact: 'e', value: 'f', second: 'g', wins: 'g' },
  W112: { key: 'about.title', language: 'fa', why: 'unknown' },
  W113: { what: 'emblem', name: 'xx' },
  W114: { actor: 'a', reads: 'b' },
  W115: { name: 'a' },
  W116: { kind: 'rule', name: 'a' },
  W117: { kind: 'fact', name: 'a' },
  W118: { name: 'S1' },
  W119: { text: '<b>' },
  W120: { what: 'news', written: 'strikes > 0', turn: 2, record: '0wEScm' },
  W121: {
    option: 'a',
    deadly: 'b',
    milder: 'c',
    actor: 'd',
    score: '5.4',
    other: '5.1',
    aim: 'calm',
    positions: 90,
  },
  W122: { actor: 'a', reads: 'b' },
  W124: { kind: 'missiles' },
  W125: { name: 'recall', words: 31, limit: 25 },
  W127: { name: 'North', key: 'a' },
  W128: { option: 'a', outcome: 'b' },
  W129: { actor: 'a' },
  W130: { actor: 'a', record: '0wEScm' },
  W131: { why: 'place', name: 'a' },
  W132: { what: 'extent', count: 2 },
  W133: { name: 'a', actor: 'b', own: 'track', kind: 'fact' },
  W134: { name: 'a', changes: 'b, c' },
  W150: { name: 'a', why: 'late', turn: 2, turns: 4 },
  W151: { name: 'a', why: 'unless' },
  W135: { actor: 'a', aim: 'b', what: 'c' },
  W136: { text: 'Long', day: '2030-05-04', turn: 't1', ends: '2030-05-03' },
  W126: { why: 'equal', name: 'North', other: 'South', masked: 'East' },
  W143: { why: 'when' },
  W144: { name: 'a.b', others: 'c.d, e.f' },
  W145: { name: 'b' },
  W154: { actor: 'a', reads: 'b' },
  W152: { actor: 'a', name: 'b', option: 'c' },
  W153: { actor: 'a', name: 'b', other: 'c', changes: 'heat, news' },
  W141: { name: 'a.b', outcome: 'c', other: 'd', sources: 'S1' },
  W142: { name: 'a.b', outcome: 'c', turn: 2, why: 'inject', inject: 'd' },
  H101: { one: 'a.b', other: 'c.d', fact: 'e', value: 'f', second: 'g', wins: 'g' },
  H102: { what: 'concepts' },
  H103: { actor: 'a', policy: 'hold' },
  H104: { turns: 8, minutes: 10 },
  H105: { name: 'a' },
  H106: { kind: 'ending', name: 'a', plays: 100 },
  H107: { name: 'a' },
  H109: { name: 'a', actor: 'b', stance: 'for', count: 3 },
  H110: { actor: 'a', stance: 'against', ofHistory: 1, historical: 39, ofOthers: 17, others: 63 },
  H111: {
    kind: 'headline',
    limit: 12,
    count: 3,
    of: 40,
    words: 15,
    text: 'Long',
    second: 'Less long',
    secondWords: 14,
  },
  H112: { field: 'setting', level: 'plain', limit: 9, count: 2, of: 8, grade: 11, text: 'Long' },
  H113: { name: 'recall', forms: 'recall, recalled' },
  H114: { name: 'a', actor: 'b' },
  H115: { name: 'a', actor: 'b', text: 'a closed bridge', turn: 2 },
  H116: { kind: 'indicator', name: 'a', value: 6, share: '80 %', plays: 400, why: 'end' },
  H117: { name: 'a', actor: 'b', share: '97 %', turns: 300, by: 'weights' },
  H118: { name: 'a', actor: 'b', turns: 300, by: 'thinking' },
  H119: { name: 'a', other: 'b', actor: 'c', turns: 300, given: 2, taken: 290, by: 'weights' },
  H120: { name: 'a.b', other: 'c.d' },
  H108: { name: 'a', actor: 'b', text: 'a closed bridge', turn: 2 },
};

describe('sentences', () => {
  test.each<[ProblemCode, Record<string, string | number>, string]>([
    [
      'E201',
      { kind: 'indicator', name: 'tensoin', nearest: 'tension' },
      'There is no indicator `tensoin`. Did you mean `tension`?',
    ],
    [
      'E201',
      { kind: 'option', name: 'recall', of: 'iran', places: 4 },
      'There is no option `recall` of `iran`; it is used in 4 places. Use a name that the document has, or add it.',
    ],
    [
      'E201',
      { kind: 'actor', name: 'hill', places: 27, file: 'actors/hill.yaml' },
      '`actors/hill.yaml` is missing; it is used in 27 places. Write the file, or give it the name of the actor if it is there under another one.',
    ],
    [
      'E102',
      { key: 'actors', in: '' },
      'The document has no `actors`. Add a file `actors/<id>.yaml` for each actor.',
    ],
    [
      'E101',
      { key: 'lable', in: 'turns.0', known: 'id, label', nearest: 'label' },
      '`lable` is not a key of `turns.0`. Did you mean `label`?',
    ],
    [
      'E104',
      { key: 'label', limit: 48, length: 49 },
      '`label` has 49 characters; the limit is 48. Shorten it by 1 character.',
    ],
    [
      'E105',
      { key: 'colour', max: 8, found: 'number', value: '9' },
      '`colour` is 9; it must be at most 8. Change the number.',
    ],
    [
      'E401',
      { turn: 2, actor: 'iran', name: 'claim', why: 'posture', postures: 'a, b' },
      'In turn 2 of history `iran` cannot give `claim`: it is open only in `a`, `b`. Correct the order, or the postures and conditions before it.',
    ],
    ['E202', { kind: 'rule', name: 'crowds' }, 'Two have the rule id `crowds`. Rename one of them.'],
    [
      'W105',
      { code: '1999', parent: '199', label: 'x' },
      'The CAMEO table has no code `1999`. Its nearest code is `199` (x).',
    ],
  ])('%s', (code, facts, expected) => {
    expect(formatProblem(problem(code, facts))).toBe(expected);
  });

  test.each(problemCodes)('%s is a whole sentence', (code) => {
    const text = formatProblem(problem(code, examples[code]));
    expect(text).toMatch(/^[`A-Z0-9].*[.?]$/);
    expect(text).not.toMatch(/undefined|NaN|``|\[object| {2}/);
    expect(titleOf(code)).toMatch(/^[A-Z].*[^.]$/);
  });
});

test.each<[Path, string]>([
  [[], ''],
  [['injects', 'officer-killed'], 'inject `officer-killed`'],
  [
    ['actors', 'iran', 'options', 'recall', 'outcomes', 'refused', 'effects', 0, 'add', 'tension'],
    'actor `iran`, option `recall`, outcome `refused`, effect 1, `add.tension`',
  ],
  [['history', 't2', 'orders', 'hill', 'border'], 'turn of history `t2`, `orders.hill.border`'],
  [['about', 'languages', 1], '`about.languages.2`'],
  [['facts'], '`facts`'],
])('a place is named by ids: %j', (named, words) => {
  expect(placeWords({ ...at, named })).toBe(words);
});

test('the table of codes in the documentation is complete', () => {
  const page = readFileSync(new URL('../../../docs/scenario-format.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| ([EWH]\d{3}) \| (.+) \|$/gm)].map(
    ([, code, title]) => `${code} ${title}`,
  );
  expect(rows).toEqual(problemCodes.map((code) => `${code} ${titleOf(code)}`));
});
