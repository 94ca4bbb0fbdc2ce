// @ts-check
// npm run class: install what is missing, build what has changed, serve the app and the classes in it until told to stop.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, distServer, ensureBuilt } from './build.mjs';
import { frameAncestorsFrom } from './frame-ancestors.mjs';
import { ensureInstalled } from './install.mjs';
import { main, root, stopChildren, whenStopped } from './process.mjs';
import { staticListener } from './static-server.mjs';

/** @typedef {typeof import('../src/server/run/main')} Program */

await main(async () => {
  /** @type {import('../src/server/run/main').ClassServer | undefined} */
  let server;
  whenStopped(async () => {
    stopChildren();
    await server?.stop();
    process.exit(0);
  });
  const frameAncestors = frameAncestorsFrom(process.env.FRAME_ANCESTORS);
  await ensureInstalled();
  await ensureBuilt();

  /** @type {Program} */
  const { settingsFrom, startClassServer } = await import(pathToFileURL(join(distServer, 'server.mjs')).href);
  const settings = settingsFrom(process.env);
  server = await startClassServer(settings, {
    statics: staticListener(dist, { frameAncestors }),
    scenarios: join(dist, 'scenarios'),
    version: versionOf(),
    ...(settings.log ? { logTo: process.stdout } : {}),
  });
  for (const line of await greeting(server, settings)) console.log(line);
});

/** @returns {string} */
function versionOf() {
  return createRequire(import.meta.url)(join(root, 'package.json')).version;
}

/**
 * What the terminal shows: where to make a class, where students come in, and the same as a picture that a phone can read.
 * @param {import('../src/server/run/main').ClassServer} server
 * @param {{ origins: readonly string[], port: number | undefined }} settings
 * @returns {Promise<string[]>}
 */
async function greeting({ local, network, port }, settings) {
  const taken = settings.port === undefined && port !== 4174;
  const origin = settings.origins[0] && `${settings.origins[0]}/`;
  const students = origin || network[0];
  return [
    ...(taken ? [`Port 4174 is taken by another program, so this uses ${port}.`] : []),
    '',
    'The class server is ready.',
    `  Make a class:   ${origin || local}#/class/new`,
    ...(students
      ? [`  Students open:  ${students}#/join`, ...(await picture(`${students}#/join`))]
      : [
          '  This machine is in no network, or HOST keeps the server from it, so only this machine can use it.',
        ]),
    ...(network.length > 1 && settings.origins.length === 0
      ? [`  If that address does not open on their devices, try ${network.slice(1).join(' or ')}`]
      : []),
    'Press Ctrl+C to stop. Classes are kept, and go on when the server is started again.',
  ];
}

/**
 * A QR as lines of text, where somebody looks at the terminal.
 * @param {string} text
 */
async function picture(text) {
  if (!process.stdout.isTTY) return [];
  const { renderUnicodeCompact } = await import('uqr');
  return [
    '',
    ...renderUnicodeCompact(text, { border: 2 })
      .split('\n')
      .map((line) => `  ${line}`),
    '',
  ];
}
