// @ts-check
// How far a run of the tests has come, kept in a file so that it is known even when the run is cut.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Progress
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {boolean} finished Whether the run came to its end.
 * @property {string[]} running What is running now: a test by its file and name, or a file of which no test has begun.
 * @property {string[]} failures What has failed so far, in the same form.
 */

/** @returns {Progress} */
export function noProgress() {
  return { passed: 0, failed: 0, skipped: 0, finished: false, running: [], failures: [] };
}

/** Written beside and put in place, so that nobody ever reads half of it. @param {string} file @param {Progress} progress */
export function writeProgress(file, progress) {
  writeFileSync(`${file}.new`, JSON.stringify(progress));
  renameSync(`${file}.new`, file);
}

/** @param {string} file @returns {Progress} */
export function readProgress(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noProgress();
}

/**
 * What is to be said of a run that did not come to its end.
 * @param {Progress} progress
 * @param {string} [why] What cut it; without it the run broke off by itself.
 */
export function tellCut({ running, failures }, why) {
  return [
    why === undefined
      ? 'The test run broke off before its end; that counts as a failure.'
      : `The test run was cut by ${why}; that counts as a failure.`,
    ...list('Running when it ended:', running, 'No test was running.'),
    ...list('Failed before that:', failures, 'No test had failed before that.'),
  ].join('\n');
}

/** @param {string} head @param {readonly string[]} lines @param {string} none */
function list(head, lines, none) {
  return lines.length === 0 ? [none] : [head, ...lines.map((line) => `  ${line}`)];
}

/**
 * The last line of a run. Whatever went wrong without a failed test to show for it is one failure.
 * @param {Progress} progress
 * @param {boolean} isClean Whether the runner itself ended without a failure.
 */
export function count({ passed, failed, skipped, finished }, isClean) {
  const nothingRan = passed + failed === 0;
  const isUnseen = failed === 0 && (!isClean || !finished || nothingRan);
  const all = isUnseen ? 1 : failed + (finished ? 0 : 1);
  return {
    failed: all,
    line: `${passed} passed, ${all} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  };
}
