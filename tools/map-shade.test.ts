import { expect, test } from 'vitest';
import { FLAT, shade } from './map-shade.mjs';

const side = 9;
const middle = (side * side - 1) / 2;

/** Greys of a plane that rises by so many metres a cell to the east and to the south. */
function greyOf(east: number, south: number): number {
  const heights = Float32Array.from({ length: side * side }, (_, at) => {
    return 2000 + (at % side) * east + Math.floor(at / side) * south;
  });
  return shade(heights, side, side, 8000)[middle] ?? 0;
}

test.each([
  ['flat land is left as it is', 0, 0, 'flat'],
  ['a slope that looks to the north-west lies in light', 200, 200, 'light'],
  ['a slope that looks to the south-east lies in shade', -200, -200, 'shade'],
  ['a slope that looks to the north lies in light', 0, 200, 'light'],
  ['a slope that looks to the south lies in shade', 0, -200, 'shade'],
])('%s', (_, east, south, wanted) => {
  const grey = greyOf(east, south);
  expect(grey > FLAT ? 'light' : grey < FLAT ? 'shade' : 'flat').toBe(wanted);
});

test('a steeper slope is darker', () => {
  expect(greyOf(-400, -400)).toBeLessThan(greyOf(-100, -100));
});
