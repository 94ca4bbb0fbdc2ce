import { expect, test } from 'vitest';
import { compileDocument } from '../fixtures/border';
import { ultimatum } from '../fixtures/ultimatum';
import { giveFile } from './give-file';
import { byClicks } from './hands';
import { axe, openPage } from './harness';
import { findLine } from './line-of-play';
import { playThrough } from './play-through';
import { showLayer } from './screens';
import { words } from './words';

/** A play in which the ultimatum of the north runs out. */
const line = findLine({
  scenario: compileDocument(ultimatum()),
  seat: 'north',
  others: { south: 'hold' },
  ordersIn: ({ state }) => (state.turn === 1 ? { act: 'demand' } : {}),
  wanted: () => true,
});

test('a deadline is told when it is set, stands in the room with its day, and is told as it runs out', async () => {
  const { page, expectClean } = await openPage();
  await giveFile(page, { name: 'pilot.crisis.json', text: JSON.stringify(ultimatum()) });
  await page.getByText(words('shelf.open.opened', { name: line.scenario.about.title })).waitFor();
  const due = page.getByText('3 January 2020: The ultimatum of the North runs out, unless the pilot is home');
  const list = page.getByRole('region', { name: words('deadline.heading') });
  await playThrough(page, byClicks, line, {
    onReveal: async (turn) => {
      if (turn === 1) await due.waitFor();
      if (turn !== 3) return;
      await page.getByText('The North sends its army to the border').first().waitFor();
      await page.getByText('The ultimatum of the North runs out', { exact: true }).waitFor();
      await page.getByText('The pilot was not home when the time was up.').waitFor();
    },
    onTurn: async (turn) => {
      if (turn === 2) {
        await list.getByText(/unless the pilot is home$/).waitFor();
        expect(await axe(page)).toEqual([]);
      } else if (turn !== 3) expect(await list.count()).toBe(0);
    },
  });
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await showLayer(page, 'class');
  const table = page.getByRole('table', { name: words('debrief.part.deadlines') });
  await table.getByRole('cell', { name: words('debrief.deadlines.landed', { turn: 3 }) }).waitFor();
  expect(await axe(page)).toEqual([]);
  expectClean();
});
