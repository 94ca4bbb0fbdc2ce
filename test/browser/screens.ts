import type { Page } from 'playwright-core';
import { finishedPlay } from '../finished-play';
import { fold } from './fold';
import { axe, expectFits, type Size, setTheme, sizes, stillness, type Theme } from './harness';
import {
  chooseInMenu,
  commitAndTell,
  firstCrisis,
  mapStands,
  openBrief,
  parts,
  pressBegin,
  showPart,
} from './player';
import { words } from './words';

/** Looks at a screen that stands. */
export type Look = (screen: string) => Promise<void>;

/** Goes from the shelf into the second turn of a play and lets each screen and sheet on the way be looked at. */
export async function walkPlay(page: Page, side: string, look: Look): Promise<void> {
  const stands = async (screen: string) => {
    await stillness(page);
    await look(screen);
  };
  await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
  await stands('shelf');
  await openBrief(page, side);
  await fold(page, words('brief.more')).click();
  await fold(page, words('brief.options.heading')).click();
  await stands('brief');
  await pressBegin(page);
  await mapStands(page);
  const inParts = await page.getByRole('tab', { name: words('room.tabs.situation') }).isVisible();
  for (const part of inParts ? parts : (['room'] as const)) {
    if (part !== 'room') await showPart(page, part);
    await stands(part);
  }
  const sheets = [
    ['orders', new RegExp(`^${words('room.orders.details', { order: '' })}`)],
    ['map', words('room.map.inWords')],
  ] as const;
  for (const [part, name] of sheets) {
    await showPart(page, part);
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('dialog').waitFor();
    await stands(String(name));
    await closeSheet(page);
  }
  // Where fingers alone point, nobody is told of keys.
  if (await page.evaluate(() => matchMedia('(any-pointer: fine)').matches)) {
    await chooseInMenu(page, words('keys.heading'));
    await page.getByRole('dialog', { name: words('keys.heading') }).waitFor();
    await stands('keys');
    await closeSheet(page);
  }
  await commitAndTell(page);
  await stands('reveal');
  await page.getByRole('button', { name: words('reveal.next', { turn: 2 }) }).click();
  await showPart(page, 'situation');
  await page.locator('.headline').first().waitFor();
  await stands('second turn');
  await page.locator('.headline').first().click();
  await page.getByRole('dialog').waitFor();
  await stands('glass box');
  await closeSheet(page);
  await mapStands(page);
}

/** Goes to the debrief of a finished play and lets each layer be looked at: before history is shown, and after it with all unfolded. */
export async function walkDebrief(page: Page, look: Look): Promise<void> {
  await openDebrief(page);
  await look('debrief before history');
  await revealHistory(page);
  await momentsStand(page);
  await look('debrief');
  await page
    .getByRole('button', { name: words('debrief.story.moments.again') })
    .first()
    .click();
  await page.locator('.fork-board').waitFor();
  await look('debrief, a moment again');
  for (const layer of ['class', 'seminar'] as const) {
    await showLayer(page, layer);
    // All turns of the seminar look alike; one of them stands for the others.
    if (layer === 'class') await unfold(page);
    else await page.locator('.debrief-layer:not([hidden]) summary').nth(2).click();
    if (layer === 'seminar') await page.locator('.futures-decision summary').first().click();
    await look(`debrief, ${layer}`);
  }
}

/** The address of a play that is over, which opens at its ending. */
export const endedPath = () => `#/r/${finishedPlay(firstCrisis()).link}`;

/** Goes from the ending to the debrief, as a reader of the ending would. */
export async function openDebrief(page: Page): Promise<void> {
  // The map of the room goes on loading; leaving earlier would break it off.
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('heading', { name: words('debrief.part.words') }).waitFor();
}

/** What is written in the debrief before history is shown. */
export const intended = 'To answer without closing a door.';

export async function revealHistory(page: Page): Promise<void> {
  await page.getByLabel(words('debrief.words.intended')).fill(intended);
  await page.getByRole('button', { name: words('debrief.words.show'), exact: true }).click();
  await page.getByRole('heading', { name: words('debrief.part.moments') }).waitFor();
}

/** Waits until the analysis has told the choice that moved most, and so until all scripts of the story are there. */
export async function momentsStand(page: Page): Promise<void> {
  await page.locator('.moment[aria-busy]').waitFor({ state: 'detached', timeout: 150_000 });
}

/** Shows a layer of the debrief and waits until it stands. */
export async function showLayer(page: Page, layer: 'story' | 'again' | 'class' | 'seminar'): Promise<void> {
  const bar = page.getByRole('navigation', { name: words('debrief.layer.label') });
  await bar.getByRole('button', { name: words(`debrief.layer.${layer}`), exact: true }).click();
  const stands = {
    story: '#debrief-words',
    again: '#debrief-fork',
    class: '#debrief-keep',
    seminar: '#debrief-method',
  };
  await page.locator(stands[layer]).waitFor();
  if (layer !== 'seminar') return;
  const told = page.getByText(words('futures.outlook.heading')).or(page.locator('#debrief-heading'));
  await told.first().waitFor({ timeout: 150_000 });
}

/** Opens every fold that is to be seen and the folds in them. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('.debrief-layer:not([hidden]) details:not([open])');
  for (let depth = 0; depth < 3 && (await closed.count()) > 0; depth++) {
    await closed.evaluateAll((folds) => {
      for (const fold of folds) fold.querySelector('summary')?.click();
    });
  }
  if ((await closed.count()) > 0) throw new Error('a fold of the debrief does not open');
}

async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/**
 * The breaches of WCAG 2.2 AA on a screen that stands: of all rules in the first of some themes, and of those that colours decide
 * in the others. `screens.deep.test.ts` holds each theme to all of them.
 */
export async function breachesIn(page: Page, themes: readonly Theme[], part?: string): Promise<string[]> {
  const found: string[] = [];
  for (const [at, theme] of themes.entries()) {
    await setTheme(page, theme);
    const breaches = await axe(page, { ...(part === undefined ? {} : { part }), onlyColours: at > 0 });
    found.push(...breaches.map((breach) => `${theme}: ${breach}`));
  }
  return found;
}

/** A window of 1280 pixels at 400 percent. */
export const reflowed = { width: 320, height: 256 };

/** Fails where the page scrolls sideways in one of some windows; the window has the last of them afterwards. */
export async function fitsIn(page: Page, windows: readonly (Size | typeof reflowed)[]): Promise<void> {
  for (const window of windows) await expectFits(page, typeof window === 'string' ? sizes[window] : window);
}
