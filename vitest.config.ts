import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { deepTests } from './tools/deep-tests.mjs';
import { LongFirst } from './tools/long-first';

const cores = availableParallelism();

/** `npm run test:deep` runs the deep tests and nothing else: more rounds, sizes and browsers than every change needs. */
const isDeep = process.env.DEEP === '1';
const deep = deepTests(import.meta.dirname);
const inBrowser = (path: string) => path.startsWith('test/browser/');
const mutants = 'test/deep/mutants.test.ts';
const deepIn = (belongs: (path: string) => boolean) => [...deep.alone, ...deep.deepened].filter(belongs);
const usual = ['src', 'test', 'tools', 'bench'].map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/**
 * What a file has loaded serves the next one in its thread: rules keep no state between calls, and pages are closed after each
 * test. A thread cannot outlive the run, however busy it is.
 */
const shared = {
  environment: 'node',
  isolate: false,
  pool: 'threads',
  // A slow answer is waited for, and a wrong one is still wrong.
  expect: { poll: { timeout: 30_000 } },
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: isDeep ? deepIn((path) => !inBrowser(path) && path !== mutants) : usual,
          exclude: ['test/browser/**', '**/node_modules/**', ...(isDeep ? [] : deep.alone)],
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
          include: isDeep ? deepIn(inBrowser) : ['test/browser/**/*.test.ts'],
          exclude: isDeep ? [] : deep.alone,
          globalSetup: 'test/browser/setup.ts',
          setupFiles: ['test/browser/each-test.ts'],
          testTimeout: isDeep ? 600_000 : 300_000,
          hookTimeout: 60_000,
          maxWorkers: cores + 1,
          sequence: { groupOrder: 1 },
        },
      },
      // Last and alone, so that a mutant that makes its tests hang is told from a busy machine.
      ...(isDeep
        ? [{ test: { ...shared, name: 'mutants', include: [mutants], sequence: { groupOrder: 2 } } }]
        : []),
    ],
  },
});
