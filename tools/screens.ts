import type { Page } from 'playwright-core';
import { fold } from '../test/browser/fold';
import { builtCrisis } from '../test/browser/line-of-play';
import { words } from '../test/browser/words';
import { finishedPlay } from '../test/finished-play';

/** Leads a fresh page to one screen; the picture is taken when it is done. */
export type Screen = (page: Page, address: string) => Promise<void>;

/** Every screen that is photographed, by the name of its picture. */
export const screens: Readonly<Record<string, Screen>> = {
  shelf: async (page, address) => {
    await page.goto(address);
    await page.getByRole('img', { name: /^Map of/ }).waitFor();
  },
  'shelf-saved': async (page, address) => {
    await openRoom(page, address);
    await page.getByRole('link', { name: /all crises/ }).click();
    await page.getByRole('link', { name: /^Continue/ }).waitFor();
    await page.getByRole('img', { name: /^Map of/ }).waitFor();
  },
  lost: async (page, address) => {
    await page.goto(`${address}#/play/0000`);
    await page.getByRole('heading', { name: words('shell.lost.heading') }).waitFor();
  },
  brief: openBrief,
  'brief-options': async (page, address) => {
    await openBrief(page, address);
    await fold(page, words('brief.options.heading')).click();
    await page.getByRole('textbox', { name: words('brief.options.seed') }).scrollIntoViewIfNeeded();
  },
  room: openRoom,
  orders: openOrders,
  'all-orders': async (page, address) => {
    await openOrders(page, address);
    await page.locator('.card-more').first().click();
    await sheetStands(page);
  },
  beat: async (page, address) => {
    await openReveal(page, address);
    await page.waitForTimeout(3500);
  },
  'after-beats': async (page, address) => {
    await openReveal(page, address);
    await page.getByRole('button', { name: words('reveal.skip'), exact: true }).click();
    await page.waitForTimeout(800);
  },
  'second-turn': openSecondTurn,
  'glass-box': async (page, address) => {
    await openSecondTurn(page, address);
    await page.locator('.headline').nth(1).click();
    await sheetStands(page);
  },
  indicator: async (page, address) => {
    await openSecondTurn(page, address);
    await page.getByRole('button', { name: /^Escalation/ }).click();
    await sheetStands(page);
  },
  'map-in-words': async (page, address) => {
    await openRoom(page, address);
    await showPart(page, 'Map');
    await page.getByRole('button', { name: words('room.map.inWords') }).click();
    await sheetStands(page);
  },
  dossier: async (page, address) => {
    await openSecondTurn(page, address);
    await showPart(page, words('room.tabs.dossier'));
    const sheet = page.getByRole('button', { name: words('room.tabs.dossier') });
    if (await sheet.isVisible()) {
      await sheet.click();
      await sheetStands(page);
    }
  },
  share: async (page, address) => {
    await openSecondTurn(page, address);
    await page.getByRole('button', { name: words('room.menu.label'), exact: true }).click();
    await page.getByRole('menuitem', { name: words('room.menu.keep') }).click();
    await sheetStands(page);
  },
  keys: async (page, address) => {
    await openRoom(page, address);
    await page.getByRole('button', { name: words('room.menu.label'), exact: true }).click();
    await page.getByRole('menuitem', { name: words('keys.heading') }).click();
    await sheetStands(page);
  },
  ending: async (page, address) => {
    await page.goto(`${address}#/r/${finishedPlay(builtCrisis()).link}`);
    await page.getByRole('button', { name: /debrief/i }).waitFor();
    await mapStands(page);
  },
  'debrief-words': openDebrief,
  debrief: openStory,
  'debrief-moments': async (page, address) => {
    await openStory(page, address);
    await toTop(page, '#debrief-moments');
  },
  'debrief-again': async (page, address) => {
    await openStory(page, address);
    await page
      .getByRole('button', { name: words('debrief.story.moments.again') })
      .first()
      .click();
    await page.locator('.fork-board').waitFor();
  },
  'debrief-fork': async (page, address) => {
    await openForks(page, address);
    await toTop(page, '.fork-cards');
  },
  'debrief-side-by-side': async (page, address) => {
    await openForks(page, address);
    await page.locator('summary', { hasText: words('futures.compare.heading') }).click();
    await toTop(page, '.fork-compare');
  },
  'debrief-class': async (page, address) => {
    await openStory(page, address);
    await showLayer(page, 'class');
  },
  'debrief-seminar': async (page, address) => {
    await openStory(page, address);
    await showLayer(page, 'seminar');
    await page.locator('.spread-bar').first().waitFor({ timeout: 90_000 });
  },
  'debrief-order': async (page, address) => {
    await openStory(page, address);
    await showLayer(page, 'seminar');
    const title = words('futures.turns.title', { turn: 3, title: '' });
    await page.locator('summary', { hasText: title }).click({ timeout: 90_000 });
    await toTop(page, '.futures-decision');
  },
};

async function openBrief(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/crisis/iran-pakistan-2024/pakistan`);
  await page.getByRole('button', { name: words('brief.begin') }).waitFor();
  await page.locator('.mini-map svg').waitFor();
}

/** Begins with one seed, so that a picture can be compared with an earlier one. */
async function openRoom(page: Page, address: string): Promise<void> {
  await openBrief(page, address);
  await fold(page, words('brief.options.heading')).click();
  await page.getByRole('textbox', { name: words('brief.options.seed') }).fill('7');
  await page.getByRole('button', { name: words('brief.begin') }).click();
  await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
  await mapStands(page);
}

async function openOrders(page: Page, address: string): Promise<void> {
  await openRoom(page, address);
  await showPart(page, 'Orders');
  for (const track of await page.locator('.track-tab').all()) {
    await track.click();
    await page.locator('.track .card').first().click();
  }
}

async function openReveal(page: Page, address: string): Promise<void> {
  await openOrders(page, address);
  await page.getByRole('button', { name: words('room.commit.button') }).click();
  await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
}

async function openSecondTurn(page: Page, address: string): Promise<void> {
  await openReveal(page, address);
  await page.getByRole('button', { name: words('reveal.skip'), exact: true }).click();
  await page.getByRole('button', { name: words('reveal.next', { turn: 2 }) }).click();
  await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
  await mapStands(page);
}

/** Where the room is told by tabs, shows one of them. */
async function showPart(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
}

/** Waits for the map where it is in sight. */
async function mapStands(page: Page): Promise<void> {
  if (!(await page.getByRole('tab', { name: 'Map' }).isVisible())) {
    await page.getByRole('button', { name: words('room.map.inWords') }).waitFor();
  }
  await page.waitForTimeout(600);
}

/** A sheet is photographed when it has slid in. */
async function sheetStands(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(500);
}

/** Opens a play that is over from its link, and its debrief. */
async function openDebrief(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/r/${finishedPlay(builtCrisis()).link}`);
  await page.getByRole('button', { name: /debrief/i }).click();
  await page.getByRole('heading', { name: words('debrief.part.words') }).waitFor();
}

/** The debrief with history shown, and its moments found. */
async function openStory(page: Page, address: string): Promise<void> {
  await openDebrief(page, address);
  await page.getByRole('button', { name: words('debrief.words.skip') }).click();
  await page.locator('#debrief-moments').waitFor();
  await page.locator('.moment[aria-busy]').waitFor({ state: 'detached', timeout: 90_000 });
}

/** Goes to a layer of the debrief. */
async function showLayer(page: Page, layer: 'again' | 'class' | 'seminar'): Promise<void> {
  const bar = page.getByRole('navigation', { name: words('debrief.layer.label') });
  await bar.getByRole('button', { name: words(`debrief.layer.${layer}`), exact: true }).click();
}

/** Two forks of the first track of two turns. */
async function openForks(page: Page, address: string): Promise<void> {
  await openStory(page, address);
  await showLayer(page, 'again');
  for (const [turn, name] of Object.entries({ 2: 'A', 5: 'B' })) {
    const form = page.locator('#fork-form');
    await form.getByRole('radiogroup', { name: 'Turn' }).getByText(turn, { exact: true }).click();
    await form.locator('.fork-order:not([data-selected])').first().click();
    await form.getByRole('button', { name: words('futures.fork.begin') }).click();
    const fork = page.getByRole('article', { name: words('futures.fork.title', { name }) });
    await fork.getByText(/^Counted: /).waitFor({ timeout: 90_000 });
  }
}

async function toTop(page: Page, place: string): Promise<void> {
  await page.locator(place).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(600);
}
