import { test } from 'vitest';

/**
 * How often a test tries something: as often as every change needs, and in `npm run test:deep` as often as is worth an hour.
 * A file that asks for rounds runs in both.
 */
export function rounds(usual: number, deep: number): number {
  return process.env.DEEP === '1' ? deep : usual;
}

/** A test of `npm run test:deep` alone, beside others in its file that every change needs. */
export function inDeep(name: string, run: () => Promise<void>): void {
  if (process.env.DEEP === '1') test(name, run);
}

/** What a test is tried with: what every change needs, and in `npm run test:deep` the rest as well. */
export function cases<T>(usual: readonly T[], rest: readonly T[]): readonly T[] {
  return process.env.DEEP === '1' ? [...usual, ...rest] : usual;
}
