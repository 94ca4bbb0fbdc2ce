import { overlaps } from './boxes';
import type { Box, Size } from './camera';

/** The bar that shows distances: a round number of kilometres and where it stands. */
export interface Scale {
  readonly kilometres: number;
  /** Bar and number together. */
  readonly box: Box;
  /** Length in CSS pixels. */
  readonly length: number;
}

const steps = [10, 20, 50, 100, 200, 500, 1000, 2000];

/** The longest round bar that takes less than a fifth of the canvas, at its lower left or beside what stands there. */
export function scaleOf(
  pixelsPerKilometre: number,
  size: Size,
  unit: number,
  covered: readonly Box[] = [],
): Scale {
  const room = Math.min(size.width / 5, 130 * unit);
  const kilometres = steps.findLast((step) => step * pixelsPerKilometre <= room) ?? 10;
  const length = kilometres * pixelsPerKilometre;
  const bottom = size.height - 10 * unit;
  const boxFrom = (left: number): Box => [left, bottom - 20 * unit, left + length + 8 * unit, bottom];
  const usual = boxFrom(12 * unit);
  const inTheWay = covered.filter((other) => overlaps(other, usual));
  const beside = boxFrom(Math.max(...inTheWay.map(([, , right]) => right + 12 * unit), usual[0]));
  const isFree = !covered.some((other) => overlaps(other, beside)) && beside[2] < size.width;
  return { kilometres, length, box: isFree ? beside : usual };
}
