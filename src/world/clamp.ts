/** The nearest value within a range, ends included. */
export function clampTo(range: { readonly min: number; readonly max: number }, value: number): number {
  return Math.min(range.max, Math.max(range.min, value));
}
