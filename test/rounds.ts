/**
 * How often a test tries something: as often as every change needs, and in `npm run test:deep` as often as is worth an hour.
 * A file that asks for rounds runs in both.
 */
export function rounds(usual: number, deep: number): number {
  return process.env.DEEP === '1' ? deep : usual;
}
