import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { Translate } from '../src/panels/strings/index';
import { wordsIn } from '../test/browser/words';
import { dist, distServer, ensureBuilt } from './build.mjs';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { classScreens } from './class-screens';
import { root } from './process.mjs';
import { screens as screensOfPlay, type Visit } from './screens';
import { staticListener } from './static-server.mjs';

/*
 * Photographs every screen at three sizes in both themes into screenshots/, which git ignores.
 * `npm run screenshots -- shelf debrief` takes only those screens; `--language ar` takes them in Arabic, and `--size 844x390` takes
 * that size instead of the usual ones; `--plan short` has classes play that short version.
 */

interface Size {
  readonly width: number;
  readonly height: number;
}

const usual: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];

const screens = { ...screensOfPlay, ...classScreens };
const folder = join(root, 'screenshots');
const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    size: { type: 'string', multiple: true },
    plan: { type: 'string' },
  },
});
const { language, plan } = values;
const words = wordsIn(language);
const sizes = values.size === undefined ? usual : values.size.flatMap(sizeOf);
const wrong = asked.filter((name) => !(name in screens));
if (wrong.length > 0) {
  fail(`There is no screen ${wrong.join(', ')}; there are ${Object.keys(screens).join(', ')}.`);
} else if (words === undefined) {
  fail(`The page does not speak ${language}; its languages are the folders of locales/.`);
} else if (sizes.length < (values.size?.length ?? 0)) {
  fail('A size is a width and a height in pixels, such as 844x390.');
} else {
  process.exitCode = (await photographAll(words, sizes)) ? 0 : 1;
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

/** A size from its text; nothing where it is none. */
function sizeOf(text: string): readonly Size[] {
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(text) ?? [];
  return width === undefined ? [] : [{ width: Number(width), height: Number(height) }];
}

interface Shot {
  readonly screen: string;
  readonly size: Size;
  readonly theme: 'night' | 'paper';
}

/** Takes every picture, and says which screens could not be reached; whether all could. */
async function photographAll(words: Translate, sizes: readonly Size[]): Promise<boolean> {
  await ensureBuilt();
  if (process.argv.length === 2) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'demarche-screenshots-'));
  const server = await serve(data);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  const chosen = Object.keys(screens).filter((name) => asked.length === 0 || asked.includes(name));
  const shots = chosen.flatMap((screen) =>
    sizes.flatMap((size) => (['night', 'paper'] as const).map((theme): Shot => ({ screen, size, theme }))),
  );
  const visit = { address: server.local, language, words, ...(plan === undefined ? {} : { plan }) };
  let complete = true;
  for (const shot of shots) complete = (await photograph(browser, visit, shot)) && complete;
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
async function photograph(browser: Browser, visit: Visit, { screen, size, theme }: Shot): Promise<boolean> {
  const kind = [
    screen,
    ...(language === 'en' ? [] : [language]),
    ...(plan === undefined ? [] : [plan]),
    theme,
  ];
  const file = `${kind.join('-')}-${size.width}x${size.height}.png`;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme === 'night' ? 'dark' : 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  if (language !== 'en') {
    await context.addInitScript(
      (choice) => localStorage.setItem('demarche-words', choice),
      `${language} plain`,
    );
  }
  try {
    const page = await context.newPage();
    await screens[screen]?.(page, visit);
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
