/**
 * How often a test tries something: as often as every change needs, and in `npm run test:deep` as often as is worth an hour.
 * A file that asks for rounds runs in both.
 */
export function rounds(usual: number, deep: number): number {
  return process.env.DEEP === '1' ? deep : usual;
}

/** What a test is tried with: what every change needs, and in `npm run test:deep` the rest as well. */
export function cases<T>(usual: readonly T[], rest: readonly T[]): readonly T[] {
  return process.env.DEEP === '1' ? [...usual, ...rest] : usual;
}
