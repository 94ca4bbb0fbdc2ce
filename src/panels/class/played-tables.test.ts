import { expect, test } from 'vitest';
import { playedTables } from './played-tables';

test('each game of a table that counts is named once, and tables of one number are told apart', () => {
  const found = [
    { table: 2, link: 'b' },
    { table: 1, link: 'a' },
    { table: 2, link: 'b' },
    { link: 'alone' },
    { table: 2, link: 'c' },
    { table: 3, link: 'kept out' },
  ];
  const members = [0, 1, 2, 3, 4].map((at) => ({ at, play: at === 4 ? { plan: 'short' } : {} }));
  expect(playedTables(found, { members })).toEqual([
    { table: 1, link: 'a' },
    { table: 2, link: 'b' },
    { table: 2, link: 'c', plan: 'short', again: 2 },
  ]);
});
