import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inDeep } from '../rounds';
import { axe, newContext, openPage } from './harness';
import { firstCrisis, openRoom, tabTo } from './player';
import { words } from './words';

/** A device with voices of its own for some languages, which notes what it is given to read and reads each text when it is told to. */
function withVoices(languages: readonly string[]) {
  const speech = Object.assign(new EventTarget(), {
    said: [] as { text: string; rate: number }[],
    now: undefined as SpeechSynthesisUtterance | undefined,
    getVoices: () =>
      languages.map((lang) => ({ lang, localService: lang !== 'de', default: false, name: lang })),
    speak(utterance: SpeechSynthesisUtterance) {
      speech.said.push({ text: utterance.text, rate: utterance.rate });
      speech.now = utterance;
    },
    cancel() {
      const broken = speech.now;
      speech.now = undefined;
      broken?.dispatchEvent(new Event('error'));
    },
    end() {
      const ended = speech.now;
      speech.now = undefined;
      ended?.dispatchEvent(new Event('end'));
    },
  });
  class Utterance extends EventTarget {
    rate = 1;
    lang = '';
    voice: unknown = null;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

type Speech = ReturnType<typeof speechOf>;
declare function speechOf(): { said: { text: string; rate: number }[]; now: unknown; end: () => void };

const said = (page: Page) =>
  page.evaluate(() => (window.speechSynthesis as unknown as Speech).said.map(({ text }) => text));
const ends = (page: Page) => page.evaluate(() => (window.speechSynthesis as unknown as Speech).end());
const isSilent = (page: Page) =>
  page.evaluate(() => (window.speechSynthesis as unknown as Speech).now === undefined);

async function openWithVoices(languages: readonly string[]) {
  const context = await newContext();
  await context.addInitScript(withVoices, languages);
  return openPage({ context });
}

test('a turn is read in its order, paragraph by paragraph, with pause, speed and stop, and only when it is asked for', async () => {
  const { page, context, expectClean } = await openWithVoices(['de', 'en-GB']);
  await openRoom(page, 'Pakistan');
  const read = page.getByRole('button', { name: words('aloud.read') });
  await read.waitFor();
  expect(await said(page)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await tabTo(page, read);
  await page.keyboard.press('Enter');
  const shown = await page.locator('.headline-head').first().innerText();
  for (let block = 0; block < 60 && !(await isSilent(page)); block++) {
    // What is read is marked, and nothing else.
    const marked = await page.locator('[data-aloud]').allInnerTexts();
    const [last = ''] = (await said(page)).slice(-1);
    expect(marked.map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringContaining(last),
    ]);
    await ends(page);
  }
  const all = await said(page);
  const [turn] = firstCrisis().turns;
  const begins = [
    turn?.title,
    shown,
    turn?.setting?.slice(0, 40),
    words('room.indicators.heading'),
    turn?.asks?.pakistan ?? turn?.ask,
  ];
  const order = begins.map((text) => all.findIndex((one) => one.startsWith(text ?? 'nothing')));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
  expect(all).toContain(shown);
  expect(await page.locator('[data-aloud]').count()).toBe(0);

  // Pausing keeps the place; another speed begins the paragraph again, and is kept.
  await read.click();
  await ends(page);
  await page.getByRole('button', { name: words('aloud.pause') }).click();
  expect(await isSilent(page)).toBe(true);
  const before = (await said(page)).slice(-1);
  await page.getByRole('button', { name: words('aloud.goOn') }).click();
  expect((await said(page)).slice(-1)).toEqual(before);
  await page.getByLabel(words('aloud.speed')).selectOption({ label: words('aloud.rate.fast') });
  const rate = await page.evaluate(() => (window.speechSynthesis as unknown as Speech).said.at(-1)?.rate);
  expect(rate).toBe(1.5);
  await page.getByRole('button', { name: words('aloud.stop') }).click();
  expect(await isSilent(page)).toBe(true);
  await expect.poll(() => read.evaluate((button) => button === document.activeElement)).toBe(true);

  // Whoever leaves the screen is not read to any longer.
  await read.click();
  await page.getByRole('link', { name: words('shell.home') }).click();
  await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
  expect(await isSilent(page)).toBe(true);
  expectClean();
  await context.close();
});

inDeep('without a voice of the device for the language there is no button', async () => {
  const { page, context } = await openWithVoices(['de', 'fr-FR']);
  await openRoom(page, 'Pakistan');
  await page.locator('.headline').first().waitFor();
  expect(await page.getByRole('button', { name: words('aloud.read') }).count()).toBe(0);
  await context.close();
});
