// @ts-check
// npm test: install what is missing, find a Chromium, build, run the tests, and end with one line that counts them.
// npm run test:deep does the same with the deep tests: those whose name ends in .deep.test.ts.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { root, stopChildren, whenStopped } from './process.mjs';
import { runTests } from './test-run.mjs';

const isDeep = process.argv[2] === '--deep';
const filters = process.argv.slice(isDeep ? 3 : 2);

/** Minutes after which a run that hangs is cut and counted as failed: several times what a busy machine takes. */
const limit = isDeep ? 90 : 25;

const cut = new AbortController();
const timer = setTimeout(() => cut.abort(`its limit of ${limit} minutes`), limit * 60_000);
whenStopped((signal) => {
  cut.abort(signal);
  stopChildren();
});

try {
  await ensureInstalled();
  const browser = needsBrowser(filters) ? await ensureChromium() : undefined;
  if (browser) {
    console.log(`Browser tests run in ${browser}.`);
    await ensureBuilt();
  }
  const env = { ...(isDeep ? { DEEP: '1' } : {}), ...(browser ? { CHROMIUM: browser } : {}) };
  process.exitCode = (await runTests(filters, { cut: cut.signal, env })) > 0 ? 1 : 0;
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  if (cut.signal.aborted) console.log(`The test run was cut by ${cut.signal.reason} before any test began.`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
clearTimeout(timer);

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
  if (projects.length > 0 && projects.every((name) => name !== 'browser')) return false;
  const words = given.filter(
    (argument, index) => !argument.startsWith('-') && given[index - 1] !== '--project',
  );
  const files = readdirSync(join(root, 'test', 'browser')).map((name) => `test/browser/${name}`);
  return words.length === 0 || words.some((word) => files.some((file) => file.includes(word)));
}
