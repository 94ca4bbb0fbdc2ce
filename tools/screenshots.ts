import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { dist, ensureBuilt } from './build.mjs';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { root } from './process.mjs';
import { screens } from './screens';
import { createStaticServer, listen } from './static-server.mjs';

/*
 * Photographs every screen at three sizes in both themes into screenshots/, which git ignores.
 * `npm run screenshots -- shelf debrief` takes only those screens.
 */

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];
const themes = { night: 'dark', paper: 'light' } as const;

const folder = join(root, 'screenshots');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in screens));
if (unknown.length > 0) {
  console.error(`There is no screen ${unknown.join(', ')}; there are ${Object.keys(screens).join(', ')}.`);
  process.exitCode = 1;
} else {
  process.exitCode = (await photographAll()) ? 0 : 1;
}

/** Takes every picture, and says which screens could not be reached; whether all could. */
async function photographAll(): Promise<boolean> {
  await ensureBuilt();
  if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = createStaticServer(dist);
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  let complete = true;
  for (const [name, reach] of Object.entries(screens)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const size of sizes) {
      for (const [theme, colorScheme] of Object.entries(themes) as ['night' | 'paper', 'dark' | 'light'][]) {
        const context = await browser.newContext({
          viewport: size,
          colorScheme,
          locale: 'en-GB',
          timezoneId: 'UTC',
        });
        const page = await context.newPage();
        const file = `${name}-${theme}-${size.width}x${size.height}.png`;
        try {
          await reach(page, address);
          await page.screenshot({ path: join(folder, file), animations: 'disabled' });
          console.log(`screenshots/${file}`);
        } catch (error) {
          complete = false;
          console.error(
            `${file} could not be taken: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
        await context.close();
      }
    }
  }
  await browser.close();
  server.close();
  return complete;
}
