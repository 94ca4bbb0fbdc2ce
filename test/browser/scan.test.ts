import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { encodeResult, partsOf } from '../../src/session/index';
import { finishedPlay } from '../finished-play';
import { axe, expectFits, openPage, setTheme, sizes } from './harness';
import { firstCrisis } from './player';
import { words } from './words';

/*
 * The camera is a canvas of the test's own, on which QR codes are painted as students would hold them up.
 */

declare global {
  interface Window {
    camera: { stream?: MediaStream; refusal: string; show: (codes: readonly boolean[][]) => void };
  }
}

const { link } = finishedPlay(firstCrisis());

/** The codes of a student's result, several if it is long. */
function codesOf(digit: string, name: string, isLong: boolean): readonly string[] {
  const text = isLong ? Array.from({ length: 260 }, (_, at) => (at * 7919).toString(36)).join('') : '';
  const encoded = encodeResult({
    ...{ link, seat: 'pakistan', mark: digit.repeat(32), name, notes: [] },
    words: { intended: text },
  });
  if ('problem' in encoded) throw new Error(encoded.problem.code);
  return partsOf(encoded.code) ?? [];
}

/** Puts a canvas in the place of the camera, which is refused at first. */
async function bringCamera(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    const pen = canvas.getContext('2d');
    let shown: readonly boolean[][] = [];
    // A canvas gives a picture only when it is painted.
    setInterval(() => {
      if (pen === null) return;
      pen.fillStyle = '#b8b4a8';
      pen.fillRect(0, 0, 640, 480);
      pen.fillStyle = '#1c1c22';
      for (const [y, row] of shown.entries()) {
        for (const [x, dark] of row.entries()) if (dark) pen.fillRect(80 + x * 4, 30 + y * 4, 4, 4);
      }
    }, 100);
    window.camera = {
      refusal: 'NotAllowedError',
      show: (codes) => {
        shown = codes;
      },
    };
    navigator.mediaDevices.getUserMedia = async () => {
      if (window.camera.refusal !== '') throw new DOMException('', window.camera.refusal);
      window.camera.stream = canvas.captureStream();
      return window.camera.stream;
    };
  });
}

async function show(page: Page, text: string): Promise<void> {
  await page.evaluate((codes) => window.camera.show(codes), encode(text, { border: 3, ecc: 'L' }).data);
}

const lights = (page: Page) =>
  page.evaluate(() => window.camera.stream?.getTracks().map(({ readyState }) => readyState));

test('one student after the other holds up QR codes, and the camera is off when nobody looks', async () => {
  const { page, address, expectClean } = await openPage({ path: '#/class', size: 'phone' });
  const open = page.getByRole('button', { name: words('classPage.scan.open') });
  await open.waitFor();
  // The policy of the server lets the app ask, and no page in a frame of it.
  expect(
    await page.evaluate(() => {
      const { featurePolicy } = document as unknown as {
        featurePolicy: { getAllowlistForFeature: (feature: string) => readonly string[] };
      };
      return featurePolicy.getAllowlistForFeature('camera');
    }),
  ).toEqual([new URL(address).origin]);
  await bringCamera(page);
  await open.click();
  const sheet = page.getByRole('dialog');
  const part = '[role=dialog]';
  const refused = sheet.getByRole('alert').getByText(words('classPage.scan.why.refused'));
  await refused.waitFor();
  expect(await axe(page, { part })).toEqual([]);
  const chooser = page.waitForEvent('filechooser');
  await sheet.getByRole('button', { name: words('classPage.scan.picture') }).click();
  expect(await (await chooser).element().getAttribute('capture')).toBe('environment');

  await page.evaluate(() => {
    window.camera.refusal = '';
  });
  await sheet.getByRole('button', { name: words('classPage.scan.again') }).click();
  const log = sheet.getByRole('log');
  const [anna = ''] = codesOf('1', 'Anna', false);
  await show(page, anna);
  await log.getByText(/Anna.* was added/).waitFor();
  await refused.waitFor({ state: 'detached' });
  const [first = '', ...rest] = codesOf('2', 'Ben', true);
  await show(page, first);
  const of = rest.length + 1;
  await sheet.getByText(words('classPage.scan.parts', { read: 1, of, next: 2 })).waitFor();
  expect(await axe(page, { part })).toEqual([]);
  await setTheme(page, 'paper');
  expect(await axe(page, { part, onlyColours: true })).toEqual([]);
  for (const text of rest) {
    await show(page, text);
    if (text !== rest.at(-1)) {
      const read = rest.indexOf(text) + 2;
      await sheet.getByText(words('classPage.scan.parts', { read, of, next: read + 1 })).waitFor();
    }
  }
  await log.getByText(/Ben.* was added/).waitFor();
  await show(page, 'https://example.org/');
  await log.getByText(words('classPage.why.nothing')).waitFor();
  await expectFits(page, sizes.phone);

  // Behind another tab nobody looks.
  expect(await lights(page)).toEqual(['live']);
  const hide = (state: string) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await hide('hidden');
  await expect.poll(() => lights(page)).toEqual(['ended']);
  await hide('visible');
  await expect.poll(() => lights(page)).toEqual(['live']);
  await page.keyboard.press('Escape');
  await expect.poll(() => lights(page)).toEqual(['ended']);
  await expect.poll(() => open.evaluate((button) => button === document.activeElement)).toBe(true);
  for (const name of ['Anna', 'Ben']) {
    await page.locator('.member-table').getByRole('row').filter({ hasText: name }).waitFor();
  }
  expectClean();
});
