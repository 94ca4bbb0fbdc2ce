// Longer than most files, because every row of the table of keys is tried in it, with what each does.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type KeyId, type KeyPlace, keyPlaces, keyTable } from '../../src/panels/parts/keys';
import { root } from '../../tools/process.mjs';
import { finishedPlay } from '../finished-play';
import { inDeep } from '../rounds';
import { byClicks } from './hands';
import { axe, openPage, sizes } from './harness';
import { commitTurn, pageOfReveal } from './play-through';
import { choosePlayers, firstCrisis, mapStands, openBrief, openRoom, pressBegin } from './player';
import { momentsStand, showLayer } from './screens';
import { words } from './words';

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** What has the focus, in a few letters. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
  });

const playMenu = (page: Page) => page.getByRole('button', { name: words('room.menu.label'), exact: true });
const keysSheet = (page: Page) => page.getByRole('dialog', { name: words('keys.heading') });

async function openKeys(page: Page): Promise<void> {
  await playMenu(page).click();
  await page.getByRole('menuitem', { name: words('keys.heading') }).click();
  await keysSheet(page).waitFor();
}

/** The radio of a group that is chosen, by its place. */
async function chosenOf(group: Locator): Promise<number> {
  const radios = await group.getByRole('radio').all();
  const checked = await Promise.all(radios.map((radio) => radio.isChecked()));
  return checked.indexOf(true);
}

/** The cards of the first track on which there are at least two orders beside giving none. */
async function longGroup(page: Page): Promise<Locator> {
  const group = page.getByRole('radiogroup');
  for (const track of await page.locator('.track-tab').all()) {
    await track.click();
    await group.waitFor();
    if ((await group.getByRole('radio').count()) > 2) return group;
  }
  throw new Error('no track has two orders');
}

/** Presses a key on the list of tracks, from the second, and says by how many places it goes. */
async function movesTrack(page: Page, key: string): Promise<number> {
  const tracks = page.locator('.track-tab');
  const chosen = async () =>
    (await tracks.evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('aria-selected')))).indexOf(
      'true',
    );
  await tracks.nth(1).click();
  await expect.poll(chosen).toBe(1);
  await page.keyboard.press(key);
  await expect.poll(chosen).not.toBe(1);
  return (await chosen()) - 1;
}

/** Presses a key on the question of the turn, from the middle, and says by how much its chance goes up. */
async function movesChance(page: Page, key: string): Promise<number> {
  const chance = page.locator('.bet input');
  await chance.fill('50');
  await chance.focus();
  await page.keyboard.press(key);
  await expect.poll(() => chance.inputValue()).not.toBe('50');
  return Number(await chance.inputValue()) - 50;
}

/** Presses a key on the second card of a track, and says by how many places it goes; no order is given on the way. */
async function walksOrders(page: Page, key: string): Promise<number> {
  const group = await longGroup(page);
  const radios = group.getByRole('radio');
  const before = await chosenOf(group);
  await radios.nth(1).focus();
  await page.keyboard.press(key);
  const at = () =>
    radios.evaluateAll((all) => all.map((one) => one === document.activeElement).indexOf(true));
  await expect.poll(at).not.toBe(1);
  expect(await chosenOf(group)).toBe(before);
  await expect
    .poll(() => page.getByRole('button', { name: words('room.orders.undo') }).isDisabled())
    .toBe(true);
  return (await at()) - 1;
}

/** Presses a key in a group of radios, and says by how many places the choice moved. */
async function movesChoice(page: Page, group: Locator, key: string): Promise<number> {
  const count = await group.getByRole('radio').count();
  // From the middle, so that neither end is met.
  await group.getByRole('radio').nth(1).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => chosenOf(group)).toBe(1);
  await page.keyboard.press(key);
  await expect.poll(() => chosenOf(group)).not.toBe(1);
  expect(count).toBeGreaterThan(2);
  return (await chosenOf(group)) - 1;
}

/** How many frames in a row the map is the same when it has come to rest; it sharpens a while after it has moved. */
const restingFrames = 30;

/** The map as it is drawn now: equal pictures give equal texts. */
async function drawn(page: Page): Promise<string> {
  const picture = await page
    .locator('.map-host canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  return createHash('sha256').update(picture).digest('hex');
}

/** Waits until the map has come to rest. */
async function mapRests(page: Page): Promise<void> {
  await page.locator('.map-host canvas').evaluate(async (canvas, frames) => {
    const look = () => (canvas as HTMLCanvasElement).toDataURL();
    let last = look();
    for (let same = 0; same < frames; ) {
      await new Promise(requestAnimationFrame);
      const now = look();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  }, restingFrames);
}

/** Presses a key on the map, which changes it, and then the one that brings the same picture back. */
async function movesMap(page: Page, key: string, back: string): Promise<void> {
  await mapRests(page);
  const before = await drawn(page);
  await page.keyboard.press(key);
  await expect.poll(() => drawn(page)).not.toBe(before);
  await page.keyboard.press(back);
  await expect.poll(() => drawn(page)).toBe(before);
}

/** The same from a closer look, since the whole map cannot be moved. */
async function movesCloserMap(page: Page, key: string, back: string): Promise<void> {
  await page.getByRole('group', { name: words('room.map.moved') }).focus();
  for (const one of ['0', '+', '+']) await page.keyboard.press(one);
  await movesMap(page, key, back);
}

/** Presses a key on the second page of a reveal, and looks for the page that it leads to. */
async function turnsPage(page: Page, key: string, to: number) {
  const at = (number: number) => pageOfReveal(page, number);
  while (!(await at(1).isVisible())) await page.getByRole('button', { name: words('reveal.back') }).click();
  await page.getByRole('button', { name: words('reveal.forward'), exact: true }).click();
  await at(2).and(page.locator(':focus')).waitFor();
  await page.keyboard.press(key);
  await at(to).and(page.locator(':focus')).waitFor();
}

async function scrolls(page: Page, place: Locator, key: string, side: 'scrollTop' | 'scrollLeft') {
  await place.focus();
  const at = () => place.evaluate((element, name) => element[name], side);
  await place.evaluate((element, name) => {
    element[name] = 40;
  }, side);
  const before = await at();
  await page.keyboard.press(key);
  const isOnward = key === 'ArrowDown' || key === 'ArrowRight';
  if (isOnward) await expect.poll(at).toBeGreaterThan(before);
  else await expect.poll(at).toBeLessThan(before);
}

/** What each row of the table promises, tried with each of its keys on a page that stands in its place. */
const checks: Readonly<Record<KeyId, (page: Page, key: string) => Promise<void>>> = {
  onward: async (page, key) => {
    await playMenu(page).focus();
    const before = await focused(page);
    await page.keyboard.press(key);
    expect(await focused(page)).not.toBe(before);
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(playMenu(page))).toBe(true);
  },
  back: async (page, key) => {
    await playMenu(page).focus();
    await page.keyboard.press(key);
    expect(await hasFocus(playMenu(page))).toBe(false);
    await page.keyboard.press('Tab');
    expect(await hasFocus(playMenu(page))).toBe(true);
  },
  press: async (page, key) => {
    await playMenu(page).focus();
    await page.keyboard.press(key);
    await page.getByRole('menu').getByRole('menuitem').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  },
  close: async (page, key) => {
    await openKeys(page);
    await page.keyboard.press(key);
    await keysSheet(page).waitFor({ state: 'detached' });
  },
  scroll: async (page, key) => {
    await openKeys(page);
    await scrolls(page, keysSheet(page).locator('.sheet-body'), key, 'scrollTop');
    await page.keyboard.press('Escape');
    await keysSheet(page).waitFor({ state: 'detached' });
  },
  'order-next': async (page, key) => {
    expect(await walksOrders(page, key)).toBe(1);
  },
  'order-before': async (page, key) => {
    expect(await walksOrders(page, key)).toBe(-1);
    // From the order that she has walked to, one stop leads to more about it.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(words('room.orders.details', { order: '' }));
  },
  'order-give': async (page, key) => {
    const group = await longGroup(page);
    await group.getByRole('radio').first().focus();
    await page.keyboard.press(key);
    await expect.poll(() => chosenOf(group)).toBe(0);
    // What was given is taken back in one step.
    await page.getByRole('button', { name: words('room.orders.undo') }).click();
    await expect.poll(() => chosenOf(group)).not.toBe(0);
  },
  'track-next': async (page, key) => {
    expect(await movesTrack(page, key)).toBe(1);
  },
  'track-before': async (page, key) => {
    expect(await movesTrack(page, key)).toBe(-1);
  },
  'chance-up': async (page, key) => {
    expect(await movesChance(page, key)).toBe(5);
  },
  'chance-down': async (page, key) => {
    expect(await movesChance(page, key)).toBe(-5);
  },
  'menu-first': (page, key) => opensMenuAt(page, key, 0),
  'menu-last': (page, key) => opensMenuAt(page, key, -1),
  menu: async (page, key) => {
    await playMenu(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    const before = await focused(page);
    await page.keyboard.press(key);
    await expect.poll(() => focused(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  },
  'part-next': (page, key) => changesPart(page, key, 1),
  'part-before': (page, key) => changesPart(page, key, -1),
  'first-agrees': (page, key) => presses(page, key, 0),
  'second-agrees': (page, key) => presses(page, key, 1),
  'beat-next': (page, key) => turnsPage(page, key, 3),
  'beat-before': (page, key) => turnsPage(page, key, 1),
  left: (page, key) => movesCloserMap(page, key, 'ArrowRight'),
  right: (page, key) => movesCloserMap(page, key, 'ArrowLeft'),
  up: (page, key) => movesCloserMap(page, key, 'ArrowDown'),
  down: (page, key) => movesCloserMap(page, key, 'ArrowUp'),
  closer: (page, key) => movesCloserMap(page, key, '-'),
  farther: (page, key) => movesCloserMap(page, key, '+'),
  whole: async (page, key) => {
    await page.getByRole('button', { name: words('room.map.whole') }).click();
    await page.getByRole('group', { name: words('room.map.moved') }).focus();
    await movesMap(page, '+', key);
  },
  fold: async (page, key) => {
    await showLayer(page, 'class');
    const fold = page.locator('details.fold').first();
    const summary = fold.locator('summary').first();
    const isOpen = () => fold.evaluate((element) => element.hasAttribute('open'));
    const before = await isOpen();
    await summary.focus();
    await page.keyboard.press(key);
    await expect.poll(isOpen).toBe(!before);
    await page.keyboard.press(key);
    await expect.poll(isOpen).toBe(before);
  },
  'choice-next': async (page, key) => {
    await showLayer(page, 'again');
    const turns = page.getByRole('radiogroup', { name: words('futures.fork.turn'), exact: true });
    expect(await movesChoice(page, turns, key)).toBe(1);
  },
  'choice-before': async (page, key) => {
    await showLayer(page, 'again');
    const turns = page.getByRole('radiogroup', { name: words('futures.fork.turn'), exact: true });
    expect(await movesChoice(page, turns, key)).toBe(-1);
  },
  sideways: async (page, key) => {
    await showLayer(page, 'seminar');
    const fold = page.locator('summary', { hasText: words('debrief.distance.align.open') });
    const table = page.getByRole('region', { name: words('debrief.distance.align.caption') });
    if (!(await table.isVisible())) await fold.click();
    await scrolls(page, table, key, 'scrollLeft');
  },
};

/** Opens the menu of a play from its button, with the focus on its entry at a place. */
async function opensMenuAt(page: Page, key: string, at: number): Promise<void> {
  await playMenu(page).focus();
  await page.keyboard.press(key);
  const entries = page.getByRole('menu').getByRole('menuitem');
  await entries.first().waitFor();
  await expect.poll(() => hasFocus(entries.nth(at))).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(playMenu(page))).toBe(true);
}

/** Presses a key where two agree, which presses the button of one of them, and presses it again. */
async function presses(page: Page, key: string, who: 0 | 1): Promise<void> {
  const button = page.locator('.pair-agrees button').nth(who);
  await page.keyboard.press(key);
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press(key);
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
}

async function changesPart(page: Page, key: string, by: number): Promise<void> {
  await page.setViewportSize(sizes.phone);
  const tabs = page.getByRole('tab');
  await tabs.nth(1).click();
  await page.keyboard.press(key);
  await expect.poll(() => tabs.nth(1 + by).getAttribute('aria-selected')).toBe('true');
}

async function openDebrief(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  // The keys are told from the debrief too.
  await page.getByRole('button', { name: words('keys.heading'), exact: true }).click();
  await keysSheet(page).waitFor();
  await page.keyboard.press('Escape');
  await keysSheet(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await page.locator('#debrief-moments').waitFor();
}

/** Tries every row of the table that holds in a place, with each of its keys. */
async function tryKeys(page: Page, place: KeyPlace): Promise<void> {
  const rows = keyTable.filter((row) => row.place === place);
  expect(rows.length, place).toBeGreaterThan(0);
  for (const { id, keys } of rows) for (const key of keys) await checks[id](page, key);
}

describe('the table of keys', () => {
  inDeep(
    'keeps its word everywhere, on the map, while a turn is told, and in the parts of a room on a phone',
    async () => {
      const { page } = await openPage({ reducedMotion: true });
      await openRoom(page, 'Pakistan');
      await mapStands(page);
      await tryKeys(page, 'everywhere');
      await tryKeys(page, 'map');
      // The last of these makes the window that of a phone.
      await tryKeys(page, 'room');
      await page.setViewportSize(sizes.laptop);
      await commitTurn(page, byClicks);
      await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
      await tryKeys(page, 'reveal');
    },
  );

  inDeep('keeps its word in the debrief, where it can be read too', async () => {
    const { page } = await openPage({
      path: `#/r/${finishedPlay(firstCrisis()).link}`,
      reducedMotion: true,
    });
    // As narrow as a phone, but with keys: where fingers alone point, they are not told.
    await page.setViewportSize(sizes.phone);
    await openDebrief(page);
    await momentsStand(page);
    await tryKeys(page, 'debrief');
  });

  test('keeps its word where two agree on their orders', async () => {
    const { page } = await openPage();
    await openBrief(page, 'Pakistan');
    await choosePlayers(page, 'pair');
    await pressBegin(page);
    await commitTurn(page, byClicks);
    await page.getByRole('dialog', { name: words('together.agree.heading') }).waitFor();
    await tryKeys(page, 'pair');
  });

  test('has no row for a place that is not tried above', () => {
    expect([...keyPlaces].sort()).toEqual(['debrief', 'everywhere', 'map', 'pair', 'reveal', 'room']);
  });

  test('opens from the menu of a play by keys, lists every row, and gives the focus back', async () => {
    const { page, expectClean } = await openPage();
    await openRoom(page, 'Iran');
    await mapStands(page);
    await playMenu(page).focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: words('keys.heading') });
    while (!(await hasFocus(item))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await keysSheet(page).waitFor();
    for (const place of keyPlaces) {
      const table = keysSheet(page).getByRole('table', { name: words(`keys.place.${place}`), exact: true });
      const shown = await table.locator('tbody').getByRole('row').all();
      const told = await Promise.all(shown.map((row) => row.locator('th, td').allInnerTexts()));
      expect(told).toEqual(
        keyTable.flatMap((row) => {
          const keys = row.keys.map((key) => words(`keys.name.${key}`)).join(words('keys.or'));
          return row.place === place ? [[keys, words(`keys.does.${row.id}`)]] : [];
        }),
      );
    }
    expect(await axe(page, { part: '[role=dialog]' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(playMenu(page))).toBe(true);
    expectClean();
  });

  test('leaves out no key that the page handles by itself', () => {
    const handles = /onKey(Down|Up|Press)|keydown|keyup|keypress|useKeyboard|accessKey|aria-keyshortcuts/i;
    const found = ['src/app', 'src/panels', 'src/theatre'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
        .filter((name) => handles.test(readFileSync(join(root, folder, name), 'utf8')))
        .map((name) => `${folder}/${name}`),
    );
    // The place of a reader only notices that there was a key, and lets it do what it does.
    const asks = {
      'src/app/map-frame.tsx': 'mapActOf(event)',
      'src/panels/room/order-radio.tsx': 'orderActOf(event, ',
      'src/panels/room/reveal.tsx': 'pageTurnOf(event, ',
      'src/panels/together/pair-agrees.tsx': 'agreeingOf(event)',
      'src/panels/room/room-menu.tsx': 'menuEndOf(event)',
      // Left by Escape, as every sheet is.
      'src/panels/class/class-wall.tsx': "if (key === 'Escape') onClose();",
      'src/panels/class/member-row.tsx': "if (event.key === 'Escape') onEnd();",
      'src/panels/room/map-card.tsx': "if (event.key === 'Escape') onClose();",
    };
    expect(found.sort()).toEqual([...Object.keys(asks), 'src/app/reading-place.ts'].sort());
    for (const [file, call] of Object.entries(asks))
      expect(readFileSync(join(root, file), 'utf8')).toContain(call);
  });
});
