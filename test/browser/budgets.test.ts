import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { begin, decide, encodeLink, type Game } from '../../src/engine/index';
import type { Scenario } from '../../src/scenario/index';
import { cases } from '../rounds';
import { shippedScenarios } from '../shipped';
import { openPage, sizes } from './harness';
import { mostHostile } from './line-of-play';
import { mapStands } from './player';
import { visibleWords } from './visible-words';
import { words } from './words';

/** How many words stand at most on a screen of every shipped crisis and side, with nothing opened. */
const budgets = {
  /** A crisis on the shelf. */
  card: 60,
  /** All of the page before the game, with its headings and buttons. */
  brief: 180,
  /** All of the screen on which the first turn is decided, with its controls. */
  firstTurn: 350,
  /** The same of a later turn, however much has happened. */
  laterTurn: 400,
} as const;

/** How many screens of a phone the page before the game takes at most; on a laptop it is one. */
const phoneScreens = 2;

const crises = shippedScenarios().map(({ id, scenario }) => ({
  id,
  title: scenario.about.title,
  sides: scenario.actors.filter(({ playable }) => playable).map((side) => side.id),
}));
const seats = crises.flatMap(({ id, sides }) => sides.map((side): [string, string] => [id, side]));

/** Fails with the words themselves, so that one sees what to leave out. */
async function expectWithin(screen: Parameters<typeof visibleWords>[0], most: number): Promise<void> {
  const shown = await visibleWords(screen);
  expect(shown.length, 'nothing was counted').toBeGreaterThan(10);
  expect(shown.length, shown.join(' ')).toBeLessThanOrEqual(most);
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('every crisis on the shelf', async () => {
  const { page } = await openPage();
  for (const { title, sides } of crises) {
    const card = page.getByRole('article', { name: title });
    await expect.poll(() => card.locator('.mini-map text').count()).toBeGreaterThan(0);
    await expectWithin(card, budgets.card);
    expect(await card.getByRole('link').count()).toBe(sides.length);
  }
});

describe('the page before the game', () => {
  test.each(seats)('of %s, %s', async (crisis, side) => {
    const { page } = await openPage({ path: `#/crisis/${crisis}/${side}` });
    await page.getByRole('button', { name: words('brief.begin'), exact: true }).waitFor();
    await expect.poll(() => page.locator('.mini-map text').count()).toBeGreaterThan(0);
    await expectWithin(page, budgets.brief);
    expect(await heightOf(page), 'one screen of a laptop').toBeLessThanOrEqual(sizes.laptop.height);
    await page.setViewportSize(sizes.phone);
    await expect.poll(() => heightOf(page)).toBeLessThanOrEqual(phoneScreens * sizes.phone.height);
  });
});

/** A play in which a side strikes as soon as it can, up to a turn (from 1): nothing is told at greater length than force. */
function hostilePlay(scenario: Scenario, side: string, turn: number): string {
  let game: Game = begin(scenario, { seed: 3, seats: { [side]: 'human' } });
  while (game.phase === 'deciding' && game.state.turn < turn) {
    game = decide(game, { [side]: mostHostile(game, side) });
  }
  if (game.phase !== 'deciding') throw new Error(`the play of ${side} ends before turn ${turn}`);
  return encodeLink(game.record);
}

describe('a turn to decide', () => {
  const turns = cases([4], [1, 2, 3, 5, 6, 7, 8]);
  const places = shippedScenarios().flatMap(({ id, scenario }) =>
    scenario.actors
      .filter(({ playable }) => playable)
      .flatMap(({ id: side }) =>
        turns
          .filter((turn) => turn <= scenario.turns.length)
          .map((turn) => [id, side, turn, scenario] as const),
      ),
  );
  test.each(places)(
    'of %s, %s, turn %i, with half of the screen for the map',
    async (_, side, turn, scenario) => {
      const { page } = await openPage({ path: `#/r/${hostilePlay(scenario, side, turn)}` });
      await page.locator('.turn-title').waitFor();
      await mapStands(page);
      await expectWithin(page, turn === 1 ? budgets.firstTurn : budgets.laterTurn);
      const { width, height } = sizes.laptop;
      const map = await page.locator('.room-map').boundingBox();
      expect((map?.width ?? 0) * (map?.height ?? 0)).toBeGreaterThanOrEqual((width * height) / 2);
      expect(await heightOf(page), 'one screen of a laptop').toBeLessThanOrEqual(height);
      // The question can be answered and the turn be committed without scrolling.
      for (const part of ['.question-ask', '.cards', '.commit-bar']) {
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? height + 1), part).toBeLessThanOrEqual(height);
      }
    },
  );
});
