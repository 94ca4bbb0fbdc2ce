import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChanceWord, chanceWord } from './chance';

describe('a chance in words', () => {
  test.each<[number, ChanceWord]>([
    [0, 'no'],
    [5, 'hardly'],
    [15, 'hardly'],
    [20, 'unlikely'],
    [40, 'unlikely'],
    [45, 'even'],
    [55, 'even'],
    [60, 'likely'],
    [80, 'likely'],
    [85, 'nearly'],
    [95, 'nearly'],
    [100, 'yes'],
  ])('%i in 100', (chance, word) => {
    expect(chanceWord(chance)).toBe(word);
  });

  test('says the opposite of the opposite chance', () => {
    const opposite: Readonly<Record<ChanceWord, ChanceWord>> = {
      no: 'yes',
      hardly: 'nearly',
      unlikely: 'likely',
      even: 'even',
      likely: 'unlikely',
      nearly: 'hardly',
      yes: 'no',
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (chance) => {
        expect(chanceWord(100 - chance)).toBe(opposite[chanceWord(chance)]);
      }),
    );
  });
});
