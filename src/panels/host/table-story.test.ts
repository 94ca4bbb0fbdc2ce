import { describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { historyRecord } from '../../engine/index';
import { departureOf, storyReader } from './table-story';

const sides = ['north', 'south'];
const told = historyRecord(twoNeighbours).turns;
const [first = {}, second = {}, third = {}] = told;
const [track = '', option = ''] = Object.entries(first.north ?? {})[0] ?? [];

describe('where a table left history', () => {
  test('is nowhere while it orders as history did', () => {
    expect(told.length).toBe(3);
    expect(departureOf(twoNeighbours, [], sides)).toBeUndefined();
    expect(departureOf(twoNeighbours, told, sides)).toBeUndefined();
  });

  test('is the first turn in which a side held where history ordered', () => {
    expect(departureOf(twoNeighbours, [{ ...first, north: {} }], sides)).toEqual({
      turn: 1,
      side: 'north',
      track,
      history: option,
    });
    expect(departureOf(twoNeighbours, [first, { ...second, south: {} }, third], sides)).toMatchObject({
      turn: 2,
      side: 'south',
    });
  });

  test('is an order where history held', () => {
    const held = twoNeighbours.history.findIndex(
      ({ orders }) => Object.keys(orders.south ?? {}).length === 0,
    );
    expect(held).toBe(0);
    const orders = { ...first, south: { [track]: option } };
    expect(departureOf(twoNeighbours, [orders], sides)).toEqual({
      turn: 1,
      side: 'south',
      track,
      ordered: option,
    });
  });

  test('does not look at sides that nobody holds', () => {
    expect(departureOf(twoNeighbours, [{ ...first, north: {} }], ['south'])).toBeUndefined();
  });
});

test('a story gives one course for each indicator on the card, from the start to now', () => {
  const record = { ...historyRecord(twoNeighbours), turns: told.slice(0, 2) };
  const read = storyReader(twoNeighbours, sides);
  const story = read(record);
  expect(read({ ...record })).toBe(story);
  expect(story.curves.length).toBeGreaterThan(0);
  for (const { indicator, values } of story.curves) {
    const start = twoNeighbours.indicators.find(({ id }) => id === indicator)?.start;
    expect(values[0]).toBe(start);
    expect(values.length).toBe(3);
  }
  expect(story.game.state.turn).toBe(3);
});
