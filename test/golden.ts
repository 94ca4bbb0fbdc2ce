import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');

/**
 * Holds a text to the one that was read and found good. After a change that is meant, `GOLDEN=1 npm test` writes it anew:
 * read the difference before you commit it.
 */
export function expectGolden(name: string, text: string): void {
  const place = join(folder, name);
  if (process.env.GOLDEN) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(place, text);
  }
  const advice = `${name} is told otherwise now. If that is meant, write it anew with GOLDEN=1 and read the difference`;
  expect(text, advice).toBe(readFileSync(place, 'utf8'));
}
