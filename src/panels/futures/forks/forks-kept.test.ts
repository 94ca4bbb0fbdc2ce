import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeForks, encodeForks, type ForkSpec, freeName, withoutFork } from './forks-kept';

const a: ForkSpec = { name: 'A', turn: 3, seat: 'pakistan', track: 'military', option: 'hold' };
const b: ForkSpec = { name: 'B', base: 'A', turn: 4, seat: 'pakistan', track: 'message', option: 'protest' };
const c: ForkSpec = { name: 'C', base: 'B', turn: 5, seat: 'iran', track: 'border', option: 'close' };
const d: ForkSpec = { ...a, name: 'D', turn: 1 };

describe('kept forks', () => {
  test('come back as they were kept', () => {
    expect(encodeForks([a, b])).toBe('A - 3 pakistan military hold\nB A 4 pakistan message protest');
    expect(decodeForks(encodeForks([a, b, c, d]))).toEqual([a, b, c, d]);
    expect(decodeForks('')).toEqual([]);
  });

  test('are read from any text without a mistake', () => {
    expect(decodeForks('B A 4 x y z')).toEqual([]);
    expect(decodeForks('A - three x y z\nA - 3 x y z\nA - 4 x y z')).toEqual([
      { name: 'A', turn: 3, seat: 'x', track: 'y', option: 'z' },
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = decodeForks(text);
        expect(decodeForks(encodeForks(read))).toEqual(read);
      }),
    );
  });

  test('go with the fork that they start from', () => {
    expect(withoutFork([a, b, c, d], 'A')).toEqual([d]);
    expect(withoutFork([a, b, c, d], 'C')).toEqual([a, b, d]);
  });

  test('take the first free letter, and there are eight', () => {
    expect(freeName([a, c])).toBe('B');
    expect(freeName([...'ABCDEFGH'].map((name) => ({ ...a, name })))).toBeUndefined();
  });
});
