import type { Locator, Page } from 'playwright-core';
import type { Scenario } from '../../src/scenario/index';
import { unfold } from './fold';
import { byClicks, byKeys } from './hands';
import { builtCrisis } from './line-of-play';
import { chooseOrder, commitTurn, tellAll } from './play-through';
import { words } from './words';

/** The crisis that the browser tests play, as the built app has it. */
export function firstCrisis(): Scenario {
  crisis ??= builtCrisis();
  return crisis;
}

let crisis: Scenario | undefined;

/** Opens the brief of a side from the shelf. */
export async function openBrief(page: Page, side: string): Promise<void> {
  await page.getByRole('link', { name: words('shelf.play', { name: side }) }).click();
  await page.getByRole('heading', { level: 1, name: words('brief.youAre', { name: side }) }).waitFor();
}

/** Chooses in the brief who plays on this device. */
export async function choosePlayers(page: Page, who: 'alone' | 'pair' | 'sides'): Promise<void> {
  await unfold(page, words('together.choice.heading'));
  await page.getByRole('radio', { name: words(`together.choice.${who}.label`) }).check();
}

/** Presses the button of the brief that begins a play. */
export async function pressBegin(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await atTurn(page, 1);
}

/** Goes from the shelf into the situation room. */
export async function openRoom(page: Page, side: string, seed = 7): Promise<void> {
  await openBrief(page, side);
  await setSeed(page, seed);
  await pressBegin(page);
}

/** Waits until the room stands at a turn of the first crisis. */
export async function atTurn(page: Page, turn: number): Promise<void> {
  await page.getByRole('heading', { level: 1, name: turnName(turn) }).waitFor();
}

/** How the heading of a turn of the first crisis begins. */
export function turnName(turn: number): string {
  return words('room.turn', { turn, turns: firstCrisis().turns.length });
}

export async function setSeed(page: Page, seed: number): Promise<void> {
  await unfold(page, words('brief.options.heading'));
  await page.getByRole('textbox', { name: words('brief.options.seed') }).fill(String(seed));
}

export const parts = ['situation', 'orders', 'map', 'dossier'] as const;

/** Shows a part of the room where it is told by tabs. */
export async function showPart(page: Page, part: (typeof parts)[number]): Promise<void> {
  const tab = page.getByRole('tab', { name: words(`room.tabs.${part}`) });
  if (await tab.isVisible()) await tab.click();
}

/** Waits until the map is drawn; a room that is left sooner breaks off what its map still loads. */
export async function mapStands(page: Page): Promise<void> {
  await showPart(page, 'map');
  await page.getByRole('button', { name: words('room.map.inWords') }).waitFor();
  await page.locator('.map[aria-busy="false"]').waitFor();
}

export function commitButton(page: Page): Locator {
  return page.getByRole('button', { name: words('room.commit.button') });
}

/** Commits the turn, and goes to the last page of what it did. */
export async function commitAndTell(page: Page): Promise<void> {
  await showPart(page, 'orders');
  await commitTurn(page, byClicks);
  await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  await tellAll(page, byClicks);
}

/** Commits a turn that is not the last, goes through what it did, and goes on to the next. */
export async function commit(page: Page, turn = 1): Promise<void> {
  await commitAndTell(page);
  await page.getByRole('button', { name: words('reveal.next', { turn: turn + 1 }) }).click();
}

/** Waits until the play is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(words('shell.saving.saved')).first().waitFor();
}

/** Opens an entry of the menu of a play. */
export async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: words('room.menu.label'), exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Goes back to the shelf by its address. */
export async function toShelf(page: Page): Promise<void> {
  await page.goto(new URL('#/', page.url()).href);
  await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
}

/** Presses Tab until an element has the focus, as somebody without a mouse does; fails after `most` steps. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (
      (await target.count()) > 0 &&
      (await target.first().evaluate((element) => element === document.activeElement))
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} did not get the focus within ${most} steps`);
}

/** Chooses an order by keys alone: its track by arrows, then its card by arrows. */
export async function chooseByKeys(page: Page, track: string, order: string): Promise<void> {
  await chooseOrder(page, byKeys(page), track, order);
}

/** The names of the tracks, in their order. */
export async function trackNames(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('tablist', { name: words('room.orders.tracks') });
  return list.locator('.track-label').allTextContents();
}
