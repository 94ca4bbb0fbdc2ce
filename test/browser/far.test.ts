import { expect, test } from 'vitest';
import { bundle, parse } from '../../src/scenario/index';
import { farCrisis } from '../fixtures/far-crises';
import { giveFile } from './give-file';
import { byClicks } from './hands';
import { axe, openPage } from './harness';
import { openSheet } from './lesson/teacher';
import { atHeading } from './play-through';
import { mapStands } from './player';
import { words } from './words';

const { draft } = parse(farCrisis('pacific-crossing'));
if (draft === undefined) throw new Error('the crisis of the Pacific cannot be read');
const { about, actors, turns } = draft.document;

test('a crisis far from the drawn regions has the map of the world, and its own lines in words', async () => {
  const { page, expectClean } = await openPage();
  await giveFile(page, { name: 'pacific.crisis.json', text: bundle(draft.document) });
  await page.getByText(words('shelf.open.opened', { name: about.title })).waitFor();
  const name = actors.hill?.name ?? '';
  await byClicks.press(page.getByRole('link', { name: words('shelf.play', { name }) }));
  await byClicks.press(page.getByRole('button', { name: words('brief.begin'), exact: true }));
  await atHeading(page, turns[0]?.title ?? '');
  await mapStands(page);
  expect(await page.getByText(words('room.map.failed')).count()).toBe(0);
  expect(await page.locator('.map canvas').count()).toBeGreaterThan(0);
  expect(await axe(page)).toEqual([]);
  const sheet = await openSheet(page, words('room.map.inWords'));
  for (const shape of ['Supply route', 'Closed waters']) await sheet.getByText(shape).waitFor();
  expect(await axe(page, { part: '[role=dialog]' })).toEqual([]);
  // Nothing was asked of another origin, and nothing went wrong.
  expectClean();
});
