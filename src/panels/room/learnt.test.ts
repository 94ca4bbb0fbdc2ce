import { expect, test } from 'vitest';
import { orderIn, plantedSource, tellingBorder, toldTo } from '../../../test/fixtures/told-turn';
import { type Learnt, learntFrom } from './learnt';

const scenario = tellingBorder();
const value = { kind: 'value', what: 'south.resolve', value: 5 } as const;

test.each<[string, boolean, string, readonly Learnt[] | undefined]>([
  [
    'who acted in secret that it stayed hidden, and what it found',
    false,
    'north',
    [{ kind: 'own-hidden' }, value],
  ],
  ['who was found out that the others know', true, 'north', [{ kind: 'own-exposed' }, value]],
  [
    'the other side who did it, and nothing of what was found',
    true,
    'south',
    [{ kind: 'exposed', actor: 'north' }],
  ],
  ['the other side nothing while it stays hidden', false, 'south', undefined],
])('tells %s', (_, isExposed, seat, expected) => {
  const planted = orderIn(toldTo(plantedSource(scenario, isExposed), seat), 'plant-source');
  expect(planted && learntFrom(seat, planted)).toEqual(expected);
});

test('of an open order nobody learns more than it says', () => {
  const protest = orderIn(toldTo(plantedSource(scenario, false), 'south'), 'protest');
  expect(protest && learntFrom('south', protest)).toEqual([]);
});
