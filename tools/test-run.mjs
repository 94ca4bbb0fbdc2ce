// @ts-check
// One run of the tests, which can be cut at any time and still says how far it came.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, root, tool } from './process.mjs';
import { count, readProgress, tellCut } from './test-progress.mjs';

/**
 * Runs vitest and tells how it ended; the last line counts the tests. Gives the number of failures. An abort of `cut` stops the
 * run; its reason is the sentence's end, such as "its limit of 15 minutes".
 * @param {string[]} args
 * @param {{ cut: AbortSignal, env?: Record<string, string> }} options
 */
export async function runTests(args, { cut, env }) {
  const folder = join(root, '.cache');
  const file = join(folder, `test-progress-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  let code = 1;
  try {
    const command = tool('vitest/vitest.mjs', 'run', '--reporter=./tools/test-reporter.ts', ...args);
    code = await exitCode(...command, {
      what: 'vitest',
      cut,
      oneStream: true,
      env: { ...env, PROGRESS_FILE: file },
    });
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
  const progress = readProgress(file);
  for (const path of [file, `${file}.new`]) rmSync(path, { force: true });
  if (!progress.finished || cut.aborted) {
    progress.finished = false;
    console.log(`\n${tellCut(progress, cut.aborted ? String(cut.reason) : undefined)}`);
  } else if (progress.passed + progress.failed === 0) {
    console.log('No test ran; that counts as a failure.');
  }
  const { failed, line } = count(progress, code === 0);
  console.log(line);
  return failed;
}
