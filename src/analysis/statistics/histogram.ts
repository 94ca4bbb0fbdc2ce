/** How many cases had each whole value: `counts[n]` of them had `least` + n. */
export interface Histogram {
  readonly least: number;
  readonly counts: ArrayLike<number>;
}

/** Where the values of many cases lie: extremes, quartiles, the middle nine tenths, and the mean to one decimal. */
export interface Spread {
  readonly least: number;
  /** A twentieth of the cases lie at this value or below it. */
  readonly lowerTail: number;
  readonly lowerQuarter: number;
  readonly middle: number;
  readonly upperQuarter: number;
  readonly upperTail: number;
  readonly most: number;
  readonly mean: number;
}

/** How many cases a histogram holds. */
export function casesOf({ counts }: Histogram): number {
  let cases = 0;
  for (let at = 0; at < counts.length; at++) cases += counts[at] ?? 0;
  return cases;
}

/** The least value that at least this part of the cases does not pass (Hyndman and Fan 1996, type 1); 0 where there is none. */
export function valueAt(histogram: Histogram, part: number): number {
  const { least, counts } = histogram;
  const cases = casesOf(histogram);
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    sum += count;
    if (count > 0 && sum >= part * cases) return least + at;
  }
  return 0;
}

/** The spread of the values; all zero where there are none. */
export function spreadOf(histogram: Histogram): Spread {
  const { least, counts } = histogram;
  const cases = casesOf(histogram);
  let sum = 0;
  for (let at = 0; at < counts.length; at++) sum += (least + at) * (counts[at] ?? 0);
  return {
    least: valueAt(histogram, 0),
    lowerTail: valueAt(histogram, 0.05),
    lowerQuarter: valueAt(histogram, 0.25),
    middle: valueAt(histogram, 0.5),
    upperQuarter: valueAt(histogram, 0.75),
    upperTail: valueAt(histogram, 0.95),
    most: valueAt(histogram, 1),
    mean: cases === 0 ? 0 : Math.round((10 * sum) / cases) / 10,
  };
}

/** The parts of the cases, 0 to 1, that lie below a value and at it; 0 where there are none. */
export function placeOf(
  histogram: Histogram,
  value: number,
): { readonly below: number; readonly at: number } {
  const { least, counts } = histogram;
  const cases = casesOf(histogram);
  let below = 0;
  let equal = 0;
  for (let at = 0; at < counts.length; at++) {
    if (least + at < value) below += counts[at] ?? 0;
    if (least + at === value) equal += counts[at] ?? 0;
  }
  return cases === 0 ? { below: 0, at: 0 } : { below: below / cases, at: equal / cases };
}
