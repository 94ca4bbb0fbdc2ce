import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partIn, partsOf } from '../../../session/index';
import type { SeenCode } from '../class-state';
import { nothingScanned, sight } from './scanned';

const long = 'DR1-'.padEnd(1800, 'abcdefghij');
const parts = partsOf(long) ?? [];
const [one = '', two = '', three = ''] = parts;

/** A code as the worker tells of it. */
function seen(text: string): SeenCode {
  const part = partIn(text);
  return { text, ...(part === undefined ? {} : { part }) };
}

/** What comes of pictures at these milliseconds: the codes to be added, and the parts that are missing. */
function shown(pictures: readonly (readonly [time: number, ...texts: string[]])[]) {
  let scanned = nothingScanned;
  return pictures.map(([time, ...texts]) => {
    const { scanned: after, whole, waiting } = sight(scanned, texts.map(seen), time);
    scanned = after;
    return [...whole, ...(waiting?.missing ?? [])];
  });
}

describe('a camera', () => {
  test.each<[string, Parameters<typeof shown>[0], ReturnType<typeof shown>]>([
    ['nothing', [[0]], [[]]],
    [
      'a code once, however long it is shown',
      [
        [0, 'a'],
        [2000, 'a'],
        [4000, 'a'],
      ],
      [['a'], [], []],
    ],
    ['a code once, though the hand shakes', [[0, 'a'], [500], [2900, 'a']], [['a'], [], []]],
    [
      'a code again that is shown again later',
      [
        [0, 'a'],
        [3001, 'a'],
      ],
      [['a'], ['a']],
    ],
    [
      'two codes of one picture',
      [
        [0, 'a', 'b'],
        [100, 'b', 'c'],
      ],
      [['a', 'b'], ['c']],
    ],
    [
      'a code in parts when the last of them comes',
      [
        [0, two],
        [900, three],
        [9000, one],
      ],
      [[1, 3], [1], [`${two} ${three} ${one}`]],
    ],
    [
      'a part once',
      [
        [0, one],
        [10, one],
        [5000, one],
      ],
      [
        [2, 3],
        [2, 3],
        [2, 3],
      ],
    ],
    ['all parts of one picture', [[0, ...parts]], [[parts.join(' ')]]],
    [
      'a code in parts again that is shown again later',
      [
        [0, ...parts],
        [100, one],
        [4000, one],
      ],
      [[parts.join(' ')], [], [parts.join(' ')]],
    ],
  ])('reads %s', (_, pictures, read) => {
    expect(parts).toHaveLength(3);
    expect(shown(pictures)).toEqual(read);
  });

  test('gives each code of a lesson once, whatever the order of its parts and the codes between them', () => {
    const codes = ['b', 'c', 'd'].map((letter) => long.replaceAll('a', letter));
    const inParts = codes.map((code) => partsOf(code) ?? []);
    const texts = inParts.flat();
    const all = [...inParts, ['x'], ['y']].map((some) => some.toSorted());
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts, 'x', 'y'], { minLength: texts.length + 2 }), (order) => {
        const read = shown(order.map((text, at) => [at * 200, text] as const)).flat();
        const whole = read
          .filter((said) => typeof said === 'string')
          .map((said) => said.split(' ').toSorted());
        expect(whole.toSorted()).toEqual(all.toSorted());
      }),
      { numRuns: 30 },
    );
  });

  test('keeps no more than a lesson shows', () => {
    let scanned = nothingScanned;
    for (let at = 0; at < 30; at++) {
      const texts = Array.from(
        { length: 50 },
        (_, number) => `DP1-1.2.${`${at * 50 + number}`.padStart(6, '0')}-x`,
      );
      scanned = sight(scanned, [...texts, `${at}`].map(seen), at).scanned;
    }
    expect([scanned.seen.size, scanned.parts.length]).toEqual([1000, 1000]);
  });
});
