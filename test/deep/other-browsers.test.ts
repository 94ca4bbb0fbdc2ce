import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dist, ensureBuilt } from '../../tools/build.mjs';
import { createStaticServer, listen } from '../../tools/static-server.mjs';
import { clearServers, startServer } from '../browser/lesson/class-server';
import { findFirefox, findWebKit, installFromDebian } from '../other-browsers/find.mjs';
import { holdClass, ownWords } from '../other-browsers/hold-class';
import { startFirefox } from '../other-browsers/marionette';
import { playToEnd } from '../other-browsers/play-to-end';
import { drivenPage, type Send } from '../other-browsers/webdriver';
import { startWebKit } from '../other-browsers/webkit';
import { shippedScenarios } from '../shipped';

if (!findFirefox()) await installFromDebian(['firefox-esr']);
if (!findWebKit()) await installFromDebian(['webkit2gtk-driver', 'xvfb', 'xauth']);
const firefox = findFirefox();
const webKit = findWebKit();

/** Each browser, how it is started, and undefined where it is not to be had on this machine. */
const browsers: readonly [name: string, start: (() => ReturnType<typeof startFirefox>) | undefined][] = [
  ['Firefox', firefox === undefined ? undefined : () => startFirefox(firefox)],
  ['WebKit', webKit === undefined ? undefined : () => startWebKit(webKit.driver, webKit.browser)],
];

const server = createStaticServer(dist);
let address = '';

beforeAll(async () => {
  await ensureBuilt();
  address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
}, 180_000);
afterEach(clearServers);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(browsers)('in %s', (name, start) => {
  const sides = shippedScenarios().flatMap(({ scenario }) =>
    scenario.actors
      .filter(({ playable }) => playable)
      .map((actor) => ({ actor, turns: scenario.turns.length })),
  );

  test.skipIf(start === undefined).each(sides)(
    '$actor.name plays to the end and into the debrief',
    async ({ actor, turns }) => {
      if (start === undefined) throw new Error(`${name} is not on this machine`);
      await inBrowser(start, async (send) => {
        await send('setWindowRect', { width: 1366, height: 768 });
        const page = drivenPage(send);
        const played = await playToEnd(page, address, actor.name);
        expect(played.turns).toBeGreaterThan(0);
        expect(played.turns).toBeLessThanOrEqual(turns);
        expect(played.kept).toEqual(expect.arrayContaining(Object.values(played.written)));
        expect(played.errors).toEqual([]);
      });
    },
    300_000,
  );

  test.skipIf(start === undefined)(
    'a teacher and a student hold a class, from the form to the river',
    async () => {
      if (start === undefined) throw new Error(`${name} is not on this machine`);
      const { address } = await startServer();
      await inBrowser(start, async (send) => {
        await send('setWindowRect', { width: 1366, height: 768 });
        const held = await holdClass(drivenPage(send), address);
        expect(held.chosen).toBeGreaterThan(0);
        expect(held.keptAfterReload).toBe(held.chosen);
        expect(held.read).toBe(ownWords);
        expect(held.errors).toEqual([]);
      });
    },
    300_000,
  );
});

async function inBrowser(start: () => ReturnType<typeof startFirefox>, use: (send: Send) => Promise<void>) {
  const { send, close } = await start();
  try {
    await use(send);
  } finally {
    await close();
  }
}
