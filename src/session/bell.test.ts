import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bell,
  bellExtended,
  bellFor,
  bellFrom,
  bellHidden,
  bellPhase,
  bellSeen,
  bellTurned,
  isBellPast,
  minutesLeft,
  minutesToSay,
} from './bell';

const minute = 60_000;
const now = 1_700_000_000_000;
const past = (minutes: number) => now + minutes * minute;

describe('what is kept for the debrief', () => {
  test.each([
    [8, 6, 2],
    [20, 15, 5],
    [40, 30, 10],
    [120, 110, 10],
  ])('of %i minutes, %i are for playing and %i for the debrief', (minutes, play, debrief) => {
    const bell = bellFor(past(minutes), now);
    expect(minutesLeft(bell, now)).toBe(play);
    expect(bell.debrief).toBe(debrief * minute);
  });
});

describe('where a bell stands', () => {
  const bell = bellFor(past(20), now);
  const seen = bellSeen(bell, past(16));
  test.each<[string, Bell, number, string]>([
    ['at first', bell, 0, 'running'],
    ['a moment before its end', bell, 14.99, 'running'],
    ['at its end', bell, 15, 'called'],
    ['long after an end that nobody saw, as after sleep', bell, 600, 'called'],
    ['while the last call lasts', seen, 17.9, 'called'],
    ['after the last call', seen, 18, 'up'],
    ['with more time', bellExtended(seen, past(18)), 22.9, 'running'],
    ['stopped', bellTurned(bell, past(5)), 600, 'stopped'],
    ['after it was stopped for an hour', bellTurned(bellTurned(bell, past(5)), past(65)), 74.9, 'running'],
    ['and then at its end', bellTurned(bellTurned(bell, past(5)), past(65)), 75, 'called'],
  ])('%s', (_, at, minutes, phase) => {
    expect(bellPhase(at, past(minutes))).toBe(phase);
  });

  test('more time counts from what is left, stopped or not', () => {
    expect(minutesLeft(bellExtended(bell, now), now)).toBe(20);
    expect(minutesLeft(bellExtended(bellTurned(bell, now), now), past(99))).toBe(20);
  });

  test('who comes back after all of it comes for something else', () => {
    expect(isBellPast(bell, past(19))).toBe(false);
    expect(isBellPast(bell, past(20))).toBe(true);
    expect(isBellPast(bellTurned(bell, now), past(999))).toBe(false);
  });

  test('its minutes can be hidden and shown', () => {
    expect(bellHidden(bell).hidden).toBe(true);
    expect(bellHidden(bellHidden(bell))).toEqual(bell);
  });
});

test.each([
  [undefined, 11, 10],
  [undefined, 7, 6],
  [5, 6, 5],
  [undefined, 5, 4],
  [undefined, 3, 2],
  [1, 2, 1],
  [undefined, 1, 0],
  // A device that has slept.
  [4, 12, 4],
  [1, 12, 1],
  [undefined, 12, 0],
])('says %s when %i minutes have become %i', (said, before, left) => {
  expect(minutesToSay(before, left)).toBe(said);
});

test('a bell that a browser kept is the same, and nothing else is one', () => {
  const bell = fc.record({
    minutes: fc.integer({ min: 5, max: 240 }),
    later: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(bell, ({ minutes, later }) => {
      const made = bellHidden(bellSeen(bellFor(past(minutes), now), past(later)));
      expect(bellFrom(JSON.parse(JSON.stringify(made)))).toEqual(made);
      const stopped = bellTurned(made, past(later));
      expect(bellFrom(JSON.parse(JSON.stringify(stopped)))).toEqual(stopped);
    }),
  );
  for (const other of [
    null,
    7,
    {},
    { clock: {} },
    { clock: { until: 'soon' }, debrief: 0 },
    { clock: { until: 5 }, debrief: -1 },
  ]) {
    expect(bellFrom(other)).toBeUndefined();
  }
});
