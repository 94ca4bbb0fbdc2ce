import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdTable, type RuleRow } from '../../test/fixtures/page';
import { after } from '../../test/fixtures/small-play';
import { draws } from '../../test/fixtures/small-reads';
import { draw, luckKey, pick, scale } from '../base/index';
import { drawResult } from './chance';

/* What docs/engine.md says of luck: a row for every sentence. Numbers are those of a second implementation of the hash. */

const push = { north: { act: 'push' } };
const both = { ...push, south: { act: 'press' } };

const outcomesOf = (...odds: readonly number[]) => ({
  outcomes: odds.map((weight, at) => ({ id: `o${at}`, label: `o${at}`, odds: weight, text: 'So.' })),
});

const luck: readonly RuleRow[] = [
  {
    says: 'A draw is one whole number of 32 bits, made from three things: the seed, the turn and the name of what is drawn (`inject:flood`, `option:iran.strike-camps`, `exposure:…`, `rule:…`, `policy:…`).',
    shows: 'the numbers of a second implementation of the same hash, for each kind of name, seed and turn',
    when: () => [
      draw(42, 3, luckKey('inject:flood')),
      draw(1, 1, luckKey('option:north.push')),
      draw(2, 1, luckKey('option:north.push')),
      draw(1, 2, luckKey('exposure:north.push')),
      draw(1, 3, luckKey('policy:north.act')),
    ],
    gives: [1737684724, 3013718189, 1093883504, 9461920, 728512606],
  },
  {
    says: 'It is scaled to the sum of the odds and mapped through them in the order in which they are written.',
    shows:
      'of 4294967296, 3013718189 is 70 of 100, 5 of 8, 140 of 200 and 0 of 1; a weight of 0 is never met',
    when: () =>
      [
        [70, 30],
        [71, 29],
        [3, 2, 3],
        [3, 3, 2],
        [139, 61],
        [0, 1],
      ].map((odds) => {
        const game = after({ options: { 'north.act.push': outcomesOf(...odds) } }, { turns: [push] });
        return draws(game)['1 outcome north.push']?.slice(1);
      }),
    gives: [
      [70, 'o1'],
      [70, 'o0'],
      [5, 'o2'],
      [5, 'o1'],
      [140, 'o1'],
      [0, 'o1'],
    ],
  },
  {
    says: "No other draw has any influence on it, so: - changing one order leaves everyone else's luck as it was (common random numbers);",
    shows: 'the draws of north and of the rain, whether south presses, does something else, or holds',
    when: () => {
      const crisis = {
        options: {
          'north.act.push': outcomesOf(50, 50),
          'south.act.press': outcomesOf(1, 2),
          'south.act.spy': { visibility: 'covert', exposure: { odds: 30 } },
        },
        injects: [{ id: 'rain', odds: 50, once: false }],
      };
      const plays = [both, push, { ...push, south: { act: 'spy' } }].map((turn) =>
        Object.entries(draws(after(crisis, { turns: [turn] }))).filter(([name]) => !name.includes('south')),
      );
      return plays.map((drawn) => JSON.stringify(drawn) === JSON.stringify(plays[0]) && drawn.length);
    },
    gives: [3, 3, 3],
  },
  {
    says: '- a small change of odds changes few outcomes;',
    shows: 'one in a hundred more moves about one draw of a hundred: at most 30 of 1000',
    when: () => {
      const moved = Array.from({ length: 1000 }, (_, seed) => {
        const number = scale(draw(seed, 1, luckKey('option:north.push')), 100);
        return pick([40, 60], number) !== pick([41, 59], number);
      }).filter((isMoved) => isMoved).length;
      return moved > 0 && moved <= 30;
    },
    gives: true,
  },
  {
    says: '- replays never drift, and every machine makes the same draws. Tests check the spread of the draws, and that keys, turns and neighbouring seeds are independent.',
    shows: 'the tests of base/luck.ts bear these names, and a play twice from one seed is one play',
    when: () => {
      const tests = readFileSync(join(import.meta.dirname, '../base/luck.test.ts'), 'utf8');
      const crisis = { options: { 'north.act.push': outcomesOf(50, 50) } };
      const [one, other] = [1, 2].map(() => after(crisis, { seed: 7, turns: [push, push] }).journal);
      return [
        ...['are the same on every machine', 'spread evenly over a hundred classes', 'are independent'].map(
          (name) => tests.includes(name),
        ),
        JSON.stringify(one) === JSON.stringify(other),
      ];
    },
    gives: [true, true, true, true],
  },
];

test('a told result that is none of the results is a mistake of ours', () => {
  const odds = [{ id: 'hit', weight: 1 }];
  const cause = { by: 'inject', id: 'flood' } as const;
  const told = (result: string) => () =>
    drawResult({ seed: 1, turn: 1, told: result }, 'inject:flood', 'inject', cause, odds);
  expect(told('hit')()).toMatchObject({ number: 'given', result: 'hit' });
  expect(told('miss')).toThrow('told result miss of inject:flood');
});

holdTable('docs/engine.md', ['## Luck'], { luck });
