import type { Page } from 'playwright-core';
import type { Translate } from '../src/panels/strings/index';
import { fold } from '../test/browser/fold';
import { builtCrisis } from '../test/browser/line-of-play';
import { finishedPlay } from '../test/finished-play';

/** Where the app is, and the words of the language that it speaks. */
export interface Visit {
  readonly address: string;
  readonly language: string;
  /** The short version that classes play; absent: the whole crisis. */
  readonly plan?: string;
  readonly words: Translate;
}

/** Leads a fresh page to one screen; the picture is taken when it is done. */
export type Screen = (page: Page, visit: Visit) => Promise<void>;

/** Every screen that is photographed, by the name of its picture. */
export const screens: Readonly<Record<string, Screen>> = {
  shelf: async (page, visit) => {
    await page.goto(visit.address);
    await page.locator('.mini-map svg').first().waitFor();
  },
  'shelf-saved': async (page, visit) => {
    await openRoom(page, visit);
    await page.getByRole('link', { name: visit.words('shell.home') }).click();
    await page
      .getByRole('link', { name: visit.words('shelf.saves.resume') })
      .first()
      .waitFor();
    await page.locator('.mini-map svg').first().waitFor();
  },
  'hand-over': async (page, visit) => {
    await openBrief(page, visit);
    await fold(page, visit.words('together.choice.heading')).click();
    await page.locator('.company input[type=radio]').last().click();
    await page.getByRole('button', { name: visit.words('brief.begin'), exact: true }).click();
    await page.getByText(visit.words('together.hand.away')).waitFor();
  },
  stopped: async (page, visit) => {
    await openSecondTurn(page, visit);
    await page.getByRole('button', { name: visit.words('room.menu.label'), exact: true }).click();
    await page.getByRole('menuitem', { name: visit.words('room.stop.menu') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: visit.words('room.stop.yes') })
      .click();
    await page.locator('.ending-cost').waitFor();
  },
  lost: async (page, visit) => {
    await page.goto(`${visit.address}#/play/0000`);
    await page.getByRole('heading', { name: visit.words('shell.lost.heading') }).waitFor();
  },
  brief: openBrief,
  'brief-options': async (page, visit) => {
    await openBrief(page, visit);
    await fold(page, visit.words('brief.options.heading')).click();
    await page.getByRole('textbox', { name: visit.words('brief.options.seed') }).scrollIntoViewIfNeeded();
  },
  room: openRoom,
  orders: openOrders,
  'all-orders': async (page, visit) => {
    await openOrders(page, visit);
    await page.locator('.card-more').first().click();
    await sheetStands(page);
  },
  beat: async (page, visit) => {
    await openReveal(page, visit);
    await page.waitForTimeout(3500);
  },
  'after-beats': async (page, visit) => {
    await openReveal(page, visit);
    await page.getByRole('button', { name: visit.words('reveal.skip'), exact: true }).click();
    await page.waitForTimeout(800);
  },
  'second-turn': openSecondTurn,
  'glass-box': async (page, visit) => {
    await openSecondTurn(page, visit);
    await page.locator('.headline').nth(1).click();
    await sheetStands(page);
  },
  indicator: async (page, visit) => {
    await openSecondTurn(page, visit);
    await page.locator('.board-list .cell').first().click();
    await sheetStands(page);
  },
  'map-in-words': async (page, visit) => {
    await openRoom(page, visit);
    await showPart(page, visit.words('room.tabs.map'));
    await page.getByRole('button', { name: visit.words('room.map.inWords') }).click();
    await sheetStands(page);
  },
  dossier: async (page, visit) => {
    await openSecondTurn(page, visit);
    await showPart(page, visit.words('room.tabs.dossier'));
    const sheet = page.getByRole('button', { name: visit.words('room.tabs.dossier') });
    if (await sheet.isVisible()) {
      await sheet.click();
      await sheetStands(page);
    }
  },
  share: async (page, visit) => {
    await openSecondTurn(page, visit);
    await page.getByRole('button', { name: visit.words('room.menu.label'), exact: true }).click();
    await page.getByRole('menuitem', { name: visit.words('room.menu.keep') }).click();
    await sheetStands(page);
  },
  keys: async (page, visit) => {
    await openRoom(page, visit);
    await page.getByRole('button', { name: visit.words('room.menu.label'), exact: true }).click();
    await page.getByRole('menuitem', { name: visit.words('keys.heading') }).click();
    await sheetStands(page);
  },
  ending: async (page, visit) => {
    await page.goto(`${visit.address}#/r/${finishedPlay(builtCrisis()).link}`);
    await page.getByRole('button', { name: visit.words('room.ending.debrief') }).waitFor();
    await mapStands(page, visit);
  },
  'debrief-words': openDebrief,
  debrief: openStory,
  'debrief-moments': async (page, visit) => {
    await openStory(page, visit);
    await toTop(page, '#debrief-moments');
  },
  'debrief-again': async (page, visit) => {
    await openStory(page, visit);
    await page
      .getByRole('button', { name: visit.words('debrief.story.moments.again') })
      .first()
      .click();
    await page.locator('.fork-board').waitFor();
  },
  'debrief-fork': async (page, visit) => {
    await openForks(page, visit);
    await toTop(page, '.fork-cards');
  },
  'debrief-side-by-side': async (page, visit) => {
    await openForks(page, visit);
    await page.locator('summary', { hasText: visit.words('futures.compare.heading') }).click();
    await toTop(page, '.fork-compare');
  },
  'debrief-class': async (page, visit) => {
    await openStory(page, visit);
    await showLayer(page, visit, 'class');
  },
  'debrief-seminar': async (page, visit) => {
    await openStory(page, visit);
    await showLayer(page, visit, 'seminar');
    await page.locator('.spread-bar').first().waitFor({ timeout: 90_000 });
  },
  'debrief-order': async (page, visit) => {
    await openStory(page, visit);
    await showLayer(page, visit, 'seminar');
    const title = visit.words('futures.turns.title', { turn: 3, title: '' });
    await page.locator('summary', { hasText: title }).click({ timeout: 90_000 });
    await toTop(page, '.futures-decision');
  },
};

async function openBrief(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${visit.address}#/crisis/iran-pakistan-2024/pakistan`);
  await page.getByRole('button', { name: visit.words('brief.begin') }).waitFor();
  await page.locator('.mini-map svg').waitFor();
}

/** Begins with one seed, so that a picture can be compared with an earlier one. */
async function openRoom(page: Page, visit: Visit): Promise<void> {
  await openBrief(page, visit);
  await fold(page, visit.words('brief.options.heading')).click();
  await page.getByRole('textbox', { name: visit.words('brief.options.seed') }).fill('7');
  await page.getByRole('button', { name: visit.words('brief.begin') }).click();
  await page.locator('#turn-heading').waitFor();
  await mapStands(page, visit);
}

async function openOrders(page: Page, visit: Visit): Promise<void> {
  await openRoom(page, visit);
  await showPart(page, visit.words('room.tabs.orders'));
  for (const track of await page.locator('.track-tab').all()) {
    await track.click();
    await page.locator('.track .card').first().click();
  }
}

async function openReveal(page: Page, visit: Visit): Promise<void> {
  await openOrders(page, visit);
  await page.getByRole('button', { name: visit.words('room.commit.button') }).click();
  await page.getByRole('heading', { level: 1, name: visit.words('reveal.heading') }).waitFor();
}

async function openSecondTurn(page: Page, visit: Visit): Promise<void> {
  await openReveal(page, visit);
  await page.getByRole('button', { name: visit.words('reveal.skip'), exact: true }).click();
  await page.getByRole('button', { name: visit.words('reveal.next', { turn: 2 }) }).click();
  await page
    .getByRole('heading', { level: 1, name: visit.words('reveal.heading') })
    .waitFor({ state: 'detached' });
  await page.locator('#turn-heading').waitFor();
  await mapStands(page, visit);
}

/** Where the room is told by tabs, shows one of them. */
async function showPart(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
}

/** Waits for the map where it is in sight. */
async function mapStands(page: Page, { words }: Visit): Promise<void> {
  if (!(await page.getByRole('tab', { name: words('room.tabs.map') }).isVisible())) {
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
async function openDebrief(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${visit.address}#/r/${finishedPlay(builtCrisis()).link}`);
  await page.getByRole('button', { name: visit.words('room.ending.debrief') }).click();
  await page.getByRole('heading', { name: visit.words('debrief.part.words') }).waitFor();
}

/** The debrief with history shown, and its moments found. */
async function openStory(page: Page, visit: Visit): Promise<void> {
  await openDebrief(page, visit);
  await page.getByRole('button', { name: visit.words('debrief.words.skip') }).click();
  await page.locator('#debrief-moments').waitFor();
  await page.locator('.moment[aria-busy]').waitFor({ state: 'detached', timeout: 90_000 });
}

/** Goes to a layer of the debrief. */
async function showLayer(page: Page, { words }: Visit, layer: 'again' | 'class' | 'seminar'): Promise<void> {
  const bar = page.getByRole('navigation', { name: words('debrief.layer.label') });
  await bar.getByRole('button', { name: words(`debrief.layer.${layer}`), exact: true }).click();
  await page.getByText(words('futures.loading')).waitFor({ state: 'detached' });
}

/** Two forks of the first track of two turns. */
async function openForks(page: Page, visit: Visit): Promise<void> {
  await openStory(page, visit);
  await showLayer(page, visit, 'again');
  for (const [turn, name] of [
    [2, 'A'],
    [5, 'B'],
  ] as const) {
    const form = page.locator('#fork-form');
    await form
      .getByRole('radiogroup', { name: visit.words('futures.fork.turn'), exact: true })
      .locator('.choice')
      .nth(turn - 1)
      .click();
    await form.locator('.fork-order:not([data-selected])').first().click();
    await form.getByRole('button', { name: visit.words('futures.fork.begin') }).click();
    const fork = page.getByRole('article', { name: visit.words('futures.fork.title', { name }) });
    await fork.locator('.futures-counting [role=status]:not(:empty)').waitFor({ timeout: 90_000 });
  }
}

async function toTop(page: Page, place: string): Promise<void> {
  await page
    .locator(place)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(600);
}
