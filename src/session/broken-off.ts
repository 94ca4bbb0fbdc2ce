import { isRecord, isTexts, mostSides } from './shapes';
import type { BrokenOff } from './types';

/** Whether a value read from outside says how a play was broken off. */
export function isBrokenOff(value: unknown): value is BrokenOff {
  if (!isRecord(value) || !isRecord(value.committed)) return false;
  const orders = Object.values(value.committed);
  return orders.length <= mostSides && orders.every(isTexts);
}
