import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cases, inDeep } from '../rounds';
import { byClicks } from './hands';
import { axe, newContext, openPage, type Size, sizes } from './harness';
import { commitTurn, pageOfReveal } from './play-through';
import { firstCrisis, mapStands, openRoom, showPart } from './player';
import { words } from './words';

/** How many pixels the map is drawn with, and how many its place has. */
function drawnAndShown(page: Page) {
  return page.locator('.map-host').evaluate((host) => {
    const canvas = host.querySelector('canvas');
    return {
      drawn: [canvas?.width, canvas?.height],
      shown: [host.clientWidth, host.clientHeight].map((length) => length * devicePixelRatio),
    };
  });
}

inDeep(
  'the map of a phone is drawn anew for its place after turning, also while another tab is open',
  async () => {
    const { page, expectClean } = await openPage({ size: 'phone' });
    const fills = () =>
      expect
        .poll(async () => {
          const { drawn, shown } = await drawnAndShown(page);
          return (shown[0] ?? 0) > 0 && String(drawn) === String(shown);
        })
        .toBe(true);
    const { width, height } = sizes.phone;
    await openRoom(page, 'Pakistan');
    await mapStands(page);
    await fills();
    await page.setViewportSize({ width: height, height: width });
    await fills();
    await showPart(page, 'orders');
    await page.setViewportSize({ width: 320, height: 640 });
    await showPart(page, 'map');
    await fills();
    expectClean();
  },
);

/** Left, width and height of the map's place in whole pixels; how far down it stands follows the page where that scrolls. */
function boxOfMap(page: Page): Promise<readonly number[]> {
  return page.locator('.map-host').evaluate((host) => {
    const { left, width, height } = host.getBoundingClientRect();
    return [left, width, height].map(Math.round);
  });
}

test.each(cases<Size>(['phone'], ['laptop']))(
  'the map on a %s keeps its size whatever a beat has to say',
  async (size) => {
    const { page } = await openPage({ size, reducedMotion: true });
    await openRoom(page, 'Pakistan');
    await mapStands(page);
    await showPart(page, 'orders');
    await commitTurn(page, byClicks);
    await pageOfReveal(page, 1).waitFor();
    const first = await boxOfMap(page);
    expect(first.every((length, index) => index === 0 || length > 100)).toBe(true);
    const forward = page.getByRole('button', { name: words('reveal.forward'), exact: true });
    for (let at = 2; await forward.isVisible(); at++) {
      await forward.click();
      await pageOfReveal(page, at).waitFor();
      expect(await boxOfMap(page), `page ${at}`).toEqual(first);
    }
  },
);

inDeep(
  'on a phone on its side the map stands beside what is told, and both use the width and the height',
  async () => {
    const { page } = await openPage({ size: 'phone' });
    await openRoom(page, 'Iran');
    await showPart(page, 'orders');
    await commitTurn(page, byClicks);
    const { width, height } = { width: sizes.phone.height, height: sizes.phone.width };
    await page.setViewportSize({ width, height });
    await page.locator('.map[aria-busy="false"]').waitFor();
    const [left = -1, wide = 0, high = 0] = await boxOfMap(page);
    const told = await page.locator('.reveal').boundingBox();
    expect(left).toBe(0);
    expect(Math.round(told?.x ?? 0)).toBeGreaterThanOrEqual(wide);
    expect(Math.round((told?.x ?? 0) + (told?.width ?? 0))).toBe(width);
    expect(Math.round((told?.y ?? 0) + (told?.height ?? 0))).toBe(height);
    // A longer map would have empty ground at its ends.
    expect(wide / high).toBeLessThan(2);
    expect(high).toBeGreaterThan(height / 2);
  },
);

inDeep(
  'the whole map cannot be zoomed out further, and the key draws and names each of its marks',
  async () => {
    const { page } = await openPage();
    await openRoom(page, 'China');
    await mapStands(page);
    const farther = page.getByRole('button', { name: words('room.map.farther') });
    await expect.poll(() => farther.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: words('room.map.closer') }).click();
    await expect.poll(() => farther.getAttribute('aria-disabled')).toBe('false');
    await farther.click();
    await expect.poll(() => farther.getAttribute('aria-disabled')).toBe('true');

    await page.getByRole('button', { name: words('room.map.inWords') }).click();
    const marks = page.locator('.map-key > li');
    await marks.first().waitFor();
    for (const mark of await marks.all()) {
      expect((await mark.innerText()).trim()).not.toBe('');
      const inked = await mark.locator('canvas').evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const pen = (canvas as HTMLCanvasElement).getContext('2d');
        return pen
          ?.getImageData(0, 0, width, height)
          .data.filter((_, at) => at % 4 === 3)
          .some(Boolean);
      });
      expect(inked, await mark.innerText()).toBe(true);
    }
    expect(await marks.count()).toBeGreaterThan(5);
  },
);

test('the map stays on the picture of the beat that is read, and comes back to it', async () => {
  const { page } = await openPage();
  await openRoom(page, 'Pakistan');
  await mapStands(page);
  await commitTurn(page, byClicks);
  const turnTo = async (key: 'ArrowRight' | 'ArrowLeft', at: number) => {
    await page.keyboard.press(key);
    await pageOfReveal(page, at).and(page.locator(':focus')).waitFor();
  };
  await pageOfReveal(page, 1).and(page.locator(':focus')).waitFor();
  // The first key breaks the telling off; the others wait until it rests.
  await turnTo('ArrowRight', 2);
  await turnTo('ArrowLeft', 1);
  const first = await restingMap(page);
  await turnTo('ArrowRight', 2);
  const second = await restingMap(page);
  expect(second).not.toBe(first);
  await turnTo('ArrowLeft', 1);
  expect(await restingMap(page)).toBe(first);
});

/** How many colours stand along the four sides of the map as it is drawn now; an empty ground has one. */
function coloursAtSides(page: Page): Promise<number> {
  return page.locator('.map-host canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { width, height } = canvas;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(canvas, 0, 0);
    const sides = [
      [0, 0, width, 1],
      [0, height - 1, width, 1],
      [0, 0, 1, height],
      [width - 1, 0, 1, height],
    ] as const;
    const colours = sides.flatMap(([x, y, wide, high]) => {
      const pixels = pen?.getImageData(x, y, wide, high).data ?? [];
      return Array.from({ length: pixels.length / 4 }, (_, at) =>
        [...pixels.slice(at * 4, at * 4 + 3)].join(),
      );
    });
    return new Set(colours).size;
  });
}

test.each(cases<Size>([], ['laptop']))(
  'while the map zooms out on a %s, what comes into view is map and no empty ground, and in the end it is as it was',
  async (size) => {
    const context = await newContext({ size });
    await context.clock.install();
    const { page } = await openPage({ context, size });
    await openRoom(page, 'Pakistan');
    await mapStands(page);
    await context.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
    await page.clock.runFor(1000);
    const home = await pictureOf(page);
    const press = (name: string) => page.getByRole('button', { name }).click();
    for (let step = 0; step < 4; step++) {
      await press(words('room.map.closer'));
      await page.clock.runFor(600);
    }
    expect(await pictureOf(page)).not.toBe(home);
    await press(words('room.map.whole'));
    for (let look = 0; look < 6; look++) {
      await page.clock.runFor(48);
      expect(await coloursAtSides(page), `look ${look}`).toBeGreaterThan(3);
    }
    await page.clock.runFor(600);
    expect(await pictureOf(page)).toBe(home);
  },
);

/** The map as it is drawn now: equal pictures give equal texts. */
async function pictureOf(page: Page): Promise<string> {
  const picture = await page
    .locator('.map-host canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  return createHash('sha256').update(picture).digest('hex');
}

/** A cue that has come to its end stands still for less than this before the map goes on. */
const longestPause = 1000;

/** The map as it is drawn once it has been the same for some frames, and for longer than anything that plays stands still. */
async function restingMap(page: Page): Promise<string> {
  const picture = await page.locator('.map-host canvas').evaluate(async (canvas, pause) => {
    const look = () => (canvas as HTMLCanvasElement).toDataURL();
    let last = look();
    let since = performance.now();
    for (let same = 0; same < 40 || performance.now() - since < pause; ) {
      await new Promise(requestAnimationFrame);
      const now = look();
      if (now === last) same += 1;
      else [same, since] = [0, performance.now()];
      last = now;
    }
    return last;
  }, longestPause);
  return createHash('sha256').update(picture).digest('hex');
}

test('a mark that is tapped says what happened there, and the replay is moved by keys and heard in words', async () => {
  const { page, expectClean } = await openPage();
  await openRoom(page, 'Iran');
  await mapStands(page);
  const { about, theatre } = firstCrisis();
  const kerman = theatre.places.find(({ id }) => id === 'kerman');
  const happened = about.earlier?.find(({ at }) => at === 'kerman')?.text ?? '';
  expect(happened).not.toBe('');

  // In words: what happened where, with a way to the place.
  await page.getByRole('button', { name: words('room.map.inWords') }).click();
  const sheet = page.getByRole('dialog', { name: words('room.map.inWords') });
  await sheet.getByText(happened).waitFor();
  await sheet
    .getByRole('listitem')
    .filter({ hasText: happened })
    .getByRole('button', { name: kerman?.label ?? '', exact: true })
    .click();

  // The place stands in the middle now, and so does its mark.
  const card = page.getByRole('region', {
    name: words('room.map.memory.heading', { place: kerman?.label ?? '' }),
  });
  const box = await page.locator('.map-host').boundingBox();
  const middle = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  await expect
    .poll(async () => {
      await page.mouse.click(...middle);
      return card.isVisible();
    })
    .toBe(true);
  await card.getByText(happened).waitFor();
  expect(await axe(page, { part: '.map' })).toEqual([]);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });

  const slider = page.getByRole('slider', { name: words('room.map.replay.position') });
  const heard = () => slider.getAttribute('aria-valuetext');
  expect(await heard()).toBe(words('room.map.replay.now'));
  const now = await restingMap(page);
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(heard).toMatch(/January 2024, /);
  await page.keyboard.press('Home');
  await expect.poll(heard).toBe(words('room.map.replay.start'));
  expect(await restingMap(page)).not.toBe(now);
  // The moment that plays is named from its first picture on.
  await page.getByRole('button', { name: words('room.map.replay.play') }).click();
  expect(await heard()).toMatch(/ 2024, /);
  await page.getByRole('button', { name: words('room.map.replay.pause') }).click();
  await slider.focus();
  await page.keyboard.press('End');
  await expect.poll(heard).toBe(words('room.map.replay.now'));
  expectClean();
});
