// @ts-check
// Builds the app into dist/ and the class server into dist-server/; with --if-needed only when those that are there were not made
// from these sources.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compressFolder } from './compress.mjs';
import { ensureInstalled } from './install.mjs';
import { main, root, run, tool, viteEnvironment } from './process.mjs';

/** Where the built app is. */
export const dist = join(root, 'dist');

/** Where the built class server is. */
export const distServer = join(root, 'dist-server');

/** What the build reads. */
const inputs = [
  ...['assets', 'index.html', 'locales', 'package-lock.json', 'scenarios', 'src', 'tools'],
  ...['vite.config.ts', 'vite.server.config.ts'],
];

/** Says from which sources dist/ was made; hidden, so that it is never served. */
const stamp = join(dist, '.sources');

/** Builds if dist/ is missing or was made from other sources; says so when there is something to do. */
export async function ensureBuilt() {
  const now = fingerprint();
  const isThere = [join(dist, 'index.html'), join(distServer, 'server.mjs'), stamp].every(existsSync);
  if (isThere && readFileSync(stamp, 'utf8') === now) return;
  console.log(
    `Building the app (${existsSync(dist) ? 'the sources have changed' : 'there is no dist yet'}).`,
  );
  await build();
}

/** Builds in any case. Throws if the build fails. */
export async function build() {
  const sources = fingerprint();
  const env = { ...viteEnvironment, NODE_ENV: 'production' };
  const vite = /** @param {...string} more */ (...more) =>
    tool('vite/bin/vite.js', 'build', '--logLevel', 'warn', ...more);
  await run(...vite(), { what: 'The build', env });
  await run(...vite('--config', 'vite.server.config.ts'), { what: 'The build of the class server', env });
  await compressFolder(dist);
  writeFileSync(stamp, sources);
}

/** A hash of the names and contents of everything that the build reads, tests left out. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) add(input);
  return hash.digest('hex');

  /** @param {string} path */
  function add(path) {
    const place = join(root, path);
    if (!existsSync(place) || /\.test\.tsx?$/.test(path)) return;
    if (statSync(place).isDirectory()) {
      for (const name of readdirSync(place).sort()) add(`${path}/${name}`);
      return;
    }
    const content = readFileSync(place);
    hash.update(`${path} ${content.length}\n`).update(content);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await ensureInstalled();
    if (process.argv.includes('--if-needed')) {
      await ensureBuilt();
      return;
    }
    await build();
    console.log('The app is in dist/; any static host can serve it. The class server is in dist-server/.');
  });
}
