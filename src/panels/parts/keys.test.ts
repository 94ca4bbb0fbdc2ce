import { expect, test } from 'vitest';
import { keysIn, keyTable, orderActOf, pageTurnOf } from './keys';

test.each<[string, string, object, ReturnType<typeof pageTurnOf>]>([
  ['ArrowRight', 'ltr', {}, 1],
  ['ArrowLeft', 'ltr', {}, -1],
  ['ArrowRight', 'rtl', {}, -1],
  ['ArrowLeft', 'rtl', {}, 1],
  ['ArrowDown', 'ltr', {}, undefined],
  ['ArrowRight', 'ltr', { altKey: true }, undefined],
])('%s turns the page in the direction of reading: %s %j', (key, direction, held, expected) => {
  const pressed = { key, altKey: false, ctrlKey: false, metaKey: false, ...held };
  expect(pageTurnOf(pressed, direction)).toBe(expected);
});

test.each<[string, string, object, ReturnType<typeof orderActOf>]>([
  ['ArrowDown', 'ltr', {}, 1],
  ['ArrowUp', 'ltr', {}, -1],
  ['ArrowRight', 'ltr', {}, 1],
  ['ArrowLeft', 'ltr', {}, -1],
  ['ArrowDown', 'rtl', {}, 1],
  ['ArrowRight', 'rtl', {}, -1],
  ['ArrowLeft', 'rtl', {}, 1],
  ['Enter', 'ltr', {}, 'give'],
  ['Enter', 'ltr', { ctrlKey: true }, undefined],
  // The browser itself gives an order by Space.
  [' ', 'ltr', {}, undefined],
])('%s walks over the orders in the direction of reading: %s %j', (key, direction, held, expected) => {
  const pressed = { key, altKey: false, ctrlKey: false, metaKey: false, ...held };
  expect(orderActOf(pressed, direction)).toBe(expected);
});

test('the table of keys follows the direction of reading, but for what does not turn', () => {
  const keysOf = (wanted: string, direction: string) =>
    keyTable.flatMap((row) => (row.id === wanted ? [...keysIn(row, direction)] : []));
  expect(keysOf('beat-next', 'ltr')).toEqual(['ArrowRight']);
  expect(keysOf('beat-next', 'rtl')).toEqual(['ArrowLeft']);
  expect(keysOf('left', 'rtl')).toEqual(['ArrowLeft']);
  expect(keysOf('sideways', 'rtl')).toEqual(['ArrowRight', 'ArrowLeft']);
});
