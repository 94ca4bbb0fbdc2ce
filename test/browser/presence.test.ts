import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { latecomer, latecomerDocument } from '../fixtures/latecomer';
import { giveFile } from './give-file';
import { byClicks } from './hands';
import { axe, openPage } from './harness';
import { closeSheet, openSheet } from './lesson/teacher';
import { findLine } from './line-of-play';
import { playThrough } from './play-through';
import { mapStands, showPart } from './player';
import { words } from './words';

/** The north asks the council in the first turn and signs a truce in the second. */
const line = findLine({
  scenario: latecomer,
  seat: 'north',
  ordersIn: ({ state }) => ({ 1: { talks: 'ask-council' }, 2: { talks: 'sign' } })[state.turn] ?? {},
  wanted: ({ journal }) => journal.some((entry) => entry.kind === 'order' && entry.option === 'summon'),
});

test('who enters and who leaves is told to a player, and stands in the lists and on the map while it takes part', async () => {
  const { page, expectClean } = await openPage();
  await giveFile(page, { name: 'latecomer.crisis.json', text: JSON.stringify(latecomerDocument()) });
  await page.getByText(words('shelf.open.opened', { name: latecomer.about.title })).waitFor();
  const enters = page.getByText(words('reveal.presence.here', { actor: 'The River Council' }));
  const leaves = page.getByText(words('reveal.presence.left', { actor: 'The Band' }));
  await playThrough(page, byClicks, line, {
    onTurn: async (turn) => {
      if (turn > 3) return;
      await mapStands(page);
      const mapped = await sheetText(page, words('room.map.inWords'));
      expect(mapped.includes('The delta')).toBe(turn > 1);
      expect(mapped).toContain('Uptown');
      const known = await sheetText(page, words('room.tabs.dossier'));
      expect(known.includes('The River Council')).toBe(turn > 1);
      expect(known).toContain(`The Valley (${words('reveal.presence.part', { whole: 'Northland' })})`);
      const gone = words('reveal.presence.left', { actor: 'The Band' });
      expect(known.includes(gone)).toBe(turn > 2);
      if (turn === 1) expect(await page.content()).not.toContain('Council');
      await showPart(page, 'situation');
    },
    onTold: async (turn) => {
      if (turn > 2) return;
      await (turn === 1 ? enters : leaves).waitFor();
      expect(await axe(page)).toEqual([]);
    },
  });
  expectClean();
});

/** What a sheet says that a button opens. */
async function sheetText(page: Page, name: string): Promise<string> {
  const text = await (await openSheet(page, name)).innerText();
  await closeSheet(page);
  return text.replace(/\s+/g, ' ');
}
