import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { begin, decide, encodeLink, type Game, view } from '../src/engine/index';
import { builtCrisis, mostHostile } from '../test/browser/line-of-play';
import { visibleWords } from '/work/wt/shelf/test/browser/visible-words';
import { dist } from './build.mjs';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { staticListener } from './static-server.mjs';

const out = '/tmp/room/shots';
mkdirSync(out, { recursive: true });
const server = createServer(staticListener(dist));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
const all = { laptop: [1366, 768], phone: [390, 844], projector: [1920, 1080], landscape: [844, 390] } as const;
const [which = 'laptop', theme = 'night', side = 'pakistan', turns = '0', ...tabs] = process.argv.slice(2);
const scenario = builtCrisis();
let game: Game = begin(scenario, { seed: 3, seats: { [side]: 'human' } });
for (let at = 0; at < Number(turns); at++) if (game.phase === 'deciding') game = decide(game, { [side]: mostHostile(game, side) });
const link = encodeLink(game.record);
for (const size of which.split(',')) {
  const [width, height] = all[size as keyof typeof all];
  for (const one of theme.split(',')) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: one === 'night' ? 'dark' : 'light', locale: 'en-GB', timezoneId: 'UTC' });
    const page = await context.newPage();
    page.on('console', (m) => m.type() === 'error' && console.log(m.text()));
    page.on('pageerror', (e) => console.log('ERR', e.message));
    if (turns === '0') {
      await page.goto(`${address}#/crisis/iran-pakistan-2024/${side}`);
      await page.getByRole('button', { name: 'Begin', exact: false }).last().click();
    } else await page.goto(`${address}#/r/${link}`);
    await page.locator('.turn-title, .ending-title').first().waitFor();
    await page.waitForTimeout(2500);
    const name = `${size}-${one}-${side}-${turns}`;
    const shoot = async (suffix: string) => {
      await page.screenshot({ path: `${out}/${name}${suffix}.png` });
      console.log(`${out}/${name}${suffix}.png`, (await visibleWords(page)).length, 'words', await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join('x')));
      const map = await page.evaluate(() => { const r = document.querySelector('.room-map')?.getBoundingClientRect(); return r ? r.width * r.height / (innerWidth * innerHeight) : 0; });
      console.log('map share', map.toFixed(3));
    };
    await shoot('');
    for (const tab of tabs) {
      if (tab === 'dossier-sheet') await page.locator('.dossier-button').click();
      else if (tab === 'more') await page.locator('.more-orders').first().click();
      else if (tab === 'info') await page.locator('.card-more').nth(1).click();
      else if (tab === 'esc') await page.keyboard.press('Escape');
      else if (tab === 'card') await page.locator('.card').first().click();
      else if (tab === 'full') { await page.screenshot({ path: `${out}/${name}-full.png`, fullPage: true }); continue; }
      else if (tab === 'axe') { const { axe } = await import('../test/browser/harness'); console.log(await axe(page)); continue; }
      else await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(1200);
      await shoot(`-${tab}`);
    }
    await context.close();
  }
}
await browser.close();
server.close();
