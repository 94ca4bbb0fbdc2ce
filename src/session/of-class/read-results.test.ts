import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { playOut } from '../../../test/fixtures/plays';
import { finish } from '../../analysis/index';
import { bytesToBase64Url, checksum } from '../../base/index';
import { encodeLink, encodeText } from '../../engine/index';
import { encodePlayFile } from '../play-file';
import { encodeClassFile } from './class-file';
import type { Intake, Source } from './intake';
import { readResults } from './read-results';
import { afterOf, type Result } from './result';
import { encodeResult } from './result-code';
import { partsOf } from './result-parts';

const scenario = borderScenario();
const games = [1, 2, 3].map((seed) => playOut(scenario, seed, 'weights'));
const links = games.map(({ record }) => encodeLink(record));
const [link = '', second = '', third = ''] = links;
const mark = '0123456789abcdef'.repeat(2);

function codeOf(result: Partial<Result> = {}): string {
  const encoded = encodeResult({ link, seat: 'north', mark, name: '', notes: [], words: {}, ...result });
  if ('problem' in encoded) throw new Error(encoded.problem.code);
  return encoded.code;
}

const code = codeOf();
const other = codeOf({ link: second, mark: mark.replace('0', '1') });
const words = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `answer-${at}`,
    bytesToBase64Url(checksum(Uint8Array.of(at))).repeat(3),
  ]),
);
const parts = partsOf(codeOf({ words })) ?? [];
const file = (name?: string) => {
  const [game] = games;
  if (game === undefined) throw new Error('no game');
  return encodePlayFile(
    { mark, seat: 'north', game, draft: {}, draftNote: { reason: '' }, notes: [], words: {} },
    name,
  );
};

function read(...sources: readonly (string | Source)[]): Intake {
  return finish(
    readResults(
      sources.map((one, at) => (typeof one === 'string' ? { name: `text ${at + 1}`, text: one } : one)),
    ),
  );
}

/** Names and rows of what was found, and codes of what was not. */
function told({ found, problems }: Intake) {
  return {
    found: found.map(({ name, place: { row } }) => (row === undefined ? name : `${row} ${name}`)),
    problems: problems.map(({ code: what, place: { row } }) => (row === undefined ? what : `${row} ${what}`)),
  };
}

describe('what is found in a text', () => {
  test.each<[string, string, readonly string[]]>([
    ['a code alone', code, ['']],
    ['a code with its name in it', codeOf({ name: 'Anna' }), ['Anna']],
    ['a link', `https://example.org/app/#/r/${link}`, ['']],
    ['a link of a short version', `https://example.org/app/#/r/short/${link}`, ['']],
    ['a link to a class', `https://example.org/app/#/class/add/${code}`, ['']],
    ['the link of a fork', `http://10.0.0.4:4173/#/fork/2.north.military.strike/${link}`, ['']],
    ['the link form alone', link, ['']],
    ['lines', `${code}\n${other}\n\n${second}`, ['1 ', '2 ', '4 ']],
    ['two codes in a line', `${code} ${other}`, ['', '']],
    ['names before codes', `Anna: ${code}\nBen Ødegård – ${other}`, ['1 Anna', '2 Ben Ødegård']],
    ['a numbered list', `1. ${code}\n2. ${other}`, ['1 ', '2 ']],
    ['a letter', `Dear Ms Smith,\nhere is my result, as you asked:\n${code}\nThank you,\nAnna`, ['3 ']],
    ['a quoted letter', `> Here it is:\n> ${code}\n`, ['2 ']],
    ['cells of a spreadsheet', `Anna\t${code}\nBen\t${other}`, ['1 Anna', '2 Ben']],
    ['cells without names', `1\t${code}\t2026-11-29\n2\t${other}\t2026-11-29`, ['1 ', '2 ']],
    ['a heading', `Timestamp\tYour result\tYour name\n2026-11-29 10:00\t${code}\tAnna B.`, ['2 Anna B.']],
    ['a heading without names', `Timestamp\tResult\tCrisis\n29/11\t${code}\tIran`, ['2 ']],
    [
      'CSV',
      `Timestamp,Name,Result\n"29/11, 10:00","Berg, Anna",${code}\n29/11,Ben,${other}`,
      ['2 Berg, Anna', '3 Ben'],
    ],
    ['CSV with semicolons', `Nom;Code\nAnna;${code}\nBen;${other}`, ['2 Anna', '3 Ben']],
    [
      'CSV with cells of several lines',
      `"Name","Comment","Result"\r\n"Anna","One,\r\ntwo ""three""",${code}\r\n`,
      ['2 Anna'],
    ],
    [
      'first and last names',
      `Surname,First name,E-mail address,Answer\nBerg,Anna,anna@example.org,${code}`,
      ['2 Anna Berg'],
    ],
    ['a quotation mark that is not closed', `"Anna\t${code}`, ['']],
    [
      'a code that a mail program has broken',
      `Hello,\n${code.slice(0, 60)}\n${code.slice(60, 120)}\n${code.slice(120)}\nAnna`,
      ['2 '],
    ],
    ['the same, quoted', `> ${link.slice(0, 70)}\n> ${link.slice(70)}\n${code}`, ['1 ', '3 ']],
    ['parts in any order', parts.toReversed().join('\n'), [`1 `]],
    ['a text record', encodeText(games[0]?.record ?? ({} as never)), ['']],
    ['a play file', file(), ['']],
    ['a play file with a name', file(' Anna\n'), ['Anna']],
    ['data of another program', `{"answers": [{"code": "${code}"}, {"code": "${other}"}]}`, ['', '']],
    ['the mark of another system', `\uFEFFName;Code\r\nAnna;${code}\r\n`, ['2 Anna']],
    [
      'what a class ordered, for somebody who was absent, beside a code',
      `https://example.org/#/missed/north/${link}\n${code}`,
      ['2 '],
    ],
  ])('%s', (_, text, found) => expect(told(read(text))).toEqual({ found, problems: [] }));

  test('that the bell broke a game off is in its code and in its file', () => {
    const broken = { isBrokenOff: true } as const;
    const encoded = encodeResult({ link, seat: 'north', mark, name: '', notes: [], words: {}, ...broken });
    if ('problem' in encoded) throw new Error(encoded.problem.code);
    const kept = JSON.stringify({ ...JSON.parse(file()), brokenOff: { committed: { north: {} } } });
    for (const text of [encoded.code, kept]) expect(read(text).found).toMatchObject([broken]);
    for (const text of [code, file()]) expect(read(text).found[0]).not.toHaveProperty('isBrokenOff');
    const damaged = JSON.stringify({ ...JSON.parse(file()), brokenOff: { committed: [3] } });
    expect(read(damaged).problems).toMatchObject([{ code: 'play-file', problem: { part: 'brokenOff' } }]);
  });

  test.each<[string, string, readonly string[]]>([
    ['nothing', '', ['nothing']],
    ['a letter', 'Dear Ms Smith,\nI have lost my result.', ['nothing']],
    ['data of another program', '{"hello": "world"}', ['nothing']],
    ['a list', '[1, 2]', ['nothing']],
    ['a code that was cut', code.slice(0, -8), ['result-code']],
    ['a code of a later Demarche', `x\n${code.replace('DR1', 'DR2')}`, ['2 result-code']],
    ['a link that was cut', `https://example.org/#/r/${link.slice(0, -3)}`, ['record']],
    ['another link with such an address', 'https://example.org/#/r/abc', ['record']],
    ['a part alone', parts[0] ?? '', ['parts']],
    ['a play file that was cut', file().slice(0, -20), ['play-file']],
    ['a play file that was changed', file().replace('seed 1', 'seed 2'), ['play-file']],
    ['a text record that was cut', encodeText(games[0]?.record ?? ({} as never)).slice(0, 60), ['play-file']],
    ['a class file of a later Demarche', '{"demarche": "class", "version": 2}', ['class-file']],
  ])('%s is named', (_, text, problems) => expect(told(read(text))).toEqual({ found: [], problems }));

  test('what is damaged in a table leaves the rest of it alone, and is named by its row', () => {
    const table = `Name,Result\nAnna,${code}\nBen,${other.slice(0, -4)}\nCem,${third}`;
    expect(told(read(table))).toEqual({ found: ['2 Anna', '4 Cem'], problems: ['3 result-code'] });
  });

  test('parts come from many sources, and missing ones are named', () => {
    expect(told(read(...parts))).toEqual({ found: [''], problems: [] });
    const { problems } = read(...parts.slice(1));
    expect(problems).toMatchObject([
      { code: 'parts', missing: [1], of: parts.length, place: { source: 'text 1' } },
    ]);
  });

  test('the name stands in the path of a file where a learning platform has put it', () => {
    const name = 'work/Anna Berg_4711_assignsubmission_file_/play.json';
    expect(read({ name, text: file() }).found).toMatchObject([
      { name: 'Anna Berg', place: { source: name } },
    ]);
  });
});

test('a class file gives back all that was kept, and says what is wrong with a damaged one', () => {
  const results: Parameters<typeof encodeClassFile>[0]['results'] = [
    { link, seat: 'north', mark, name: 'Anna', notes: [{ turn: 1, reason: 'Why not.' }], words: { a: 'b' } },
    {
      ...{ link: second, seat: 'south', name: '', notes: [], words: {}, table: 2, isBrokenOff: true },
      promises: [
        {
          turn: 2,
          from: 'south',
          to: 'north',
          promised: { will: 'not-do', what: { kind: 'force' } },
          text: 'No.',
        },
        {
          turn: 3,
          from: 'south',
          to: 'north',
          promised: { will: 'do', what: { option: 'call' }, ifKind: 'talk' },
        },
      ],
    },
  ];
  const text = encodeClassFile({
    name: '10b',
    crisis: { id: 'river-border', edition: scenario.hash },
    results,
  });
  const { found, classNames, problems } = read(text);
  expect(found.map(({ place: _, crisis: __, ...result }) => result)).toEqual(results);
  expect([classNames, problems]).toEqual([['10b'], []]);
  expect(found[0]?.crisis).toEqual({ id: 'river-border', edition: scenario.hash.slice(0, 16) });
  const again = (change: (text: string) => string) => read(change(text)).problems;
  expect(again((one) => one.replace('"table":2', '"table":0'))).toMatchObject([
    { code: 'class-file', problem: { code: 'wrong-shape', part: 'results[1]' } },
  ]);
  expect(again((one) => one.slice(0, -9))).toMatchObject([
    { code: 'play-file', problem: { code: 'broken-json' } },
  ]);
});

test('whatever a text is, it is read without a fault', () => {
  const pieces = fc.constantFrom(
    code,
    link,
    ...parts,
    '"',
    '\t',
    ',',
    ';',
    '\n',
    'Anna',
    'DR1-',
    '#/r/',
    '{',
    '0wE',
    '> ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string())).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (all) => {
      const { found, problems } = read(...all);
      expect(found.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('a play file says which record somebody who was absent played after, also once a class file has kept it', () => {
  const [game, ofClass] = games;
  if (game === undefined || ofClass === undefined) throw new Error('no game');
  const state = { mark, seat: 'north', game, draft: {}, draftNote: { reason: '' }, notes: [], words: {} };
  const { found } = read(encodePlayFile({ ...state, classmates: ofClass.record }));
  expect(found).toMatchObject([{ after: afterOf(second) }]);
  const crisis = { id: scenario.about.id, edition: scenario.hash };
  expect(read(encodeClassFile({ name: '', crisis, results: found })).found).toMatchObject([
    { after: afterOf(second) },
  ]);
});

// Each of these once took hours for a file that may be handed in, so this test would not come to its end.
test('texts that were made to be read for ever are read at once', () => {
  const full = (piece: string) => piece.repeat(150_000 / piece.length);
  const texts = [
    `${full('a.')} ${code}`,
    `${code} Anna${full('-')}x`,
    full('0wE'),
    full('DR1-'),
    Array.from({ length: 20_000 }, (_, at) => `DP1-1.99.${`${at}`.padStart(6, '0')}-a`).join('\n'),
  ];
  const intakes = texts.map((text) => read(text));
  expect(intakes.map(({ found }) => found.length)).toEqual([1, 1, 0, 0, 0]);
  expect(intakes.map(({ problems }) => problems.length)).toEqual([0, 0, 1, 1, 20_000]);
});
