import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { dist } from '../../tools/build.mjs';
import { chromiumFlags, ensureChromium } from '../../tools/chromium.mjs';
import { createStaticServer, listen } from '../../tools/static-server.mjs';
import { cases } from '../rounds';
import { newContext } from './harness';
import { words } from './words';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => expect(servers).toEqual([]));

/** A course page of another site, as a school has it: another host name and another port, with the app in a frame. */
async function courseSite() {
  let app = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>Course</title><h1>Week 3</h1><iframe src="${app}" title="Demarche" width="1300" height="700"></iframe>`,
    );
  });
  servers.push(server);
  const origin = `http://localhost:${await listen(server, 0, 'localhost')}`;
  return {
    origin,
    open: (page: Page, address: string) => {
      app = address;
      return page.goto(origin);
    },
  };
}

async function serveApp(frameAncestors: readonly string[]): Promise<string> {
  const server = createStaticServer(dist, { frameAncestors });
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

/** What a browser does to the storage of a frame of another site when it blocks third parties: every access throws. */
const blockStorage = `
  if (self !== top) {
    const refuse = () => { throw new DOMException('Access is denied for this document.', 'SecurityError'); };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(self, name, { get: refuse });
    }
    for (const name of ['serviceWorker', 'locks']) {
      Object.defineProperty(Navigator.prototype, name, { get: refuse });
    }
  }
`;

async function playTurn(frame: Frame) {
  await frame.getByRole('link', { name: words('shelf.play', { name: 'Pakistan' }) }).click();
  await frame.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await frame.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
  await frame.getByRole('radiogroup').first().getByRole('radio').nth(0).check({ force: true });
  await frame.getByRole('button', { name: words('room.commit.button') }).click();
  await frame.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  await frame.getByRole('button', { name: words('reveal.skip'), exact: true }).click();
  await frame.getByRole('button', { name: words('reveal.next', { turn: 2 }) }).click();
  await frame.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
}

describe('a page of another site that shows the app in a frame', () => {
  test('is refused by default', async () => {
    const site = await courseSite();
    const app = await serveApp([]);
    const page = await (await newContext({})).newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await site.open(page, app);
    await expect.poll(() => refused.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/i);
    expect(await (await frameOf(page)).getByRole('main').count()).toBe(0);
  });

  test('is refused where another site is named', async () => {
    const site = await courseSite();
    const app = await serveApp(['https://moodle.example.org']);
    const page = await (await newContext({})).newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await site.open(page, app);
    await expect.poll(() => refused.join('\n')).toMatch(/frame-ancestors/);
    expect(await (await frameOf(page)).getByRole('main').count()).toBe(0);
  });

  test('shows it where it is named, and the play is saved in the part of the storage that the browser gives it', async () => {
    const site = await courseSite();
    const app = await serveApp([site.origin]);
    // The contexts of other tests are private windows, which give a frame of another site no storage at all; some builds never do.
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
    );
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await ensureChromium(),
      args: chromiumFlags,
      locale: 'en-GB',
      viewport: { width: 1366, height: 768 },
    });
    try {
      const page = await context.newPage();
      await site.open(page, app);
      const frame = await frameOf(page);
      await playTurn(frame);
      await expect.poll(() => frame.locator('.save-state').textContent()).toBe(words('shell.saving.saved'));
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });

  test.each(
    cases(
      [],
      [
        ['so that every access throws', blockStorage],
        ['as private windows do it', ''],
      ],
    ),
  )(
    'shows it where storage is blocked, %s: the play goes on in memory, says so, and can be kept as a file',
    async (_how, script) => {
      const site = await courseSite();
      const app = await serveApp([site.origin]);
      const context = await newContext({});
      await context.addInitScript(script);
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: 'dark' });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await site.open(page, app);
      const frame = await frameOf(page);
      await frame.getByText(words('shelf.saves.blocked')).waitFor();
      await frame.getByRole('button', { name: words('shell.theme.toPaper') }).click();
      await playTurn(frame);
      await frame.getByText(words('shell.saving.blocked')).waitFor();
      await frame.getByRole('button', { name: words('shell.saving.keepFile') }).click();
      await frame.getByText(words('share.helpNotSaved')).waitFor();
      const [kept] = await Promise.all([
        page.waitForEvent('download'),
        frame.getByRole('button', { name: words('share.file.button') }).click(),
      ]);
      expect(kept.suggestedFilename()).toBe('iran-pakistan-2024-pakistan-2.json');
      expect(errors).toEqual([]);
    },
  );
});
