import { expect, test } from 'vitest';
import { sessionTime } from './session-time';

test.each([
  [0, '0000:00:00.00'],
  [-5, '0000:00:00.00'],
  [1234, '0000:00:01.23'],
  [59_999, '0000:01:00.00'],
  [3_599_994, '0000:59:59.99'],
  [3_909_400, '0001:05:09.40'],
  [360_000_000, '0100:00:00.00'],
  [Number.MAX_SAFE_INTEGER, '9999:59:59.99'],
])('%d milliseconds are %s', (milliseconds, text) => expect(sessionTime(milliseconds)).toBe(text));
