import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, decide, encodeLink, type Game } from '../../src/engine/index';
import type { Scenario } from '../../src/scenario/index';
import { inDeep } from '../rounds';
import { axe, openPage, sizes } from './harness';
import { atTurn, firstCrisis, openBrief, showPart, tabTo } from './player';
import { endedPath, openDebrief, revealHistory, showLayer } from './screens';
import { words } from './words';

const terms = (page: Page) => page.locator('.term');
const meaning = (page: Page) => page.locator('.term-meaning');

/** What does something else when it is pressed, or names something. */
const otherwise = 'button, a, label, summary, h1, h2, h3, h4, [role="radio"], [role="tab"]';

/** Marks that stand in something else, and terms that are marked twice in one part of the screen. */
async function strayMarks(page: Page): Promise<readonly string[]> {
  return terms(page).evaluateAll((marks, other) => {
    const seen = new Map<string, string>();
    return marks.flatMap((mark) => {
      const text = mark.textContent ?? '';
      const part = mark.closest('[role="dialog"], .debrief-part, main');
      const key = `${part?.className} ${part?.getAttribute('aria-labelledby')} ${text}`;
      const again = seen.has(key);
      seen.set(key, text);
      return mark.parentElement?.closest(other) === null && !again ? [] : [text];
    });
  }, otherwise);
}

/** The address of a play of Pakistan in its fourth turn in which nothing was ordered. */
function fourthTurn(scenario: Scenario): string {
  let game: Game = begin(scenario, { seed: 5, seats: { pakistan: 'human' } });
  while (game.phase === 'deciding' && game.state.turn < 4) game = decide(game, { pakistan: {} });
  return `#/r/${encodeLink(game.record)}`;
}

test('a term is explained by keys alone: Enter opens it, Escape closes it, and the focus returns', async () => {
  const { page, expectClean } = await openPage();
  await openBrief(page, 'Pakistan');
  const term = page.getByRole('button', { name: 'caretaker cabinet', exact: true });
  await tabTo(page, term);
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await meaning(page).waitFor();
    const { means = '' } = firstCrisis().glossary?.find(({ id }) => id === 'caretaker') ?? {};
    expect(await meaning(page).innerText()).toContain(means);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await meaning(page).waitFor({ state: 'hidden' });
    await expect.poll(() => term.evaluate((one) => one === document.activeElement)).toBe(true);
  }
  expect(await strayMarks(page)).toEqual([]);
  expectClean();
});

inDeep('an explanation opens by touch, inside the window of a phone, above a sheet too', async () => {
  const { page, expectClean } = await openPage({ size: 'phone', path: fourthTurn(firstCrisis()) });
  await atTurn(page, 4);
  const opens = async () => {
    await terms(page).last().tap();
    await meaning(page).waitFor();
    const box = await meaning(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(sizes.phone.width);
    await page.keyboard.press('Escape');
    await meaning(page).waitFor({ state: 'hidden' });
  };
  await opens();
  expect(await strayMarks(page)).toEqual([]);
  await showPart(page, 'orders');
  await page.locator('.card-more').first().click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  await opens();
  expect(await strayMarks(page)).toEqual([]);
  // A press beside the term chooses the order, wherever on the card it falls.
  const card = page.locator('.card-whole').first();
  await card.locator('.card-risk').click({ force: true });
  expect(await card.getByRole('radio').isChecked()).toBe(true);
  expectClean();
});

test('in the debrief a term leads to the concept that it stands for', async () => {
  const { page, expectClean } = await openPage({ path: endedPath() });
  await page.getByRole('button', { name: words('room.ending.debrief') }).waitFor();
  await openDebrief(page);
  await revealHistory(page);
  await showLayer(page, 'class');
  await page
    .locator('.debrief-layer:not([hidden])')
    .getByRole('button', { name: /^recall(s|ed)?$/i })
    .first()
    .click();
  await page.getByRole('button', { name: words('shell.idea') }).click();
  const concept = firstCrisis().concepts.find(({ id }) => id === 'costly-signals')?.term ?? '';
  const heading = page
    .getByRole('heading', { name: concept, exact: true })
    .or(page.getByRole('heading', { name: words('debrief.part.concepts'), exact: true }));
  await expect
    .poll(() => heading.evaluateAll((all) => all.some((one) => one === document.activeElement)))
    .toBe(true);
  expect(await strayMarks(page)).toEqual([]);
  expectClean();
});
