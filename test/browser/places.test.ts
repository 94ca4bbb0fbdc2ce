import { describe, expect, test } from 'vitest';
import { byClicks } from './hands';
import { axe, openPage, type Size, sizes, stillness, themes } from './harness';
import { commitTurn } from './play-through';
import { commit, commitButton, mapStands, openBrief, openRoom, showPart } from './player';

const everySize = ['laptop', 'phone', 'projector'] as const satisfies readonly Size[];

describe('addresses', () => {
  test.each([
    ['#/nowhere/at/all', 'leads to no crisis and no play'],
    ['#/crisis/no-such-crisis/iran', 'There is no crisis called “no-such-crisis”'],
    ['#/crisis/iran-pakistan-2024/jaish_al_adl', 'nobody can play “jaish_al_adl”'],
    ['#/play/0000', 'This play is not saved in this browser'],
    ['#/crisis/%E0%A4%A/iran', 'There is no crisis called'],
  ])('that lead nowhere say so and show the way: %s', async (path, sentence) => {
    const { page } = await openPage({ path });
    await page.getByText(sentence).waitFor();
    await page.getByRole('link', { name: 'To all crises' }).click();
    await page.getByRole('heading', { level: 1, name: 'Play a crisis, then meet history' }).waitFor();
  });

  test('work from a sub-path', async () => {
    const { page, expectClean } = await openPage({ nested: true });
    await openRoom(page, 'China');
    await mapStands(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await mapStands(page);
    expectClean();
  });

  test('that cannot be loaded can be tried again', async () => {
    const { page } = await openPage();
    await page.route('**/scenarios/iran-pakistan-2024.json', (route) => route.abort());
    await page.getByRole('link', { name: 'Play as Iran' }).click();
    await page.getByRole('heading', { level: 1, name: 'This page cannot be shown' }).waitFor();
    await page.unroute('**/scenarios/iran-pakistan-2024.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'You decide for Iran' }).waitFor();
  });
});

describe('every screen', () => {
  test.each(everySize)('fits a %s without sideways scrolling', async (size) => {
    const { page, expectClean } = await openPage({ size });
    const fits = async () => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(sizes[size].width);
    };
    await page.getByRole('heading', { level: 1 }).waitFor();
    await fits();
    await openBrief(page, 'Pakistan');
    await fits();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await fits();
    for (const part of ['Map', 'Orders', 'Wire'] as const) {
      await showPart(page, part);
      await fits();
    }
    await commit(page);
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
    await fits();
    await mapStands(page);
    expectClean();
  });

  test.each(['laptop', 'projector'] as const)(
    'shows a whole turn without a scrolling page on a %s',
    async (size) => {
      const { page } = await openPage({ size });
      await openRoom(page, 'Pakistan');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
        sizes[size].height,
      );
      for (const name of ['How things stand', 'Where it begins']) {
        expect(await page.getByRole('heading', { name }).isVisible()).toBe(true);
      }
      const box = await commitButton(page).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sizes[size].height);
    },
  );

  test('draws the map on a phone also when it comes while another tab is open', async () => {
    const { page, expectClean } = await openPage({ size: 'phone' });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/assets/theatre-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openRoom(page, 'Pakistan');
    await showPart(page, 'Map');
    await showPart(page, 'Orders');
    const answered = page.waitForResponse(/theatre-.*\.js$/);
    letGo();
    await answered;
    await mapStands(page);
    expect(await page.getByText('The map could not be drawn here.').count()).toBe(0);
    expectClean();
  });

  test('reflows at 400 percent', async () => {
    const { page } = await openPage();
    await page.setViewportSize({ width: 320, height: 256 });
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await fits();
    await openRoom(page, 'Pakistan');
    await fits();
    await showPart(page, 'Orders');
    await fits();
    await commit(page);
    await fits();
  });

  test.each(themes)('has no breach of WCAG 2.2 AA in %s', async (theme) => {
    const { page } = await openPage({ theme });
    const clean = async (screen: string) => expect(await axe(page), screen).toEqual([]);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await clean('shelf');
    await openBrief(page, 'Pakistan');
    await page.getByRole('button', { name: 'Options of play' }).click();
    await clean('brief');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await page.getByRole('button', { name: 'Map in words' }).waitFor();
    await clean('room');
    for (const name of ['Advice: Diplomacy', 'Reason', 'Map in words']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      await stillness(page);
      await clean(name);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await commitTurn(page, byClicks);
    await page.getByRole('heading', { level: 1, name: 'What the turn did' }).waitFor();
    await page.getByRole('button', { name: 'Tell it all' }).click();
    await stillness(page);
    await clean('reveal');
    await page.getByRole('button', { name: 'On to turn 2' }).click();
    await page.locator('.change-line').first().click();
    await page.getByRole('dialog').waitFor();
    await stillness(page);
    await clean('glass box');
  });

  test.each(themes)('has no breach of WCAG 2.2 AA on a phone in %s', async (theme) => {
    const { page } = await openPage({ theme, size: 'phone' });
    await openRoom(page, 'Iran');
    for (const part of ['Situation', 'Map', 'Orders', 'Wire'] as const) {
      await showPart(page, part);
      expect(await axe(page), part).toEqual([]);
    }
  });
});

describe('the theme', () => {
  test('follows the system, and keeps a choice over a reload', async () => {
    const { page } = await openPage({ theme: 'night' });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await theme()).toBe('night');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(theme).toBe('paper');
    await page.getByRole('button', { name: 'Switch to night, the dark theme' }).click();
    expect(await theme()).toBe('night');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await theme()).toBe('night');
  });
});
