/*
 * A mark tells a play from all others. It is made at random when the play begins, stays with it wherever it is continued, and says
 * nothing about anybody.
 */

/** Whether a value read from outside is a mark: 128 bits as 32 hexadecimal digits. */
export function isMark(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}
