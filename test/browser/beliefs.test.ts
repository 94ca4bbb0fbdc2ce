import { expect, test } from 'vitest';
import { compileDocument } from '../fixtures/border';
import { cutCable } from '../fixtures/cut-cable';
import { giveFile } from './give-file';
import { byClicks } from './hands';
import { axe, openPage } from './harness';
import { findLine } from './line-of-play';
import { playThrough } from './play-through';
import { showLayer } from './screens';
import { words } from './words';

/** A play of the north that believes a false report of its guards. */
const line = findLine({
  scenario: compileDocument(cutCable()),
  seat: 'north',
  ordersIn: ({ state }) => (state.turn === 1 ? { search: 'look' } : {}),
  wanted: ({ journal }) => journal.some((entry) => entry.kind === 'report' && entry.value === 'raid'),
});

test('a side is told a false report as it would be a true one, and the debrief tells what was so', async () => {
  const { page, expectClean } = await openPage();
  await giveFile(page, { name: 'cable.crisis.json', text: JSON.stringify(cutCable()) });
  await page.getByText(words('shelf.open.opened', { name: line.scenario.about.title })).waitFor();
  const accuse = page.getByText('Accuse the South', { exact: true });
  await playThrough(page, byClicks, line, {
    onReveal: async (turn) => {
      if (turn !== 1) return;
      await page
        .getByText('You receive a report (the guards, unsure): What cut the cable – a raid by the South')
        .waitFor();
      expect(await axe(page)).toEqual([]);
    },
    onTurn: async (turn) => {
      if (turn !== 2) return;
      expect(await page.content()).not.toContain('the storm');
      await expect.poll(() => accuse.count()).toBeGreaterThan(0);
    },
  });
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await showLayer(page, 'class');
  const table = page.getByRole('table', { name: 'The north: What cut the cable' });
  await table.getByRole('cell', { name: 'a raid by the South (the guards, unsure)' }).waitFor();
  expect(await table.getByRole('cell', { name: 'the storm' }).count()).toBeGreaterThan(0);
  await page.getByText(words('debrief.beliefs.never')).waitFor();
  expect(await axe(page)).toEqual([]);
  expectClean();
});
