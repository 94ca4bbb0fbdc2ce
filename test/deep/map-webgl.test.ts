import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumFlags, ensureChromium } from '../../tools/chromium.mjs';
import { phaserParts } from '../../tools/map-phaser';
import { pretendChip, webglFlags } from '../../tools/map-webgl.mjs';
import { root } from '../../tools/process.mjs';
import { createStaticServer, listen } from '../../tools/static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'map-webgl-'));
const server = createStaticServer(folder);
const browsers: Browser[] = [];
let address = '';

beforeAll(async () => {
  await build({
    root: join(root, 'tools/map-harness'),
    configFile: false,
    plugins: [phaserParts()],
    base: './',
    logLevel: 'error',
    build: { outDir: folder, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  server.close();
  rmSync(folder, { recursive: true });
});

/** The map alone, still; and what went wrong on its page. */
async function openMap(flags: readonly string[], script?: () => void) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...flags] });
  browsers.push(browser);
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  if (script) await page.addInitScript(script);
  await page.goto(`${address}?reduced=1`);
  await page.waitForSelector('[data-ready]');
  return { page, trouble };
}

/** Shows the picture of a cue, and photographs the map once it no longer changes. */
async function photograph(page: Page, cue: number): Promise<string> {
  await page.evaluate((at) => {
    const { stage, cues } = window.harness;
    stage.play(cues.slice(at, at + 1), { speed: 1 });
  }, cue);
  let before = '';
  let now = '';
  do {
    before = now;
    now = (await page.screenshot()).toString('base64');
  } while (now !== before);
  return now;
}

/** The share of values of pixels that differ so much that it can be seen. */
function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      let far = 0;
      a?.forEach((value, at) => {
        if (Math.abs(value - (b?.[at] ?? 0)) > 48) far += 1;
      });
      return far / (a?.length ?? 1);
    },
    [one, other],
  );
}

test('the parts of Phaser that the map is built from draw in WebGL what they draw on the plain canvas', async () => {
  const plain = await openMap(chromiumFlags);
  const chip = await openMap(webglFlags, pretendChip);
  const hasWebgl = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#host canvas');
      return (globalThis as { webglCanvases?: Set<unknown> }).webglCanvases?.has(canvas) ?? false;
    });
  expect([await hasWebgl(plain.page), await hasWebgl(chip.page)]).toEqual([false, true]);
  const count = await plain.page.evaluate(() => window.harness.cues.length);
  expect(count).toBeGreaterThan(20);
  let before = '';
  for (let cue = 0; cue < count; cue += 3) {
    const shown = await photograph(chip.page, cue);
    expect(shown, `cue ${cue} is seen`).not.toBe(before);
    before = shown;
    const plainly = await photograph(plain.page, cue);
    // The pictures of two cues differ ten times as much, and those of one cue in two renderers a fifth as much.
    expect(await difference(plain.page, plainly, shown), `cue ${cue}`).toBeLessThan(0.0001);
  }
  expect([...plain.trouble, ...chip.trouble]).toEqual([]);
});

test('fifty replays leave no more in the map than one does', async () => {
  const { page, trouble } = await openMap([...webglFlags, '--js-flags=--expose-gc'], pretendChip);
  // Where the processor imitates WebGL, a small map is drawn many times sooner.
  await page.setViewportSize({ width: 360, height: 240 });
  /** Plays every ninth cue, in several of its moments, so many times; what the map holds then, and megabytes of the heap. */
  const held = (times: number) =>
    page.evaluate(async (rounds) => {
      const { stage, cues, picture } = window.harness;
      const some = cues.filter((_, at) => at % 9 === 0);
      stage.setReducedMotion(false);
      for (let round = 0; round < rounds; round++) {
        await new Promise<void>((resolve) => stage.play(some, { speed: 8, onEnd: resolve }));
        stage.show({ ...picture });
      }
      (globalThis as { gc?: () => void }).gc?.();
      const { memory } = performance as { memory?: { usedJSHeapSize: number } };
      return { ...stage.cost().held, megabytes: (memory?.usedJSHeapSize ?? 0) / 2 ** 20 };
    }, times);
  const once = await held(1);
  const often = await held(50);
  expect(once.objects).toBeGreaterThan(3);
  // Pictures of a size between two steps may be met later; their number is bounded.
  expect(often.textures).toBeLessThanOrEqual(once.textures + 12);
  expect(often.objects).toBeLessThanOrEqual(once.objects + 4);
  expect(often.megabytes - once.megabytes).toBeLessThan(6);
  expect(trouble).toEqual([]);
});
