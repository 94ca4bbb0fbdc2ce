import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { begin, chooseOrders, decide, encodeLink, type Game } from '../../src/engine/index';
import { encodeClassFile, encodePlayFile } from '../../src/session/index';
import { inDeep } from '../rounds';
import { unfold } from './fold';
import { patience } from './futures-part';
import { axe, openPage } from './harness';
import { atTurn, commit, firstCrisis, mapStands } from './player';
import { breachesIn, fitsIn, revealHistory, showLayer } from './screens';
import { opening, words } from './words';

/** What two delegations of a class ordered in two turns, until the bell rang. */
function classGame(): Game {
  const crisis = firstCrisis();
  const seats = { iran: 'human', pakistan: 'human' } as const;
  let game: Game = begin(crisis, { seed: 11, seats });
  for (let turn = 1; turn <= 2 && game.phase === 'deciding'; turn += 1) {
    const deciding = game;
    const order = (id: string) => [id, chooseOrders(deciding, id, 'weights')] as const;
    game = decide(deciding, Object.fromEntries(crisis.actors.map(({ id }) => order(id))));
  }
  return game;
}

const game = classGame();
const link = encodeLink(game.record);

async function giveFile(page: Page, button: string, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const note = (page: Page) => page.locator('summary', { hasText: words('absent.missed.summary') });

describe('a student who was absent', () => {
  test('plays a side by the link of the class, and learns after each turn who decided for the others', async () => {
    const { page, expectClean } = await openPage({ path: `#/missed/pakistan/${link}` });
    await atTurn(page, 1);
    await mapStands(page);
    expect(page.url()).toContain('#/play/');
    await note(page).click();
    await page.getByText(words('absent.missed.none')).waitFor();
    expect(await axe(page)).toEqual([]);
    await commit(page);
    await atTurn(page, 2);
    await page.getByText(words('absent.missed.all', { turn: 1 })).waitFor();
    // The same play goes on after a reload, and its address no longer holds what the class ordered.
    await page.reload();
    await atTurn(page, 2);
    await mapStands(page);
    await note(page).click();
    await page.getByText(words('absent.missed.all', { turn: 1 })).waitFor();
    await fitsIn(page, ['phone', 'laptop']);
    expectClean();
  });

  test('is told what is wrong with a link that leads to no play', async () => {
    const { page, expectClean } = await openPage({ path: `#/missed/atlantis/${link}` });
    await page.getByText(words('absent.refused.M001', { side: 'atlantis' })).waitFor();
    expectClean();
  });
});

inDeep('a game that was broken off opens its debrief, and shows where it was heading', async () => {
  const { page, expectClean } = await openPage();
  const committed = { iran: {}, pakistan: { diplomacy: 'recall-ambassador' } };
  const played = { seat: 'pakistan', game, draft: {}, draftNote: { reason: '' }, notes: [], words: {} };
  const text = encodePlayFile({ ...played, brokenOff: { committed } });
  await unfold(page, words('shelf.open.heading'));
  await giveFile(page, words('shelf.open.file'), 'game.json', text);
  await page.getByRole('heading', { level: 2, name: words('debrief.part.words') }).waitFor();
  await revealHistory(page);
  await page.getByText(words('debrief.ended.committed', { turn: 3 })).waitFor();
  await page.getByText(opening('debrief.story.heading.text')).waitFor(patience);
  await showLayer(page, 'seminar');
  const part = page.getByRole('region', { name: words('debrief.part.heading') });
  await part.getByText(words('futures.heading.counted', { plays: '10,000' })).waitFor(patience);
  expect(await part.getByRole('row').count()).toBeGreaterThan(2);
  await showLayer(page, 'class');
  await page.getByText('end not reached', { exact: false }).first().waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words('debrief.keep.markdown') }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.md$/);
  expect(await breachesIn(page, ['night', 'paper'])).toEqual([]);
  await fitsIn(page, ['phone', 'laptop']);
  expectClean();
});

test('the Class page gives a link for each table and side', async () => {
  const { page, expectClean } = await openPage({ path: '#/class' });
  const { about, hash } = firstCrisis();
  const result = { link, seat: 'pakistan', name: 'Anna', notes: [], words: {}, table: 2 };
  const results = [{ ...result, isBrokenOff: true as const }];
  const text = encodeClassFile({ name: '8b', crisis: { id: about.id, edition: hash }, results });
  await giveFile(page, words('classPage.add.files'), '8b.class.json', text);
  await page.getByRole('button', { name: words('classPage.keep.absent') }).click();
  const sheet = page.getByRole('dialog', { name: words('absent.links.heading') });
  await sheet.getByRole('combobox', { name: words('absent.links.side') }).selectOption('iran');
  const field = sheet.getByRole('textbox', {
    name: words('absent.links.label', { side: 'Iran', table: 2 }),
  });
  expect(await field.inputValue()).toBe(new URL(`#/missed/iran/${link}`, page.url()).href);
  // The tests serve the page on this device alone.
  await page.getByText(words('absent.links.device')).waitFor();
  expect(await breachesIn(page, ['night', 'paper'])).toEqual([]);
  await fitsIn(page, ['phone', 'laptop']);
  expectClean();
});
