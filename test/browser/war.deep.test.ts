import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeText, encodeText, endingOf as endingTold, replay } from '../../src/engine/index';
import { decodePlayFile, type PlayFile } from '../../src/session/index';
import { byClicks } from './hands';
import { openPage } from './harness';
import { builtCrisis, findLine, type LineOfPlay, mostHostile } from './line-of-play';
import { atHeading, endingOf, playThrough } from './play-through';
import { opening, plainPart, words } from './words';

const scenario = builtCrisis();

/** The play in which Pakistan gives the most hostile order that is open, track by track, and the others let it come to war. */
function warLine(): LineOfPlay {
  const families = new Map(scenario.endings.map(({ id, family }) => [id, family]));
  return findLine({
    scenario,
    seat: 'pakistan',
    ordersIn: (game) => mostHostile(game, 'pakistan'),
    wanted: ({ ending }) => families.get(ending) === 'war',
  });
}

let line: LineOfPlay;
beforeAll(() => {
  line = warLine();
});

/** The play file as the room hands it out. */
async function exportPlay(page: Page): Promise<PlayFile> {
  await page.getByRole('button', { name: words('room.menu.label'), exact: true }).click();
  await page.getByRole('menuitem', { name: words('room.menu.keep') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words('share.file.button') }).click(),
  ]);
  const decoded = decodePlayFile(await text(await download.createReadStream()));
  if ('problem' in decoded) throw new Error(`the play file is refused: ${JSON.stringify(decoded.problem)}`);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('shell.close') })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  return decoded.play;
}

describe('a play that ends in war', () => {
  test('is led by clicks to its ending, is the engine’s own play, and has a debrief', async () => {
    const { page, expectClean } = await openPage();
    await playThrough(page, byClicks, line);
    const ending = endingOf(line);
    await page.getByText(plainPart(endingTold(scenario, line.game.journal)?.text ?? '')).waitFor();

    const { record, seat } = await exportPlay(page);
    expect(seat).toBe(line.seat.id);
    expect(encodeText(record).split('\n')).toEqual(encodeText(line.game.record).split('\n'));
    const again = replay(scenario, record);
    expect(again.stopped).toBeUndefined();
    expect(again.game).toMatchObject({ phase: 'over', ending: ending.id, curve: line.game.curve });
    expect(decodeText(encodeText(record))).toEqual({ record });

    await page.getByRole('button', { name: words('room.ending.debrief') }).click();
    await atHeading(page, scenario.about.title);
    await page.getByRole('button', { name: words('debrief.words.skip') }).click();
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 2, name: ending.title }).waitFor();
    await main.getByText(words('debrief.words.afterwards')).first().waitFor();
    await main.getByText(opening('debrief.story.ended.history')).waitFor();
    await main.getByRole('heading', { level: 2, name: words('debrief.part.people') }).waitFor();

    // Read from what was saved, the same play stands on the shelf as over, and its debrief opens from there as it was left.
    await page.getByRole('link', { name: words('shell.home') }).click();
    await atHeading(page, words('shelf.heading'));
    await page.reload();
    const saved = page.getByRole('link', { name: ending.title });
    await saved.click();
    await atHeading(page, ending.title);
    await page.getByRole('button', { name: words('room.ending.debrief') }).click();
    await main.getByRole('heading', { level: 2, name: ending.title }).waitFor();
    expectClean();
  });
});
