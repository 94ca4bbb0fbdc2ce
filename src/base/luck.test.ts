import { describe, expect, test } from 'vitest';
import { draw, luckKey, pick, scale } from './luck';

describe('draws', () => {
  test('are the same on every machine', () => {
    expect([draw(0, 1, 0), draw(42, 3, luckKey('inject:flood')), draw(0xffffffff, 40, 0xffffffff)]).toEqual([
      2708167063, 1737684724, 1106750342,
    ]);
    expect([luckKey(''), luckKey('option:iran.strike'), luckKey('ünïcode')]).toEqual([
      3120222739, 3749349369, 386240813,
    ]);
  });

  test('stay whole numbers of 32 bits', () => {
    for (const seed of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) {
      const drawn = draw(seed, 1, luckKey('a'));
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn <= 0xffffffff).toBe(true);
    }
  });

  // Chi-squared over 100 classes has mean 99 and standard deviation 14; 200 is more than seven of these away.
  test.each(['turn', 'seed', 'key'])('spread evenly over a hundred classes when the %s changes', (what) => {
    const counts = new Array<number>(100).fill(0);
    const plays = 100_000;
    for (let at = 0; at < plays; at++) {
      const drawn =
        what === 'turn'
          ? draw(7, at + 1, luckKey('x'))
          : what === 'seed'
            ? draw(at, 1, luckKey('x'))
            : draw(7, 1, luckKey(`x${at}`));
      const cell = scale(drawn, 100);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - plays / 100) ** 2 / (plays / 100), 0);
    expect(chi).toBeLessThan(200);
    expect(chi).toBeGreaterThan(30);
  });

  test.each([
    ['two keys', (seed: number) => [draw(seed, 1, luckKey('inject:a')), draw(seed, 1, luckKey('inject:b'))]],
    ['two turns', (seed: number) => [draw(seed, 1, luckKey('a')), draw(seed, 2, luckKey('a'))]],
    ['neighbouring seeds', (seed: number) => [draw(seed, 1, luckKey('a')), draw(seed + 1, 1, luckKey('a'))]],
    ['a key and its turn', (seed: number) => [draw(seed, 3, 1), draw(seed, 1, 3)]],
  ] as const)('of %s are independent', (_, pair) => {
    // Joint counts over 10 by 10 classes: 99 degrees of freedom, as above.
    const counts = new Array<number>(100).fill(0);
    const plays = 50_000;
    for (let seed = 0; seed < plays; seed++) {
      const [first = 0, second = 0] = pair(seed);
      const cell = scale(first, 10) * 10 + scale(second, 10);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - plays / 100) ** 2 / (plays / 100), 0);
    expect(chi).toBeLessThan(200);
  });
});

describe('a draw on odds', () => {
  test('falls where the cumulative weights say', () => {
    const weights = [45, 0, 30, 25];
    expect([0, 44, 45, 74, 75, 99].map((number) => pick(weights, number))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  test('moves few results when one weight grows a little', () => {
    let moved = 0;
    for (let seed = 0; seed < 10_000; seed++) {
      const drawn = draw(seed, 1, luckKey('a'));
      if (pick([40, 60], scale(drawn, 100)) !== pick([42, 60], scale(drawn, 102))) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
    expect(moved / 10_000).toBeLessThan(0.03);
  });

  test('refuses a number beyond the weights', () => {
    expect(() => pick([1, 2], 3)).toThrow('3 is not below');
  });
});
