import { expect, test } from 'vitest';
import { compileDocument } from '../fixtures/border';
import { jointStatement } from '../fixtures/joint-statement';
import { giveFile } from './give-file';
import { byClicks } from './hands';
import { axe, openPage } from './harness';
import { findLine } from './line-of-play';
import { playThrough } from './play-through';
import { words } from './words';

const answer = (outcome: string, turn: number, entry: { kind: string; turn: number }) =>
  entry.kind === 'order' && entry.turn === turn && 'outcome' in entry && entry.outcome === outcome;

/** A play of the north in which its statement is read out by both, and nobody comes to meet its prisoners. */
const line = findLine({
  scenario: compileDocument(jointStatement()),
  seat: 'north',
  ordersIn: ({ state }) =>
    state.turn === 1 ? { talks: 'statement' } : state.turn === 2 ? { border: 'exchange' } : {},
  wanted: ({ journal }) =>
    journal.some((entry) => answer('answered', 1, entry)) &&
    journal.some((entry) => answer('alone', 2, entry)),
});

test('an order says whose order it needs, and a turn tells whether it was given', async () => {
  const { page, expectClean } = await openPage();
  await giveFile(page, { name: 'joint.crisis.json', text: JSON.stringify(jointStatement()) });
  await page.getByText(words('shelf.open.opened', { name: line.scenario.about.title })).waitFor();
  const order = 'Read out a joint statement';
  await playThrough(page, byClicks, line, {
    onTurn: async (turn) => {
      if (turn !== 1) return;
      await page
        .getByText(words('room.orders.with', { names: 'The south' }))
        .first()
        .waitFor();
      await page.getByRole('button', { name: words('room.orders.details', { order }) }).focus();
      await page.getByRole('button', { name: words('room.orders.details', { order }) }).click();
      const facts = { name: 'The south', order: 'Read out the statement too' };
      await page.getByText(words('room.orders.waitsFor', facts)).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
    },
    onReveal: async (turn) => {
      if (turn === 1) {
        await page.getByText('At noon both capitals read out the same words.').first().waitFor();
        await page.getByText('Two capitals read out one statement').first().waitFor();
        expect(await axe(page)).toEqual([]);
      }
      if (turn === 2) await page.getByText('Four prisoners wait on the bridge until dark').first().waitFor();
    },
  });
  expectClean();
});
