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

/**
 * The longest round bar that takes less than a fifth of the canvas and stands free: at its lower left, beside what stands there, or at
 * its lower right. Where nothing is free, the longest stands at the lower left all the same.
 */
export function scaleOf(
  pixelsPerKilometre: number,
  size: Size,
  unit: number,
  covered: readonly Box[] = [],
): Scale {
  const room = Math.min(size.width / 5, 130 * unit);
  const fitting = steps.filter((step) => step * pixelsPerKilometre <= room).reverse();
  const longest = fitting[0] ?? 10;
  const bottom = size.height - 10 * unit;
  const boxFrom = (left: number, length: number): Box => [
    left,
    bottom - 20 * unit,
    left + length + 8 * unit,
    bottom,
  ];
  for (const kilometres of fitting) {
    const length = kilometres * pixelsPerKilometre;
    // Its number needs room too.
    if (length < 24 * unit) break;
    const usual = boxFrom(12 * unit, length);
    const inTheWay = covered.filter((other) => overlaps(other, usual));
    const beside = boxFrom(Math.max(...inTheWay.map(([, , right]) => right + 12 * unit), usual[0]), length);
    const box = [beside, boxFrom(size.width - length - 20 * unit, length)].find(
      (one) => !covered.some((other) => overlaps(other, one)) && one[2] < size.width,
    );
    if (box) return { kilometres, length, box };
  }
  const length = longest * pixelsPerKilometre;
  return { kilometres: longest, length, box: boxFrom(12 * unit, length) };
}
