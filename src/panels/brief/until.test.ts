import { expect, test } from 'vitest';
import { timeText } from '../words/clock';
import { endOf } from './until';

const now = new Date(2026, 2, 10, 9, 30).getTime();
const later = (minutes: number) => now + minutes * 60_000;

test.each<[string, string, number | 'bad' | undefined]>([
  ['', '', undefined],
  [' ', '', undefined],
  ['40', '', later(40)],
  ['5', '', later(5)],
  ['4', '', 'bad'],
  ['240', '', later(240)],
  ['241', '', 'bad'],
  ['-40', '', 'bad'],
  ['soon', '', 'bad'],
  ['', timeText(later(45)), later(45)],
  ['', timeText(later(3)), 'bad'],
  // A time that is past is one of tomorrow, which is too far.
  ['', timeText(later(-5)), 'bad'],
  ['', '25:00', 'bad'],
])('“%s” minutes or “%s” is %s', (minutes, time, end) => {
  expect(endOf({ minutes, time }, now)).toBe(end);
});
