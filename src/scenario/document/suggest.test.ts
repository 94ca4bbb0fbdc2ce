import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { respell } from './spelling';
import { editDistance, nearestName } from './suggest';

describe('nearestName', () => {
  test.each([
    ['tensoin', ['tension', 'trust'], 'tension'],
    ['tenson', ['tension', 'trust'], 'tension'],
    ['Tension', ['tension', 'trust'], 'tension'],
    ['struck_iran', ['struck-iran'], 'struck-iran'],
    ['pakistan.presure', ['pakistan.pressure', 'iran.pressure'], 'pakistan.pressure'],
    ['x', ['y', 'zed'], 'y'],
    ['open', ['oxyn'], undefined],
    ['escalation', ['trust', 'pressure'], undefined],
    ['trust', ['trust'], undefined],
    ['', [], undefined],
  ])('%s', (name, known, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });
});

test('the distance is symmetric, zero only for equals, and never more than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other, 100);
      expect(distance).toBe(editDistance(other, one, 100));
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      // The cut-off may only change what is at or above it.
      expect(editDistance(one, other, 3)).toBe(Math.min(3, distance));
    }),
  );
});

describe('respell', () => {
  test.each([
    ['slug', 'Recall Ambassador', 'recall-ambassador'],
    ['slug', 'close_the_bridge', 'close-the-bridge'],
    ['slug', '2nd-strike', 'nd-strike'],
    ['slug', 'Émissaire', 'emissaire'],
    ['slug', '!!', undefined],
    ['name', 'struck-iran', 'struck_iran'],
    ['name', 'Pakistan.Pressure', 'pakistan.pressure'],
    ['sourceId', 's16', 'S16'],
    ['sourceId', '16', 'S16'],
    ['sourceId', 'Reuters', undefined],
  ] as const)('%s %s', (kind, written, spelled) => {
    expect(respell(kind, written)).toBe(spelled);
  });
});
