/** Running sums of a series, one for each value. */
export function cumulative(values: readonly number[]): readonly number[] {
  let tenths = 0;
  return values.map((value) => {
    tenths += Math.round(value * 10);
    return tenths / 10;
  });
}

/**
 * Dynamic time warping distance of two series: the least sum of absolute differences over all monotone pairings.
 * Values have one decimal, as Goldstein weights do; infinite when exactly one series is empty.
 */
export function warpDistance(one: readonly number[], other: readonly number[]): number {
  const tenths = (value: number): number => Math.round(value * 10);
  let above = [0, ...other.map(() => Number.POSITIVE_INFINITY)];
  for (const value of one) {
    const line = [Number.POSITIVE_INFINITY];
    other.forEach((counterpart, column) => {
      const before = Math.min(above[column] ?? 0, above[column + 1] ?? 0, line[column] ?? 0);
      line.push(before + Math.abs(tenths(value) - tenths(counterpart)));
    });
    above = line;
  }
  return (above[other.length] ?? 0) / 10;
}
