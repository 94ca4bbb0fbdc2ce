import { expect } from 'vitest';
import { type GameAnalysis, kernelOf, runJob } from '../../src/analysis/index';
import { decodeLink, encodeLink, forkRecord, type GameRecord } from '../../src/engine/index';
import { familiesOf } from '../../src/panels/futures/families';
import { sayFigures } from '../../src/panels/words/say';
import type { Scenario } from '../../src/scenario/index';
import { figuresOf } from '../../src/words/index';
import { fold } from './fold';
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

  // From the story to the seminar, whose figures are those that the same functions give here.
  const bar = page.getByRole('navigation', { name: words('debrief.layer.label') });
  await bar.waitFor();
  await moveTo(page, bar.getByRole('button', { name: words('debrief.layer.seminar') }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const futures = part(page, 'futures');
  await futures.getByText(opening('futures.counted')).first().waitFor(patience);
  const expected = analysed(scenario, line.game.record);
  const outlook = futures.getByRole('list', { name: words('futures.outlook.heading') });
  const shown = await outlook.locator('.hidden-text').allTextContents();
  const figures = figuresOf(sayFigures(words), 'en');
  const names = familiesOf(words, scenario);
  expect(shown).toEqual(
    expected.turns.map(({ before }) =>
      names
        .flatMap(({ id, name }) => {
          const share = before.families.find((one) => one.id === id)?.share ?? 0;
          return share > 0 ? [`${name} ${figures.share(share)}`] : [];
        })
        .join(', '),
    ),
  );
  await page.getByText(words('futures.draw.help')).waitFor();

  // A decision that could have gone otherwise, and the fork from there.
  const turn = 3;
  const decision = expected.turns[turn - 1]?.decisions.find(({ alternatives }) => alternatives.length > 2);
  if (decision === undefined) throw new Error('nothing was open in the third turn');
  const label = line.seat.tracks.find(({ id }) => id === decision.track)?.label ?? '?';
  const title = words('futures.turns.title', { turn, title: scenario.turns[turn - 1]?.title ?? '' });
  await hands.press(futures.locator('summary', { hasText: title }));
  await hands.press(
    futures.getByRole('button', { name: words('futures.decision.fork', { track: label, turn }) }),
  );
  const forks = part(page, 'fork');
  const orders = forks.getByRole('radiogroup', { name: label, exact: true });
  const [option] = decision.alternatives.filter(({ chosen }) => !chosen).slice(-1);
  const order = line.seat.options.find(({ id }) => id === option?.option);
  if (order === undefined) throw new Error('the last alternative is not an order');
  await hands.choose(orders, order.label);
  await hands.press(forks.getByRole('button', { name: words('futures.fork.begin') }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fork-A');
  // What follows is told in a sentence, beside what the order that was given led to after the same turn, unless they hardly differ.
  await fork(page, 'A').getByText(words('futures.fork.sameLuck')).waitFor(patience);
  const beside = fork(page, 'A').getByText(words('futures.fork.asGiven'));
  const alike = fork(page, 'A').getByText(words('futures.fork.sentenceAlike'));
  await beside.or(alike).first().waitFor(patience);

  // The link of the fork is the record that the engine forks.
  const point = { turn, track: decision.track, option: order.id };
  const forked = forkRecord(scenario, line.game.record, point, 'pakistan');
  if ('problem' in forked) throw new Error('the engine does not fork there');
  await hands.press(fold(fork(page, 'A'), words('futures.fork.give')));
  await hands.press(page.getByRole('button', { name: words('futures.fork.copyName', { name: 'A' }) }));
  await page.getByText(words('futures.fork.copied', { name: 'A' })).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeLink(link.split('/').at(-1) ?? '', scenario)).toEqual({ record: forked.record });
  return { scenario, page, hands, forks, turn, link, debriefAddress, expectClean };
}
