import { expect, test } from 'vitest';
import { openPage } from './harness';
import { atTurn, chooseInMenu, mapStands, openRoom } from './player';
import { words } from './words';

test('the brief, read again during a play, leads back to that play', async () => {
  const { page, expectClean } = await openPage();
  await openRoom(page, 'Iran');
  await mapStands(page);
  const address = page.url();
  await chooseInMenu(page, words('room.menu.brief'));
  await page.getByRole('heading', { level: 1, name: words('brief.youAre', { name: 'Iran' }) }).waitFor();
  await page.getByRole('button', { name: words('brief.beginAnew') }).waitFor();
  await page.getByRole('button', { name: words('brief.goOn') }).click();
  await atTurn(page, 1);
  expect(page.url()).toBe(address);
  expectClean();
});
