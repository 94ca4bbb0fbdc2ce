import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../scenario/index';
import { indicatorsInView, type Moved } from './indicators-in-view';

/** An indicator on a scale from 0 to 10, with where it began and where it stands. */
const at = (id: string, of?: string, began = 5, value = began, max = 10): Moved => ({
  indicator: { id, of, min: 0, max } as Indicator,
  view: { id, value, past: [began] },
  change: 0,
});

const idsOf = (moved: readonly Moved[]) =>
  indicatorsInView(moved, 'north')
    .map(({ indicator }) => indicator.id)
    .join(' ');

const still = ['a', 'b', 'c', 'd', 'e'].map((id) => at(id, 'south', 1, 9));

describe('what stands in view', () => {
  test.each<[string, readonly Moved[], string]>([
    ['is everything while there are five at most', [at('a', 'south'), at('b'), at('c', 'north')], 'a b c'],
    ['is five at most', [...still, at('f', 'south')], 'a b c d e'],
    ['is always the first that concerns everybody', [...still, at('f'), at('g')], 'a b c d f'],
    [
      'and the first two that are its own',
      [...still, at('f', 'north'), at('g', 'north'), at('h', 'north')],
      'a b c f g',
    ],
    [
      'then what stands furthest from where it began',
      [
        at('a'),
        at('b'),
        at('c', undefined, 5, 6),
        at('d', 'south', 5, 2),
        at('e', 'north'),
        at('f', 'south'),
        at('g'),
      ],
      'a b c d e',
    ],
    [
      'by its own scale',
      [
        at('a'),
        at('b', undefined, 0, 2, 100),
        at('c'),
        at('d'),
        at('e'),
        at('f', 'south', 5, 6),
        at('g', 'south', 5, 6),
      ],
      'a b c f g',
    ],
    [
      'then what concerns everybody, then its own, then others’',
      [
        at('a'),
        at('b', 'south'),
        at('c', 'north'),
        at('d', 'north'),
        at('e', 'north'),
        at('f', 'north'),
        at('g'),
      ],
      'a c d e g',
    ],
  ])('%s', (_, moved, ids) => {
    expect(idsOf(moved)).toBe(ids);
  });

  test('is not chosen by a value of which only a glimpse was shown', () => {
    const glimpse: Moved = { ...at('z', 'south'), view: { id: 'z', value: 10, past: [], asOf: 1 } };
    expect(idsOf([glimpse, ...['a', 'b', 'c', 'd', 'e'].map((id) => at(id))])).toBe('a b c d e');
  });
});
