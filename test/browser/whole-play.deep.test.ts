import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index';
import { shippedScenarios } from '../shipped';
import { byClicks } from './hands';
import { openPage } from './harness';
import { asInHistory, findLine, type LineOfPlay, mostHostile } from './line-of-play';
import { atHeading, beginPlay, chooseOrders, commitTurn, endingOf, pageOfReveal } from './play-through';
import { visibleWords } from './visible-words';
import { words } from './words';

/** How many words a whole play shows at most with nothing opened, from the shelf to its ending: 23 minutes at 200 a minute. */
const most = 4500;

/** A crisis on the shelf has at most 60 of them, which `budgets.test.ts` holds. */
const card = 60;

/** The plays that are read: as in history, and with force wherever it is open, of which most is told. */
const lines = {
  'as in history': (scenario: Scenario, seat: string) =>
    findLine({ scenario, seat, ordersIn: (game) => asInHistory(game, seat), wanted: () => true }),
  'with force': (scenario: Scenario, seat: string) =>
    findLine({ scenario, seat, ordersIn: (game) => mostHostile(game, seat), wanted: () => true }),
} as const satisfies Record<string, (scenario: Scenario, seat: string) => LineOfPlay>;

const plays = shippedScenarios().flatMap(({ scenario }) =>
  scenario.actors
    .filter(({ playable }) => playable)
    .flatMap(({ id }) =>
      Object.entries(lines).map(
        ([name, line]) => [scenario.about.title, id, name, line(scenario, id)] as const,
      ),
    ),
);

test.each(plays)('all that a play of %s shows: %s, %s', { timeout: 240_000 }, async (_, __, ___, line) => {
  const { page } = await openPage();
  const shown: string[][] = [];
  const read = async (part = page.locator('body')) => void shown.push([...(await visibleWords(part))]);
  await beginPlay(page, byClicks, line, () => read());
  for (const [index, orders] of line.turns.entries()) {
    await atHeading(page, line.scenario.turns[index]?.title ?? '');
    await read();
    await chooseOrders(page, byClicks, line, orders);
    await commitTurn(page, byClicks);
    await atHeading(page, words('reveal.heading'));
    const onward = page.locator('.reveal-foot .main-button');
    const forward = words('reveal.forward');
    for (let number = 1; ; number++) {
      await read(page.locator('.reveal'));
      const isLast = (await onward.innerText()) !== forward;
      await onward.click();
      if (isLast) break;
      await pageOfReveal(page, number + 1).waitFor();
    }
  }
  await atHeading(page, endingOf(line).title);
  // What a play came to is loaded with the ending.
  await page.locator('.ending-cost').waitFor();
  await read();
  // The brief, and of each turn its question, at least one page that tells it, and of the last one its ending.
  expect(shown.length).toBeGreaterThan(2 * line.turns.length);
  const all = shown.flat().length;
  console.log(`${line.seat.name}: ${all + card} words in ${shown.length} pages.`);
  expect(all + card, shown.map((one) => `${one.length}: ${one.join(' ')}`).join('\n')).toBeLessThanOrEqual(
    most,
  );
});
