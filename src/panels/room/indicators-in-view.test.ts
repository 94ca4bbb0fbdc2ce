import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../scenario/index';
import { indicatorsInView, type Moved } from './indicators-in-view';

const at = (id: string, change: number, of?: string, max = 10): Moved => ({
  indicator: { id, of, min: 0, max } as Indicator,
  view: { id, value: 5, past: [] },
  change,
});

const idsOf = (moved: readonly Moved[]) =>
  indicatorsInView(moved, 'north').map(({ indicator }) => indicator.id);

describe('what stands in view', () => {
  test.each<[string, readonly Moved[], readonly string[]]>([
    ['is everything while there are five at most', [at('a', 0), at('b', 0)], ['a', 'b']],
    ['is what has moved before what has not', [at('a', 0, 'north'), at('b', 1, 'south')], ['b', 'a']],
    ['is what has moved furthest on its scale first', [at('a', 2, undefined, 100), at('b', -1)], ['b', 'a']],
    [
      'is one’s own, then everybody’s, then others’',
      [at('a', 0, 'south'), at('b', 0), at('c', 0, 'north')],
      ['c', 'b', 'a'],
    ],
    ['is five at most', ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => at(id, 0)), ['a', 'b', 'c', 'd', 'e']],
  ])('%s', (_, moved, ids) => {
    expect(idsOf(moved)).toEqual(ids);
  });
});
