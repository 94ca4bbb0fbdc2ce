import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decodeLink, encodeLink, type GameRecord } from '../../src/engine/index';
import type { Scenario } from '../../src/scenario/index';
import { finishedPlay } from '../finished-play';
import { inDeep } from '../rounds';
import { makeFork, patience } from './futures-part';
import { byKeys, moveTo } from './hands';
import { axe, openPage } from './harness';
import { atTurn, chooseInMenu, firstCrisis, mapStands } from './player';
import { showLayer } from './screens';
import { makeTwoForks } from './two-forks';
import { opening, words } from './words';

const { scenario, link } = finishedPlay(firstCrisis());
const played = recordIn(scenario, link);

function recordIn(of: Scenario, form: string): GameRecord {
  const decoded = decodeLink(form, of);
  if ('problem' in decoded) throw new Error(decoded.problem.code);
  return decoded.record;
}

/** The mark of a fork whose order is what was ordered in the second turn. */
function markOf(): string {
  const [track, option] = Object.entries(played.turns[1]?.pakistan ?? {})[0] ?? [];
  if (track === undefined || option === undefined) throw new Error('nothing was ordered in the second turn');
  return `2.pakistan.${track}.${option}`;
}

const roomMark = (page: Page) => page.getByText(words('futures.room.forked', { turn: 2 }));

test('the link of a fork says that it is one: in the room, in what is shared from it, and in its debrief', async () => {
  const short = encodeLink({ ...played, turns: played.turns.slice(0, 3) });
  const { page, expectClean } = await openPage({ path: `#/fork/${markOf()}/${short}` });
  await atTurn(page, 4);
  await roomMark(page).waitFor();
  await mapStands(page);
  await page.reload();
  await roomMark(page).waitFor();
  // What is left while it is fetched is broken off.
  await mapStands(page);
  await chooseInMenu(page, words('room.menu.keep'));
  const shared = await page.getByRole('textbox', { name: words('share.link.field') }).inputValue();
  expect(shared).toContain(`#/fork/${markOf()}/`);
  expect(recordIn(scenario, shared.split('/').at(-1) ?? '')).toEqual({
    ...played,
    turns: played.turns.slice(0, 3),
  });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: words('shell.home') }).click();
  await page
    .getByRole('link', { name: words('shelf.saves.fork', { turn: 2 }) })
    .first()
    .waitFor();
  expectClean();

  const { page: over } = await openPage({ path: `#/fork/${markOf()}/${link}` });
  await over.getByRole('button', { name: words('room.ending.debrief') }).click();
  await over.getByText(opening('futures.room.forkedLong', { turn: 2, side: 'Pakistan' })).waitFor();
  expect(await over.getByRole('link', { name: words('futures.room.back') }).count()).toBe(0);
  await over.getByRole('button', { name: words('debrief.words.skip') }).click();
  await showLayer(over, 'class');
  const download = over.waitForEvent('download');
  await over.getByRole('button', { name: words('debrief.keep.json') }).click();
  const data = JSON.parse(await text(await (await download).createReadStream()));
  expect(Object.values(data.forkedFrom).join('.')).toBe(markOf());
});

inDeep('a play whose record does not bear out the mark opens without it', async () => {
  const { page, address } = await openPage();
  for (const mark of [
    '2.pakistan.diplomacy.hold',
    '9.pakistan.diplomacy.hold',
    '2.nobody.diplomacy.hold',
    'damaged',
  ]) {
    await page.goto('about:blank');
    await page.goto(new URL(`#/fork/${mark}/${link}`, address).href);
    await page.getByRole('button', { name: words('room.ending.debrief') }).waitFor();
    expect(await page.getByText(opening('futures.room.forked')).count(), mark).toBe(0);
  }
});

inDeep(
  'two forks side by side fold what is the same, mark what differs, and show all of it by keys',
  async () => {
    const { page } = await openPage({ path: `#/r/${link}`, reducedMotion: true });
    const hands = byKeys(page);
    await makeTwoForks(page);
    const both = page.getByRole('table', { name: words('futures.compare.heading') });
    const folded = both.getByText(words('futures.compare.same'));
    expect(await folded.count()).toBeGreaterThan(1);
    expect(await both.locator('mark').count()).toBeGreaterThan(1);
    expect(await axe(page)).toEqual([]);

    // The first two turns are one line; its button leaves the focus with what it showed.
    const span = { count: 2, from: 1, to: 2 };
    await hands.press(both.getByRole('button', { name: words('futures.compare.showTurns', span) }));
    const first = words('futures.turns.title', { turn: 1, title: scenario.turns[0]?.title ?? '' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await both
      .getByRole('row', { name: first })
      .getByText(opening('futures.compare.sameWhat', { what: 'Pakistan: ' }))
      .waitFor();

    const shown = page.getByRole('radiogroup', { name: words('futures.compare.shown') });
    await moveTo(page, shown.getByRole('radio', { checked: true }), 'Shift+Tab');
    await hands.choose(shown, words('futures.compare.showAll'));
    await expect.poll(() => folded.count()).toBe(0);
    for (const [at, { title }] of scenario.turns.entries())
      await both.getByText(words('futures.turns.title', { turn: at + 1, title })).waitFor();

    await showLayer(page, 'class');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('debrief.keep.markdown') }).click();
    const told = await text(await (await download).createReadStream());
    expect(told).toContain(`### ${words('futures.fork.title', { name: 'B' })}`);
    expect(told).toContain('| Turn 1: ');
  },
);

inDeep('who comes back from a fork reads on where it stands, with the focus where it was', async () => {
  const { page } = await openPage({ path: `#/r/${link}`, reducedMotion: true });
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await page
    .getByRole('button', { name: words('debrief.story.moments.again') })
    .first()
    .click();
  // The moment's own order is in view, and has the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^fork-order-/);
  await makeFork(page, 3);
  const onward = page.getByRole('button', { name: words('futures.fork.playOnName', { name: 'A' }) });
  await onward.waitFor();
  await page.getByText(words('futures.fork.sameLuck')).waitFor(patience);
  await onward.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  // Where it stands is asked as it is pressed: on a busy machine the parts above may still fill until then.
  await onward.evaluate((element) =>
    element.addEventListener(
      'click',
      () => Object.assign(window, { pressedAt: element.getBoundingClientRect().top }),
      { capture: true, once: true },
    ),
  );
  await onward.click();
  const before: number = await page.evaluate(() => Object(window).pressedAt);
  await page.locator('.reveal-heading').waitFor();
  await page.goBack();
  await onward.waitFor(patience);
  await expect.poll(() => onward.evaluate((element) => element === document.activeElement)).toBe(true);
  const topOf = () => onward.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(3);
});
