import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const cores = availableParallelism();

/** Deep tests are the same kind of files with more rounds; `npm run test:deep` runs them, and nothing else. */
const isDeep = process.env.DEEP === '1';
const deep = '**/*.deep.test.ts';
const anywhere = ['src', 'test', 'tools', 'bench'].map((folder) => `${folder}/**/`);
const inBrowser = 'test/browser/**/*.test.ts';

/**
 * What a file has loaded serves the next one in its thread: rules keep no state between calls, and pages are closed after each
 * test. A thread cannot outlive the run, however busy it is.
 */
const shared = { environment: 'node', isolate: false, pool: 'threads' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: anywhere.map((place) => place + (isDeep ? '*.deep.test.ts' : '*.test.{ts,tsx}')),
          exclude: ['test/browser/**', '**/node_modules/**', ...(isDeep ? [] : [deep])],
          globalSetup: ['test/global-setup.ts'],
          setupFiles: ['test/setup.ts'],
          maxWorkers: Math.max(2, cores - 1),
          // Far more than any test takes, so that a busy machine fails none.
          testTimeout: isDeep ? 600_000 : 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: isDeep ? ['test/browser/**/*.deep.test.ts'] : [inBrowser],
          exclude: isDeep ? [] : [deep],
          globalSetup: 'test/browser/setup.ts',
          setupFiles: ['test/browser/each-test.ts'],
          testTimeout: isDeep ? 600_000 : 180_000,
          hookTimeout: 60_000,
          // A slow answer is waited for, and a wrong one is still wrong.
          expect: { poll: { timeout: 30_000 } },
          maxWorkers: Math.min(2, cores),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
