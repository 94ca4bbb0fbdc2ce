import { expect } from 'vitest';
import { type GameAnalysis, kernelOf, runJob } from '../../src/analysis/index';
import { decodeLink, encodeLink, forkRecord, type GameRecord } from '../../src/engine/index';
import type { Scenario } from '../../src/scenario/index';
import { fork, part, patience } from './futures-part';
import { byKeys, moveTo } from './hands';
import { newContext, openPage } from './harness';
import { builtCrisis, findLine } from './line-of-play';
import { atHeading, endingOf } from './play-through';
import { opening, words } from './words';

/** What the page counts, counted here: the same functions give the same figures. */
function analysed(scenario: Scenario, record: GameRecord): GameAnalysis {
  const kernel = kernelOf(scenario);
  let last: GameAnalysis | undefined;
  for (const report of runJob(kernel, { do: 'analyse', record, seat: 'pakistan', plays: 512 })) {
    if (report?.do === 'analyse') last = report.result;
  }
  if (last === undefined) throw new Error('nothing was counted');
  return last;
}

/** Reads the analysis of a play from its link, makes a fork and copies its link, by keyboard alone; gives what stands then. */
export async function readAndFork() {
  const scenario = builtCrisis();
  // Nothing is ordered, so that every order is one that was left.
  const line = findLine({ scenario, seat: 'pakistan', ordersIn: () => ({}), wanted: () => true });
  const context = await newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, expectClean } = await openPage({ context, path: `#/r/${encodeLink(line.game.record)}` });
  const hands = byKeys(page);
  await atHeading(page, endingOf(line).title);
  // The map of the room goes on loading; leaving earlier would break it off.
  await page.waitForLoadState('networkidle');
  await hands.press(page.getByRole('button', { name: words('room.ending.debrief') }));
  await atHeading(page, scenario.about.title);
  const debriefAddress = page.url();
  await hands.press(page.getByRole('button', { name: words('debrief.words.skip') }));

  // From the contents to the part, whose figures are those that the same functions give here.
  const contents = page.getByRole('navigation', { name: words('debrief.contents') });
  await contents.waitFor();
  await moveTo(page, contents.getByRole('button', { name: words('debrief.part.futures') }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const futures = part(page, 'futures');
  await futures.getByText(opening('futures.counted')).first().waitFor(patience);
  const expected = analysed(scenario, line.game.record);
  const fold = futures.locator('summary', { hasText: words('futures.curve.table') });
  await hands.press(fold);
  const rows = futures.getByRole('table', { name: words('futures.curve.caption') }).getByRole('row');
  const shown = (await rows.allInnerTexts()).slice(1).map((row) => row.split('\t')[1]);
  const oneDecimal = (value: number) => value.toFixed(1);
  expect(shown.map((cell) => cell?.split(' ')[0])).toEqual(
    expected.curve.map(({ mean }) => oneDecimal(mean)),
  );
  await futures.getByText(words('futures.draw.property')).waitFor();
  await futures.getByText(words('futures.onlyAims', { name: 'Pakistan' })).waitFor();

  // A decision that could have gone otherwise, and the fork from there.
  const turn = 3;
  const decision = expected.turns[turn - 1]?.decisions.find(({ alternatives }) => alternatives.length > 2);
  if (decision === undefined) throw new Error('nothing was open in the third turn');
  const label = line.seat.tracks.find(({ id }) => id === decision.track)?.label ?? '?';
  const count = expected.turns[turn - 1]?.decisions.length ?? 0;
  await hands.press(futures.locator('summary', { hasText: words('futures.turns.open', { turn, count }) }));
  await hands.press(
    futures.getByRole('button', { name: words('futures.decision.fork', { track: label, turn }) }),
  );
  const forks = part(page, 'fork');
  const orders = forks.getByRole('radiogroup', { name: opening('futures.fork.order') });
  const [option] = decision.alternatives.filter(({ chosen }) => !chosen).slice(-1);
  const order = line.seat.options.find(({ id }) => id === option?.option);
  if (order === undefined) throw new Error('the last alternative is not an order');
  await hands.choose(orders, order.label);
  await hands.press(forks.getByRole('button', { name: words('futures.fork.begin') }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fork-A');
  await fork(page, 'A').getByText(opening('futures.fork.expected')).waitFor(patience);

  // Beside it stands the play's own outlook after the same turn.
  const own = oneDecimal(expected.curve[turn]?.mean ?? Number.NaN);
  await fork(page, 'A')
    .getByText(new RegExp(`${opening('futures.fork.before').source.slice(1)}${own} `))
    .waitFor(patience);

  // The link of the fork is the record that the engine forks.
  const point = { turn, track: decision.track, option: order.id };
  const forked = forkRecord(scenario, line.game.record, point, 'pakistan');
  if ('problem' in forked) throw new Error('the engine does not fork there');
  await hands.press(page.getByRole('button', { name: words('futures.fork.copyName', { name: 'A' }) }));
  await page.getByText(words('futures.fork.copied', { name: 'A' })).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeLink(link.split('/').at(-1) ?? '', scenario)).toEqual({ record: forked.record });
  return { scenario, page, hands, forks, turn, link, debriefAddress, expectClean };
}
