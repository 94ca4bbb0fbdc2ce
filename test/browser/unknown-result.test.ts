import { expect, test } from 'vitest';
import { compileDocument } from '../fixtures/border';
import { unknownResultDocument } from '../fixtures/unknown-result';
import { giveFile } from './give-file';
import { byClicks } from './hands';
import { axe, openPage } from './harness';
import { findLine } from './line-of-play';
import { playThrough } from './play-through';
import { showLayer } from './screens';
import { words } from './words';

/** A play of the North in which the bombs miss and the crews report that they hit. */
const line = findLine({
  scenario: compileDocument(unknownResultDocument()),
  seat: 'north',
  ordersIn: ({ state }) => (state.turn === 1 ? { air: 'strike' } : {}),
  wanted: ({ journal }) =>
    journal.some((entry) => entry.kind === 'order' && entry.outcome === 'missed') &&
    journal.some((entry) => entry.kind === 'report' && entry.value === 'ruined'),
});

test('a side is not told what its strike did, hears of it later, and reads the truth in the debrief', async () => {
  const { page, expectClean } = await openPage();
  await giveFile(page, { name: 'depot.crisis.json', text: JSON.stringify(unknownResultDocument()) });
  await page.getByText(words('shelf.open.opened', { name: line.scenario.about.title })).waitFor();
  await playThrough(page, byClicks, line, {
    onReveal: async (turn) => {
      if (turn === 1) {
        await page.getByText(words('reveal.unknown')).first().waitFor();
        expect(await page.content()).not.toContain('empty field');
        await page.getByRole('button', { name: words('reveal.glass') }).click();
        await page.getByText(words('glass.unknownOdds')).waitFor();
        expect(await axe(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      if (turn === 2)
        await page
          .getByText(words('report.moderate', { claimant: 'the crews' }))
          .first()
          .waitFor();
    },
  });
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await showLayer(page, 'class');
  const table = page.getByRole('table', { name: words('debrief.beliefs.results', { name: 'The north' }) });
  await table
    .getByRole('cell', { name: `The bombs miss (${words('debrief.beliefs.told', { turn: 2 })})` })
    .waitFor();
  expect(await axe(page)).toEqual([]);
  expectClean();
});
