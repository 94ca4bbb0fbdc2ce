import { expect, test } from 'vitest';
import { openPage } from './harness';
import { mapStands, openRoom } from './player';

test('the brief, read again during a play, leads back to that play', async () => {
  const { page, expectClean } = await openPage();
  await openRoom(page, 'Iran');
  await mapStands(page);
  const address = page.url();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Read the brief again' }).click();
  await page.getByRole('heading', { level: 1, name: 'You decide for Iran' }).waitFor();
  await page.getByRole('button', { name: 'Begin a new play' }).waitFor();
  await page.getByRole('button', { name: 'Go on with your play' }).click();
  await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
  expect(page.url()).toBe(address);
  expectClean();
});
