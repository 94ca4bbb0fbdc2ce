// @ts-check
// The class server in a process of its own, as `npm run class` runs it: argv names the folder of its classes, and `unbounded` where
// a device may say as much as it likes. It prints its port when it listens, and how much memory it has when it is sent a line.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, distServer } from '../../tools/build.mjs';
import { staticListener } from '../../tools/static-server.mjs';

const [folder = '', bound = ''] = process.argv.slice(2);

/** @type {typeof import('../../src/server/run/main')} */
const { settingsFrom, startClassServer } = await import(pathToFileURL(join(distServer, 'server.mjs')).href);

const { port, stop } = await startClassServer(
  { ...settingsFrom({ PORT: '0', HOST: '127.0.0.1' }), store: { folder } },
  {
    statics: staticListener(dist),
    scenarios: join(dist, 'scenarios'),
    version: '0',
    ...(bound === 'unbounded' ? { deviceAllowance: { burst: 1e9, perSecond: 1e9 } } : {}),
  },
);
console.log(JSON.stringify({ port }));
process.on('SIGTERM', () => stop().then(() => process.exit(0)));

process.stdin.on('data', async () => {
  // What has just been let go of is found only the second time.
  for (let time = 0; time < 3; time++) {
    globalThis.gc?.();
    await new Promise((go) => setTimeout(go, 200));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ live: heapUsed + external, resident: rss, busy: (user + system) / 1e6 }));
});
