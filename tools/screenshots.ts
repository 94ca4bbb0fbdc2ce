import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { dist, distServer, ensureBuilt } from './build.mjs';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { classScreens } from './class-screens';
import { root } from './process.mjs';
import { screens as screensOfPlay } from './screens';
import { staticListener } from './static-server.mjs';

/*
 * Photographs every screen at three sizes in both themes into screenshots/, which git ignores.
 * `npm run screenshots -- shelf debrief` takes only those screens.
 */

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];

const screens = { ...screensOfPlay, ...classScreens };
const folder = join(root, 'screenshots');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in screens));
if (unknown.length > 0) {
  console.error(`There is no screen ${unknown.join(', ')}; there are ${Object.keys(screens).join(', ')}.`);
  process.exitCode = 1;
} else {
  process.exitCode = (await photographAll()) ? 0 : 1;
}

interface Shot {
  readonly screen: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme: 'night' | 'paper';
}

/** Takes every picture, and says which screens could not be reached; whether all could. */
async function photographAll(): Promise<boolean> {
  await ensureBuilt();
  if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'demarche-screenshots-'));
  const server = await serve(data);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  const chosen = Object.keys(screens).filter((name) => asked.length === 0 || asked.includes(name));
  const shots = chosen.flatMap((screen) =>
    sizes.flatMap((size) => (['night', 'paper'] as const).map((theme): Shot => ({ screen, size, theme }))),
  );
  let complete = true;
  for (const shot of shots) complete = (await photograph(browser, server.local, shot)) && complete;
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true });
  return complete;
}

/** The app with a class server behind it, which keeps its classes in a folder. */
async function serve(data: string) {
  const program: typeof import('../src/server/run/main') = await import(
    pathToFileURL(join(distServer, 'server.mjs')).href
  );
  const settings = program.settingsFrom({ PORT: '0', HOST: '127.0.0.1', DATA: data });
  const scenarios = join(dist, 'scenarios');
  return program.startClassServer(settings, { statics: staticListener(dist), scenarios, version: '0' });
}

/** Takes one picture in a fresh profile; false, and a line that says why, if its screen could not be reached. */
async function photograph(
  browser: Browser,
  address: string,
  { screen, size, theme }: Shot,
): Promise<boolean> {
  const file = `${screen}-${theme}-${size.width}x${size.height}.png`;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme === 'night' ? 'dark' : 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    await screens[screen]?.(page, address);
    await page.screenshot({ path: join(folder, file), animations: 'disabled' });
    console.log(`screenshots/${file}`);
    return true;
  } catch (error) {
    console.error(`${file} could not be made: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await context.close();
  }
}
