// @ts-check
// Installs what the lock file names, and only when something is missing: plain Node, since nothing else is there yet.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, run } from './process.mjs';

/** Why the installed packages are not those of package-lock.json, in words; undefined if they are. */
export function whatIsMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'there is no node_modules yet';
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(installed);
  for (const [place, { version, optional }] of Object.entries(wanted)) {
    const found = present[place];
    if (place === '' || (!found && optional)) continue;
    if (found?.version !== version)
      return `${place.replace(/^.*node_modules\//, '')} ${version} is not installed`;
  }
  return undefined;
}

/** Makes node_modules agree with package-lock.json; says so when there is something to do. Throws if npm fails. */
export async function ensureInstalled() {
  requireNode();
  const reason = whatIsMissing();
  if (reason === undefined) return;
  console.log(`Installing the packages (${reason}). This takes a minute the first time.`);
  await run(...npm('ci', '--include=dev', '--no-audit', '--no-fund'), { what: 'npm ci' });
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Demarche needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}
