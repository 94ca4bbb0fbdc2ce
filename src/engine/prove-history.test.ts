import { expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { type SmallCrisis, small, smallDocument } from '../../test/fixtures/small';
import { proveHistory } from './index';

const outcomes = [
  { id: 'hit', label: 'hit', odds: 1, text: 'Hit.' },
  { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
];
const crisis: SmallCrisis = {
  turns: 2,
  options: {
    'north.act.push': { effects: [{ add: { heat: 1 } }] },
    'north.act.fire': { when: 'heat >= 9' },
    'north.act.strike': { outcomes },
    'south.act.press': {},
  },
  injects: [
    { id: 'rain', turn: 't1', odds: 10 },
    { id: 'flood', turn: 't2', odds: 10 },
    { id: 'drought', when: 'heat > 9' },
  ],
  endings: [{ id: 'boil', priority: 1, when: 'heat == 6' }],
};
const first = { turn: 't1', orders: {} };
const last = { turn: 't2', orders: {} };

test.each<[what: string, history: readonly Record<string, unknown>[], problems: readonly unknown[]]>([
  ['a line that replays to an end', [first, { ...last, injects: ['flood'] }], []],
  ['nothing, where there is no history', [], []],
  [
    'an order that is closed',
    [{ ...first, orders: { north: { act: 'fire' } } }, last],
    [{ code: 'E401', facts: { turn: 1, actor: 'north', name: 'fire', why: 'condition' } }],
  ],
  [
    'an outcome that is not told',
    [{ ...first, orders: { north: { act: 'strike' } } }, last],
    [{ code: 'E402', facts: { turn: 1, name: 'north.act', why: 'outcome' } }],
  ],
  [
    'nothing of an outcome that is told',
    [{ ...first, orders: { north: { act: 'strike' } }, outcomes: { 'north.act': 'hit' } }, last],
    [],
  ],
  [
    'an inject that cannot come then',
    [
      { ...first, injects: ['flood'] },
      { ...last, injects: ['drought'] },
    ],
    [{ code: 'E402', facts: { turn: 1, name: 'flood', why: 'inject' } }],
  ],
  [
    'an inject that came a turn before',
    [
      { ...first, injects: ['rain'] },
      { ...last, injects: ['rain'] },
    ],
    [{ code: 'E402', facts: { turn: 2, name: 'rain', why: 'inject' } }],
  ],
  ['a turn that is left out', [first], [{ code: 'E403', facts: { why: 'open' } }]],
  [
    'a turn after the end',
    [{ ...first, orders: { north: { act: 'push' } } }, last],
    [{ code: 'E403', facts: { turn: 2, why: 'over', ending: 'boil' } }],
  ],
])('the proof of history tells %s', (_, history, problems) => {
  const whole = { ...crisis, history };
  expect(proveHistory(small(whole), draftOf(smallDocument(whole)))).toMatchObject(problems);
});
