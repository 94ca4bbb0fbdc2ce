import { type Browser, chromium, type Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { chromiumFlags, ensureChromium } from '../../tools/chromium.mjs';
import { pretendChip, webglFlags } from '../../tools/map-webgl.mjs';
import { mapStands, openRoom } from './player';

/** The room on machines whose graphics fail: the map goes on without them, and nothing else notices. */

const browsers: Browser[] = [];

afterEach(async () => {
  await Promise.all(browsers.splice(0).map((browser) => browser.close()));
});

/** The room of a new game in a browser of its own, and what went wrong on its page. */
async function roomIn(flags: readonly string[], script?: () => void) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...flags] });
  browsers.push(browser);
  const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' });
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  if (script) await page.addInitScript(script);
  await page.goto(inject('address'));
  await openRoom(page, 'Pakistan');
  await mapStands(page);
  return { page, trouble };
}

const canvas = '.map-host canvas';

/** Whether something is drawn on the map that is no WebGL. */
function isDrawnPlainly(page: Page): Promise<boolean> {
  return page.evaluate((selector) => {
    const found = document.querySelectorAll<HTMLCanvasElement>(selector);
    const pen = found.length === 1 ? found[0]?.getContext('2d') : null;
    if (!pen) return false;
    const { width, height } = pen.canvas;
    const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
    return new Set(pixels).size > 20;
  }, canvas);
}

test('when WebGL is taken away, the map is drawn again without it', async () => {
  const { page, trouble } = await roomIn(webglFlags, pretendChip);
  const lose = () =>
    page.evaluate((selector) => {
      const webgl = document.querySelector<HTMLCanvasElement>(selector)?.getContext('webgl');
      webgl?.getExtension('WEBGL_lose_context')?.loseContext();
      return webgl !== null && webgl !== undefined;
    }, canvas);
  expect(await lose()).toBe(true);
  await expect.poll(() => isDrawnPlainly(page)).toBe(true);
  await mapStands(page);
  expect(trouble).toEqual([]);
});

test('where there is no WebGL at all, the map is drawn without it', async () => {
  const { page, trouble } = await roomIn([
    ...chromiumFlags,
    '--disable-gpu',
    '--disable-webgl',
    '--disable-webgl2',
    '--disable-3d-apis',
  ]);
  await expect.poll(() => isDrawnPlainly(page)).toBe(true);
  expect(trouble).toEqual([]);
});
