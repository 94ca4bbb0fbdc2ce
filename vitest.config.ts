import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const cores = availableParallelism();

/** What measures time or photographs what moves, and so must not share the machine. */
const alone = ['test/browser/first-figures.test.ts', 'test/browser/motion.test.ts'];

const inBrowser = {
  environment: 'node',
  globalSetup: 'test/browser/setup.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Two pages may share two cores: a slow answer is waited for, and a wrong one is still wrong.
  expect: { poll: { timeout: 10_000 } },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.{ts,tsx}',
            'test/**/*.test.ts',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: ['test/browser/**', 'test/deep/**', '**/node_modules/**'],
          globalSetup: ['test/global-setup.ts'],
          setupFiles: ['test/setup.ts'],
          // Every core works, and what a file has loaded serves the next one: rules keep no state between calls.
          maxWorkers: Math.max(2, cores - 1),
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: alone,
          maxWorkers: Math.min(2, cores),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'browser-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
