import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byClicks } from './hands';
import { newContext, openPage, type PageOptions } from './harness';
import { asInHistory, builtCrisis, findLine, type LineOfPlay } from './line-of-play';
import {
  atHeading,
  beginPlay,
  chooseOrders,
  commitTurn,
  onwardButton,
  pageOfReveal,
  tellAll,
} from './play-through';
import { mapStands } from './player';
import { words } from './words';

let line: LineOfPlay;
beforeAll(() => {
  line = findLine({
    scenario: builtCrisis(),
    seat: 'pakistan',
    ordersIn: (game) => asInHistory(game, 'pakistan'),
    wanted: ({ record }) => record.turns.length > 2,
  });
});

/** The map as it is seen now: equal pictures give equal texts. */
async function photograph(page: Page): Promise<string> {
  const clip = await page.getByRole('group', { name: words('room.map.moved') }).boundingBox();
  if (!clip) throw new Error('the map is not there to be looked at');
  return (await page.screenshot({ clip, animations: 'allow' })).toString('base64');
}

/** How many animations and transitions of the page are running that are long enough to be seen. */
function countAnimations(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.getAnimations().filter((animation) => {
        const { activeDuration } = animation.effect?.getComputedTiming() ?? {};
        return animation.playState === 'running' && Number(activeDuration) > 20;
      }).length,
  );
}

/** Begins a play, with the page's clock in the test's hands from the moment at which its first turn is to be committed. */
async function openBeforeCommit(options: PageOptions) {
  const context = await newContext(options);
  await context.clock.install();
  const opened = await openPage({ ...options, context });
  await beginPlay(opened.page, byClicks, line);
  await opened.page.getByRole('button', { name: words('room.map.inWords') }).waitFor();
  await chooseOrders(opened.page, byClicks, line, line.turns[0] ?? {});
  // Far enough ahead that a slow machine does not come to it first.
  await context.clock.pauseAt((await opened.page.evaluate(() => Date.now())) + 60_000);
  return opened;
}

/** Milliseconds between two looks. All looks at one cue together take less time than a still picture stands. */
const between = 200;
const looks = 6;

/** Lets the page's clock run until the map shows something of what is told, and gives that and the next looks. */
async function watchFirstCue(page: Page, plain: string): Promise<readonly string[]> {
  const pictures = [plain];
  for (let waits = 0; pictures.at(-1) === plain; waits++) {
    if (waits > 100) throw new Error('nothing that is told is shown on the map');
    await page.clock.runFor(between);
    pictures.push(await photograph(page));
  }
  return [...pictures.slice(-1), ...(await watch(page, looks - 1))];
}

/** Looks at the map again and again, while the page's clock runs. */
async function watch(page: Page, times = looks): Promise<readonly string[]> {
  const seen: string[] = [];
  while (seen.length < times) {
    await page.clock.runFor(between);
    seen.push(await photograph(page));
  }
  return seen;
}

/** What each page of a reveal says, from the one that is shown on; the last stands afterwards. */
async function readOn(page: Page): Promise<string[]> {
  const forward = page.getByRole('button', { name: words('reveal.forward'), exact: true });
  const read: string[] = [];
  for (;;) {
    const told = page.locator('.reveal-page');
    await expect.poll(() => told.locator('.reveal-body').innerText()).not.toBe('');
    read.push((await told.innerText()).replace(/\s+/g, ' '));
    if (!(await forward.isVisible())) return read;
    await forward.click();
    await pageOfReveal(page, read.length + 1).waitFor();
  }
}

/** What the map shows, in words. */
async function mapInWords(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: words('room.map.inWords') }).click();
  const sheet = page.getByRole('dialog', { name: words('room.map.inWords') });
  // The sheet comes when it is first opened.
  await sheet.getByRole('listitem').first().waitFor();
  const rows = await sheet.getByRole('listitem').allInnerTexts();
  await sheet.getByRole('button', { name: words('shell.close') }).click();
  await sheet.waitFor({ state: 'hidden' });
  return rows;
}

describe('where the system asks for less motion', () => {
  test('a turn is told with still pictures, and in the same words as with moving ones', async () => {
    const calm = await openBeforeCommit({ reducedMotion: true });
    await commitTurn(calm.page, byClicks);
    await atHeading(calm.page, words('reveal.heading'));
    // The map is drawn anew for the place that it has while a turn is told.
    await watch(calm.page, 2);
    const still = await watch(calm.page);
    expect(await countAnimations(calm.page)).toBe(0);
    expect(new Set(still).size).toBe(1);
    const all = await readOn(calm.page);
    expect(all.length).toBeGreaterThan(2);
    // The beat stood on the map, which is shown whole and without it in the end.
    const [, whole] = await watch(calm.page, 2);
    expect(still).not.toContain(whole);
    await onwardButton(calm.page, line, 1).click();
    const rows = await mapInWords(calm.page);
    expect(rows.length).toBeGreaterThan(line.scenario.theatre.places.length);
    calm.expectClean();
    await calm.context.close();

    // The same with motion: each look finds another picture, and the words are the same.
    const lively = await openBeforeCommit({});
    const before = await photograph(lively.page);
    await commitTurn(lively.page, byClicks);
    await atHeading(lively.page, words('reveal.heading'));
    expect(new Set(await watchFirstCue(lively.page, before)).size).toBe(looks);
    expect(await readOn(lively.page)).toEqual(all);
    await onwardButton(lively.page, line, 1).click();
    expect(await mapInWords(lively.page)).toEqual(rows);
    lively.expectClean();
  });
});

describe('a reload while a turn is told', () => {
  test('loses nothing: the turn is done, and is told on until it was told to its end', async () => {
    const { page, expectClean } = await openPage();
    await beginPlay(page, byClicks, line);
    await mapStands(page);
    await chooseOrders(page, byClicks, line, line.turns[0] ?? {});
    await commitTurn(page, byClicks);
    await atHeading(page, words('reveal.heading'));
    await page.getByText(words('shell.saving.saved'), { exact: true }).waitFor();
    await page.reload();
    await atHeading(page, words('reveal.heading'));
    await mapStands(page);
    await tellAll(page, byClicks);
    await onwardButton(page, line, 1).click();
    await atHeading(page, line.scenario.turns[1]?.title ?? '');

    // What was told to its end is not told once more by a reload.
    await page.getByText(words('shell.saving.saved'), { exact: true }).waitFor();
    await page.reload();
    await atHeading(page, line.scenario.turns[1]?.title ?? '');
    await mapStands(page);

    // The next turn stands as the engine has it: told again in full, and its orders open.
    await page.getByRole('button', { name: words('room.menu.label'), exact: true }).click();
    await page.getByRole('menuitem', { name: words('room.menu.replay') }).click();
    await atHeading(page, words('reveal.heading'));
    const told = (await readOn(page)).join(' ');
    for (const option of line.seat.options) {
      if (Object.values(line.turns[0] ?? {}).includes(option.id)) expect(told).toContain(option.label);
    }
    await onwardButton(page, line, 1).click();
    await chooseOrders(page, byClicks, line, line.turns[1] ?? {});
    await commitTurn(page, byClicks);
    await atHeading(page, words('reveal.heading'));

    // Away in mid-telling by the way back, and forward again, is the same.
    await page.goBack();
    await atHeading(page, words('brief.youAre', { name: line.seat.name }));
    await page.goForward();
    await atHeading(page, words('reveal.heading'));
    await tellAll(page, byClicks);
    await onwardButton(page, line, 2).click();
    await atHeading(page, line.scenario.turns[2]?.title ?? '');
    expectClean();
  });
});
