import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { answersTable, completionTable, type TableWords } from './class-tables';
import { csvOf } from './csv';
import type { Gathered, Member } from './gather';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a, b', '"a, b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-5', "'-5"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
  ['5-5', '5-5'],
  ['ما', 'ما'],
])('the cell %j is written %j', (text, cell) => {
  expect(csvOf([[text, 'x']])).toBe(`\uFEFF${cell},x\r\n`);
});

describe('the tables of a class', () => {
  const scenario = borderScenario();
  const [ending] = scenario.endings;
  const north = scenario.actors.find(({ id }) => id === 'north')?.name ?? '';
  const word = (name: string) => name;
  const words: TableWords = {
    ...{
      name: 'Name',
      side: 'Side',
      table: 'Table',
      turns: 'Turns',
      finished: 'Finished',
      yes: 'yes',
      no: 'no',
    },
    ...{ ending: 'Ending', reasons: 'Reasons', forecasts: 'Forecasts', answers: 'Answers', source: 'From' },
    later: 'later',
    reasonOf: (turn) => word(`Turn ${turn}`),
  };
  const questions = [
    { key: 'intended', heading: 'Meant?' },
    { key: 'constructor', heading: 'Other?' },
  ];
  const member: Member = {
    at: 0,
    states: [0],
    place: { source: 'a.json' },
    words: { intended: ' Calm. ', 'came-true-1': 'yes' },
    play: {
      ...{ key: 'k', game: 'g', name: 'Anna', seat: 'north', seed: 1, orders: [{}, {}], open: [[], []] },
      ...(ending === undefined ? {} : { ending: ending.id }),
      reasons: [{ turn: 2, text: '=why' }],
      forecasts: [{ turn: 1, claim: 'Quiet.', chance: 50 }],
      promises: [],
    },
  };
  const gathered: Gathered = {
    members: [member],
    problems: [
      { code: 'unfinished', at: 1, states: [1], name: 'Ben', place: { source: 'b.json' }, turns: 1, of: 4 },
      { code: 'other-edition', at: 2, states: [2], name: 'Cem', place: { source: 'c.json' } },
    ],
    repeated: 0,
    alike: 0,
  };

  test('say who has finished, and who has not', () => {
    expect(completionTable(scenario, gathered, questions, words)).toEqual([
      ['Name', 'Side', 'Table', 'Turns', 'Finished', 'Ending', 'Reasons', 'Forecasts', 'Answers', 'From'],
      ['Anna', north, '', '2', 'yes', ending?.title, '1', '1', '1', 'a.json'],
      ['Ben', '', '', '1', 'no', '', '', '', '', 'b.json'],
    ]);
  });

  test.each([
    [undefined, {}, 'later'],
    [3, { table: 3 }, '3 later'],
    [3, undefined, '3'],
  ])('name the table %s of somebody who played later (%o)', (table, later, expected) => {
    const play = { ...member.play, ...(table === undefined ? {} : { table }) };
    const one = { ...member, play, ...(later === undefined ? {} : { later }) };
    const [, row] = completionTable(scenario, { ...gathered, members: [one] }, questions, words);
    expect(row?.[2]).toBe(expected);
  });

  test('have what was written, and nothing that was not', () => {
    expect(answersTable(scenario, [member], questions, words)).toEqual([
      ['Name', 'Side', 'Ending', 'Turn 1', 'Turn 2', 'Meant?', 'Other?'],
      ['Anna', north, ending?.title, '', '=why', 'Calm.', ''],
    ]);
  });
});
