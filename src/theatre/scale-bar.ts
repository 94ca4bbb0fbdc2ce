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

/** CSS pixels at unit 1 that a number of kilometres takes in the longest of our languages. */
const numberRoom = 76;

/**
 * The longest round bar that takes less than a fifth of the canvas and stands free: at its lower left, beside what stands there, or at
 * its lower right; else above what stands there. Where nothing is free at all, the longest stands at the lower left all the same.
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
  const wide = (length: number) => Math.max(length + 8 * unit, numberRoom * unit);
  const boxFrom = (left: number, length: number, below = bottom): Box => [
    left,
    below - 20 * unit,
    left + wide(length),
    below,
  ];
  const isFree = (box: Box) =>
    box[1] > 0 && box[2] < size.width && !covered.some((other) => overlaps(other, box));
  for (const kilometres of fitting) {
    const length = kilometres * pixelsPerKilometre;
    // Its number needs room too.
    if (length < 24 * unit) break;
    const usual = boxFrom(12 * unit, length);
    const inTheWay = covered.filter((other) => overlaps(other, usual));
    const beside = boxFrom(Math.max(...inTheWay.map(([, , right]) => right + 12 * unit), usual[0]), length);
    const box = [beside, boxFrom(size.width - wide(length) - 12 * unit, length)].find(isFree);
    if (box) return { kilometres, length, box };
  }
  const length = longest * pixelsPerKilometre;
  const strip: Box = [0, bottom - 20 * unit, size.width, bottom];
  const inTheWay = covered.filter((other) => overlaps(other, strip));
  const above = Math.min(...inTheWay.map(([, top]) => top), bottom) - 6 * unit;
  const lefts = [12 * unit, size.width - wide(length) - 12 * unit];
  const lifted = lefts.map((left) => boxFrom(left, length, above)).find(isFree);
  return { kilometres: longest, length, box: lifted ?? boxFrom(12 * unit, length) };
}
