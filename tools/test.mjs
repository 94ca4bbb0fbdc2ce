// @ts-check
// npm test: install what is missing, find a Chromium, build, run every test, and end with one line that counts them.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { exitCode, root, stopChildren, tool } from './process.mjs';

/** Milliseconds after which a run that hangs is stopped and counted as failed. */
const limit = 15 * 60_000;

const filters = process.argv.slice(2);
const summaryFile = join(root, '.cache', 'test-summary.json');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    stopChildren();
    process.exit(130);
  });
}

/** @type {{ passed: number, failed: number, skipped: number, finished: boolean }} */
let summary = { passed: 0, failed: 0, skipped: 0, finished: false };
let code = 1;
try {
  await ensureInstalled();
  const browser = needsBrowser(filters) ? await ensureChromium() : undefined;
  if (browser) {
    console.log(`Browser tests run in ${browser}.`);
    await ensureBuilt();
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(summaryFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=./tools/summary-reporter.ts'];
  code = await exitCode(...tool('vitest/vitest.mjs', 'run', ...reporters, ...filters), {
    what: 'vitest',
    limit,
    env: { SUMMARY_FILE: summaryFile, ...(browser ? { CHROMIUM: browser } : {}) },
  });
  if (existsSync(summaryFile)) summary = JSON.parse(readFileSync(summaryFile, 'utf8'));
  if (!summary.finished) console.error('The test run broke off before its end; that counts as a failure.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
}

const { passed, skipped } = summary;
const nothingRan = passed + summary.failed === 0;
if (nothingRan && summary.finished) console.error('No test ran; that counts as a failure.');
// Whatever went wrong without a failed test to show for it is one failure.
const unseen = summary.failed === 0 && (code !== 0 || !summary.finished || nothingRan);
const failed = unseen ? 1 : summary.failed + (summary.finished ? 0 : 1);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Whether the tests that the filters select can include one in the browser.
 * @param {string[]} given
 */
function needsBrowser(given) {
  const projects = given.flatMap((argument, index) =>
    argument === '--project'
      ? [given[index + 1]]
      : argument.startsWith('--project=')
        ? [argument.slice(10)]
        : [],
  );
  if (projects.length > 0 && projects.every((name) => name === 'unit')) return false;
  const words = given.filter(
    (argument, index) => !argument.startsWith('-') && given[index - 1] !== '--project',
  );
  const files = readdirSync(join(root, 'test', 'browser')).map((name) => `test/browser/${name}`);
  return words.length === 0 || words.some((word) => files.some((file) => file.includes(word)));
}
