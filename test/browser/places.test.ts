import { describe, expect, test } from 'vitest';
import { inDeep } from '../rounds';
import { openPage } from './harness';
import { atTurn, mapStands, openRoom, showPart } from './player';
import { words } from './words';

describe('addresses', () => {
  test.each([
    ['#/nowhere/at/all', words('shell.lost.unknown', { address: '#/nowhere/at/all' })],
    ['#/crisis/no-such-crisis/iran', words('shell.lost.noScenario', { id: 'no-such-crisis' })],
    ['#/crisis/iran-pakistan-2024/jaish_al_adl', words('shell.lost.noSeat', { seat: 'jaish_al_adl' })],
    ['#/play/0000', words('shell.lost.noPlay')],
    ['#/crisis/%E0%A4%A/iran', words('shell.lost.noScenario', { id: '%E0%A4%A' })],
  ])('that lead nowhere say so and show the way: %s', async (path, sentence) => {
    const { page } = await openPage({ path });
    await page.getByText(sentence).waitFor();
    await page.getByRole('link', { name: words('shell.lost.home'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
  });

  test('work from a sub-path', async () => {
    const { page, expectClean } = await openPage({ nested: true });
    await openRoom(page, 'China');
    await mapStands(page);
    await page.reload();
    await atTurn(page, 1);
    await mapStands(page);
    expectClean();
  });

  test('that cannot be loaded can be tried again', async () => {
    const { page } = await openPage();
    await page.route('**/scenarios/iran-pakistan-2024.json', (route) => route.abort());
    await page.getByRole('link', { name: words('shelf.play', { name: 'Iran' }) }).click();
    await page.getByRole('heading', { level: 1, name: words('shell.lost.heading') }).waitFor();
    await page.unroute('**/scenarios/iran-pakistan-2024.json');
    await page.getByRole('button', { name: words('shell.lost.again') }).click();
    await page.getByRole('heading', { level: 1, name: words('brief.youAre', { name: 'Iran' }) }).waitFor();
  });
});

inDeep('the map is drawn on a phone also when it comes while another tab is open', async () => {
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
  await showPart(page, 'map');
  await showPart(page, 'orders');
  const answered = page.waitForResponse(/theatre-.*\.js$/);
  letGo();
  await answered;
  await mapStands(page);
  expect(await page.getByText(words('room.map.failed')).count()).toBe(0);
  expectClean();
});

describe('the theme', () => {
  test('follows the system, and keeps a choice over a reload', async () => {
    const { page } = await openPage({ theme: 'night' });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await theme()).toBe('night');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(theme).toBe('paper');
    await page.getByRole('button', { name: words('shell.theme.toNight') }).click();
    expect(await theme()).toBe('night');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await theme()).toBe('night');
  });
});
