import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { dist, ensureBuilt } from '../../tools/build.mjs';
import { chromiumFlags, ensureChromium } from '../../tools/chromium.mjs';
import { createStaticServer, listen } from '../../tools/static-server.mjs';
import { serverWithEmptyPage } from './empty-page';
import { failuresFolder } from './failures';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served at the root of a server. */
    address: string;
    /** The same below a folder. */
    nestedAddress: string;
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

/** Serves the built app twice, at a root and from a sub-path, and starts one browser for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  rmSync(failuresFolder, { recursive: true, force: true });
  const servers = [serverWithEmptyPage(dist), createStaticServer(dist, { prefix: '/a/class/' })] as const;
  const [port, nestedPort] = await Promise.all([
    listen(servers[0], 0, '127.0.0.1'),
    listen(servers[1], 0, '127.0.0.1'),
  ]);
  const browser = await chromium.launchServer({
    executablePath: await ensureChromium(),
    args: chromiumFlags,
  });
  project.provide('address', `http://127.0.0.1:${port}/`);
  project.provide('nestedAddress', `http://127.0.0.1:${nestedPort}/a/class/`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}
