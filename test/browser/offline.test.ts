import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeLink } from '../../src/engine/index';
import { dist } from '../../tools/build.mjs';
import { createStaticServer, listen } from '../../tools/static-server.mjs';
import { cases, inDeep } from '../rounds';
import { counted } from './futures-part';
import { byClicks } from './hands';
import { newContext, type PageOptions } from './harness';
import { asInHistory, builtCrisis, findLine } from './line-of-play';
import { atHeading, beginPlay, endingOf, playOn } from './play-through';
import { showLayer } from './screens';
import { words } from './words';

const scenario = builtCrisis();

/** A whole play as Pakistan. */
const line = findLine({
  scenario,
  seat: 'pakistan',
  ordersIn: (game) => asInHistory(game, 'pakistan') ?? {},
  wanted: ({ record }) => record.turns.length <= scenario.turns.length,
});

let folder = '';
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  cpSync(dist, folder, { recursive: true });
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

/** Serves the copy of the built app that these tests may change. */
async function serve(prefix = '/'): Promise<string> {
  const server = createStaticServer(folder, { prefix });
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}${prefix}`;
}

async function open(address: string, options: PageOptions = {}) {
  const context = await newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
  return { context, page };
}

/** Waits until the browser keeps the whole app and the page is served from what it keeps. */
async function isKept(page: Page) {
  await page.getByText(words('shelf.version.kept')).waitFor();
}

/** Waits until every file that the page names for a play is in it. */
async function hasParts(page: Page) {
  await page.waitForFunction(() => {
    const named = document.querySelector<HTMLMetaElement>('meta[name="demarche:parts"]')?.content ?? '';
    const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    return named.split(' ').every((name) => loaded.has(new URL(name, document.baseURI).href));
  });
}

async function openDebrief(page: Page) {
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await page.getByRole('heading', { level: 2, name: endingOf(line).title }).waitFor();
}

/** The analysis shows figures that a worker counts. */
async function hasAnalysis(page: Page) {
  await showLayer(page, 'seminar');
  await counted(page);
  await page.locator('.spread-bar').first().waitFor();
}

/** Makes the folder another version: every script and style has another name, as after a change, and says so. */
function deploy(version: 'V1' | 'V2') {
  const assets = join(folder, 'assets');
  const named = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  const renamed = named.map((name) => [name, name.replace(/..\.(js|css)$/, `${version}.$1`)] as const);
  const change = (text: string) => renamed.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for (const [from, to] of renamed) {
    const text = readFileSync(join(assets, from), 'utf8');
    rmSync(join(assets, from));
    writeFileSync(join(assets, to), change(text));
  }
  for (const name of ['index.html', 'service-worker.js']) {
    const text = change(readFileSync(join(folder, name), 'utf8'));
    // The page differs, so the worker has to take it as changed.
    writeFileSync(join(folder, name), text.replace(/(url:"index\.html",revision:")\w+/, `$1${version}`));
  }
}

describe('without a connection', () => {
  inDeep(
    'a play that has begun is played to its end and debriefed, by a browser that keeps nothing',
    async () => {
      const { context, page } = await open(await serve());
      // It opens in the middle, since the turns are alike; the files come into the page as they do where a play begins.
      const from = scenario.turns.length - 2;
      const { record } = line.game;
      const begun = encodeLink({ ...record, turns: record.turns.slice(0, from - 1) });
      await page.goto(new URL(`#/r/${begun}`, page.url()).href);
      await atHeading(page, scenario.turns[from - 1]?.title ?? '');
      await hasParts(page);
      await context.setOffline(true);
      await playOn(page, byClicks, line, from);
      await openDebrief(page);
      await hasAnalysis(page);
    },
  );

  test.each(cases(['/a/class/'], ['/']))(
    'the app opens again from %s, with its crises, plays and map',
    async (prefix) => {
      const { context, page } = await open(await serve(prefix), { kept: true });
      await isKept(page);
      await beginPlay(page, byClicks, line);
      await page.getByText(words('shell.saving.saved')).waitFor();
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: scenario.turns[0]?.title ?? '' }).waitFor();
      await page.getByRole('button', { name: words('room.map.inWords') }).waitFor();
      await page.getByRole('link', { name: words('shell.home') }).click();
      await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
      await page.getByRole('link', { name: words('shelf.play', { name: 'China' }) }).click();
      await page.getByRole('heading', { level: 1, name: words('brief.youAre', { name: 'China' }) }).waitFor();
    },
  );
});

describe('the built app', () => {
  test('can be installed', async () => {
    const { page } = await open(await serve());
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '{}')).toMatchObject({
      name: 'Demarche',
      display: 'standalone',
      start_url: './',
    });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Profiles of tests are like private windows, which install nothing.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    );
  });
});

describe('a newer version', () => {
  inDeep(
    'lets an old tab play to the end, waits for it, and starts on request without losing a word',
    async () => {
      const address = await serve();
      const { context, page } = await open(address, { kept: true });
      await isKept(page);
      await beginPlay(page, byClicks, line);
      await hasParts(page);
      deploy('V1');

      // A second tab finds the newer version, and that it must wait for the play.
      const second = await context.newPage();
      await second.goto(address);
      await second.getByText(words('shelf.version.held')).waitFor();
      expect(await second.getByRole('button', { name: words('shelf.version.take') }).count()).toBe(0);
      expect(await page.getByText(words('shelf.version.held')).count()).toBe(0);
      await second.close();

      await page.getByRole('textbox', { name: words('room.reason.label') }).fill('To be heard first.');
      await page.getByText(words('shell.saving.saved')).waitFor();
      const play = page.url();
      await page.getByRole('link', { name: words('shell.home') }).click();
      await page.getByText(words('shelf.version.newer')).waitFor();
      await page.getByRole('button', { name: words('shelf.version.take') }).click();
      await expect
        .poll(() => page.evaluate(() => document.querySelector('script')?.src ?? ''))
        .toContain('V1.js');
      await page.goto(play);
      const reason = page.getByRole('textbox', { name: words('room.reason.label') });
      expect(await reason.inputValue()).toBe('To be heard first.');
    },
  );

  test('is no end to an old tab of a browser that keeps nothing: what is missing is said, and a reload goes on', async () => {
    const address = await serve();
    const { page } = await open(address);
    // All that the first page asks for has come, so that only what comes later is missing.
    await page.getByRole('img', { name: /^Map of/ }).waitFor();
    deploy('V2');
    await page.getByRole('link', { name: words('shelf.play', { name: 'Iran' }) }).click();
    await page.getByRole('button', { name: words('shell.lost.reload') }).waitFor();
    await page.getByRole('button', { name: words('shell.lost.reload') }).click();
    await page.getByRole('heading', { level: 1, name: words('brief.youAre', { name: 'Iran' }) }).waitFor();
  });
});
