import { expect, test } from 'vitest';
import { minutesToDebrief } from './clock';

/** Each row: the phase of the class, seconds until the debrief, and the minutes that students read. */
const rows: [
  phase: 'lobby' | 'play' | 'debrief',
  seconds: number | undefined,
  minutes: number | undefined,
][] = [
  ['play', undefined, undefined],
  ['play', 301, undefined],
  ['play', 300, 5],
  ['play', 241, 5],
  ['play', 60, 1],
  ['play', 1, 1],
  ['play', 0, 0],
  ['play', -20, 0],
  ['lobby', 60, undefined],
  ['debrief', -60, undefined],
];

test.each(rows)(
  'in the phase %s, %s seconds before the debrief, it is %s minutes away',
  (phase, seconds, minutes) => {
    const now = 1_800_000_000_000;
    const bell = seconds === undefined ? {} : { debriefFrom: now + seconds * 1_000 };
    expect(minutesToDebrief({ phase, ...bell }, now)).toBe(minutes);
  },
);
