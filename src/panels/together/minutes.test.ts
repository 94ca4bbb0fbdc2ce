import { expect, test } from 'vitest';
import type { Company } from './company';
import { minutesFor } from './minutes';

const pair: Company = { is: 'pair' };
const sides = (count: number): Company => ({
  is: 'sides',
  others: ['b', 'c'].slice(0, count - 1),
});

test.each<[string, number, number, Company, number]>([
  ['one reader of January 2024', 35, 8, { is: 'alone' }, 35],
  // As long as two who were watched took for it: 35 minutes of reading, and 45 of arguing.
  ['a pair with it', 35, 8, pair, 80],
  ['two sides of it', 35, 8, sides(2), 80],
  ['three sides of it', 35, 8, sides(3), 115],
  ['a pair with its short version', 15, 4, pair, 40],
  ['two sides of its short version', 15, 4, sides(2), 35],
])('%s: %i minutes and %i turns', (_, solo, turns, company, minutes) => {
  expect(minutesFor(company, { solo, turns })).toBe(minutes);
});
