import { expect, test } from 'vitest';
import { stepsOf } from './gauge';

const scale = (...from: readonly number[]) => from.map((one) => ({ from: one, word: String(one) }));
const strikes = scale(0, 1, 2, 3);

test.each<[string, number, ReturnType<typeof scale>, number, string]>([
  ['none of a count', 0, strikes, 0, '...'],
  ['one of a count', 0, strikes, 1, '#..'],
  ['two of a count', 0, strikes, 2, '##.'],
  ['more than the last word counts', 0, strikes, 8, '###'],
  ['a value between two words', 0, scale(0, 4, 8), 7, '#.'],
  ['the top of a scale', 0, scale(0, 4, 8), 8, '##'],
  ['a scale that begins below nought', -5, scale(-5, 0, 5), 0, '#.'],
  ['a scale whose first word is above its lowest value', 0, scale(2, 4), 2, '#.'],
  ['and the lowest value of that', 0, scale(2, 4), 1, '..'],
  ['a scale with one word, which has no steps', 0, scale(0), 3, ''],
  ['a scale without words', 0, [], 3, ''],
])('the picture of %s', (_, min, words, value, boxes) => {
  const drawn = stepsOf({ min, words }, value).map(({ isReached }) => (isReached ? '#' : '.'));
  expect(drawn.join('')).toBe(boxes);
});
