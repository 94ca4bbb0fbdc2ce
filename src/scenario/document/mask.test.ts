import { describe, expect, test } from 'vitest';
import { dayNumber } from './day-count';
import { finderOf, maskedText } from './mask-text';

const names = {
  Iran: 'Elvara',
  Iranian: 'Elvaran',
  'on 3 May': 'two days before',
  May: 'Spring',
  east: 'west',
  west: 'east',
};
const find = finderOf(Object.keys(names));

test.each([
  ['Iran and the Iranian side', 'Elvara and the Elvaran side'],
  ["Iran's word, Tirana, Iranians", "Elvara's word, Tirana, Iranians"],
  ['They met on 3 May, in May.', 'They met two days before, in Spring.'],
  ['to the south-east and west', 'to the south-west and east'],
  ['Iran says so [S1, S2]. Others [S3] do not.', 'Elvara says so. Others do not.'],
  ['', ''],
])('“%s” is told as “%s”', (text, told) => {
  expect(maskedText(text, names, find)).toBe(told);
});

describe('days are counted', () => {
  test.each([
    ['2024-01-15', '2024-01-15', 0],
    ['2023-12-15', '2024-01-15', 31],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1999-12-31', '2000-12-31', 366],
  ])('from %s to %s', (from, to, days) => {
    expect((dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)).toBe(days);
  });

  test('and what is no day is none', () => expect(dayNumber('Day 1')).toBeUndefined());
});
