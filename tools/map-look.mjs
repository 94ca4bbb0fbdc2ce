// Photographs the map alone: `npx tsx tools/map-look.mjs [--webgl] [base|near|cues|still|persian ...]` writes screenshots/map/ (git ignores it) and prints costs.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { phaserParts } from './map-phaser';
import { pretendChip, webglFlags } from './map-webgl.mjs';
import { root } from './process.mjs';
import { createStaticServer, listen } from './static-server.mjs';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wants = (name) => asked.length === 0 || asked.includes(name);
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7);
const webgl = process.argv.includes('--webgl');
const sizes = [
  [1366, 768, 1],
  [390, 560, 2],
  [1920, 1080, 1],
];
const folder = join(root, 'screenshots', 'map');
mkdirSync(folder, { recursive: true });
const dist = mkdtempSync(join(tmpdir(), 'map-look-'));
await build({
  root: join(root, 'tools/map-harness'),
  configFile: false,
  plugins: [phaserParts()],
  base: './',
  logLevel: 'warn',
  build: { outDir: dist, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
});
const server = createStaticServer(dist);
const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
const flags = webgl ? webglFlags : chromiumFlags;
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: flags });
try {
  for (const theme of ['night', 'paper']) {
    for (const [width, height, density] of sizes) {
      if (only && only !== `${theme}-${width}`) continue;
      const name = `${theme}-${width}${webgl ? '-webgl' : ''}`;
      const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: density });
      const page = await context.newPage();
      if (webgl) await page.addInitScript(pretendChip);
      page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
      page.on('console', (message) => console.log(`${name}: ${message.text()}`));
      await page.goto(`${address}?theme=${theme}`);
      await page.waitForSelector('[data-ready]', { timeout: 20_000 });
      await page.waitForTimeout(500);
      if (wants('base')) await shot(page, `base-${name}`);
      if (wants('near')) {
        await page.evaluate(() => window.harness.stage.focus('saravan'));
        await page.waitForTimeout(700);
        await shot(page, `near-${name}`);
        await page.evaluate(() => window.harness.stage.zoomBy(2.2));
        await page.waitForTimeout(700);
        await shot(page, `nearer-${name}`);
        await page.evaluate(() => window.harness.stage.reset());
        await page.waitForTimeout(600);
      }
      if (wants('cues') && width === 1366) await photographCues(page, name);
      if (wants('still')) {
        await page.goto(`${address}?theme=${theme}&reduced=1`);
        await page.waitForSelector('[data-ready]');
        await photographCues(page, `still-${name}`);
      }
      if (wants('persian') && width === 1366) {
        await page.evaluate(() => window.harness.stage.setLanguage('fa'));
        await page.waitForTimeout(300);
        await shot(page, `persian-${name}`);
      }
      console.log(name, JSON.stringify(await page.evaluate(() => window.harness.stage.cost())));
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}

async function shot(page, name) {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Each cue alone, a little past its middle. */
async function photographCues(page, name) {
  const count = await page.evaluate(() => window.harness.cues.length);
  for (let index = 0; index < count; index++) {
    const kind = await page.evaluate((at) => {
      const { stage, cues } = window.harness;
      stage.play([cues[at]], { speed: 1 });
      return cues[at].kind;
    }, index);
    await page.waitForTimeout(name.startsWith('still') ? 700 : 2100);
    await shot(page, `cue-${String(index).padStart(2, '0')}-${kind}-${name}`);
  }
}
