import { beforeAll, expect, test } from 'vitest';
import { type GameAnalysis, kernelOf, runJob } from '../../src/analysis/index';
import { decodeLink, encodeLink, forkRecord, type GameRecord } from '../../src/engine/index';
import type { Scenario } from '../../src/scenario/index';
import { finishedPlay } from '../finished-play';
import { counted, fork, openFutures, part, patience } from './futures-part';
import { byKeys, moveTo } from './hands';
import { newContext, openPage } from './harness';
import { builtCrisis, findLine, type LineOfPlay } from './line-of-play';
import { atHeading, commitTurn, endingOf, tellAll } from './play-through';
import { words } from './words';

let scenario: Scenario;
let line: LineOfPlay;
beforeAll(() => {
  scenario = builtCrisis();
  // Nothing is ordered, so that the keys have little to do; every order then is one that was left.
  line = findLine({ scenario, seat: 'pakistan', ordersIn: () => ({}), wanted: () => true });
});

/** What the page counts, counted here: the same functions give the same figures. */
function analysed(record: GameRecord): GameAnalysis {
  const kernel = kernelOf(scenario);
  let last: GameAnalysis | undefined;
  for (const report of runJob(kernel, { do: 'analyse', record, seat: 'pakistan', plays: 512 })) {
    if (report?.do === 'analyse') last = report.result;
  }
  if (last === undefined) throw new Error('nothing was counted');
  return last;
}

test('a play is read, forked, set beside its forks and played on, by keyboard alone', async () => {
  const context = await newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, expectClean } = await openPage({ context, path: `#/r/${encodeLink(line.game.record)}` });
  const hands = byKeys(page);
  await atHeading(page, endingOf(line).title);
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
  await futures
    .getByText(/^Counted: .* plays in all/)
    .first()
    .waitFor(patience);
  const expected = analysed(line.game.record);
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
  const orders = forks.getByRole('radiogroup', { name: /^Order instead of/ });
  const [option] = decision.alternatives.filter(({ chosen }) => !chosen).slice(-1);
  const order = line.seat.options.find(({ id }) => id === option?.option);
  if (order === undefined) throw new Error('the last alternative is not an order');
  await hands.choose(orders, order.label);
  await hands.press(forks.getByRole('button', { name: words('futures.fork.begin') }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fork-A');
  await fork(page, 'A')
    .getByText(/^Score to expect/)
    .waitFor(patience);

  // Beside it stands the play's own outlook after the same turn.
  const own = oneDecimal(expected.curve[turn]?.mean ?? Number.NaN);
  await fork(page, 'A')
    .getByText(new RegExp(`With the order that was given, after the same turn: ${own} `))
    .waitFor(patience);

  // The link of the fork is the record that the engine forks.
  const point = { turn, track: decision.track, option: order.id };
  const forked = forkRecord(scenario, line.game.record, point, 'pakistan');
  if ('problem' in forked) throw new Error('the engine does not fork there');
  await hands.press(page.getByRole('button', { name: words('futures.fork.copyName', { name: 'A' }) }));
  await page.getByText(words('futures.fork.copied', { name: 'A' })).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeLink(link.split('/').at(-1) ?? '', scenario)).toEqual({ record: forked.record });

  // A second fork, from the future of the first, and both side by side.
  await hands.press(page.getByRole('button', { name: words('futures.fork.againName', { name: 'A' }) }));
  const begin = forks.getByRole('button', { name: words('futures.fork.begin') });
  await hands.press(begin);
  await fork(page, 'B').getByText(words('futures.fork.sameLuck')).waitFor(patience);
  const both = forks.getByRole('table', { name: words('futures.compare.heading') });
  await both.getByText(words('futures.compare.parts')).waitFor();
  const heads = await both.getByRole('columnheader').allInnerTexts();
  expect(heads.slice(1).map((head) => head.slice(0, 6))).toEqual(['Fork A', 'Fork B']);
  await both.getByText(/counted from after turn 3$/).waitFor();
  const [endings] = await both.getByRole('row', { name: words('futures.compare.ending') }).all();
  const titles = scenario.endings.map(({ title }) => title);
  const told = (await endings?.getByRole('cell').allInnerTexts()) ?? [];
  expect(told).toHaveLength(2);
  for (const ending of told) expect(titles).toContain(ending);

  // Played on, it begins at the next turn, says where it comes from, and is debriefed like any other.
  await page.getByText(words('shell.saving.saved')).first().waitFor();
  await moveTo(
    page,
    page.getByRole('button', { name: words('futures.fork.playOnName', { name: 'A' }) }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await atHeading(page, scenario.turns[turn]?.title ?? '');
  await page.getByText(words('futures.room.forked', { turn }), { exact: true }).waitFor();
  for (let next = turn + 1; next <= scenario.turns.length; next++) {
    await commitTurn(page, hands);
    await atHeading(page, words('reveal.heading'));
    await tellAll(page, hands);
    const onward = page.getByRole('button', { name: /^(On to turn|See how it ends)/ });
    const isLast = (await onward.innerText()).startsWith('See');
    await hands.press(onward);
    if (isLast) break;
  }
  await hands.press(page.getByRole('button', { name: words('room.ending.debrief') }));
  await atHeading(page, scenario.about.title);
  await page.getByText(/^This play is a fork of another one, from turn 3/).waitFor();

  // The play that was forked keeps its forks.
  await hands.press(page.getByRole('link', { name: words('futures.room.back') }));
  await page.waitForURL(debriefAddress);
  // What is left while the worker is fetched is broken off, so each is read first.
  const score = /^Score to expect/;
  await fork(page, 'B').getByText(score).waitFor(patience);
  await page.reload();
  await fork(page, 'A').getByText(score).waitFor(patience);
  await fork(page, 'B').getByText(score).waitFor(patience);

  await page.goto(link);
  await atHeading(page, scenario.turns[turn]?.title ?? '');
  await page.waitForLoadState('networkidle');
  expectClean();
});

test('the analysis in the debrief goes on by itself, goes to paper at any time, is seen from any side, and stops with the page', async () => {
  const { page, expectClean } = await openPage({ path: `#/r/${finishedPlay().link}` });
  // What a print dialog does, without the paper: the event, and the styles for print.
  const printed = async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const text = await page.getByRole('main').innerText();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    return text;
  };
  await openFutures(page);
  const futures = part(page, 'futures');
  const ticking = futures.getByText(/^Still counting: /).first();
  await ticking.waitFor();
  expect(await ticking.getAttribute('aria-live')).toBe('off');
  expect(page.workers()).toHaveLength(1);
  expect(await printed()).toMatch(/Printed before the counting was done: \d+ in 100 of it/);
  await counted(page);
  expect(await futures.getByRole('status').first().innerText()).toMatch(/^Counted: /);
  await page.getByRole('heading', { name: words('futures.curve.turnings') }).waitFor();
  const paper = await printed();
  expect(paper).not.toContain('Printed before the counting was done');
  expect(paper).toContain(words('futures.method.grade'));
  expect(paper).toContain(words('futures.decision.difference'));
  expect(paper).not.toContain(words('futures.fork.begin'));
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);

  // From another side it is counted anew, and from one's own it is still there.
  const seats = futures.getByRole('radiogroup', { name: words('futures.seat') });
  await seats.getByText('Iran', { exact: true }).click();
  await futures.getByText(/^Seen from Iran\./).waitFor();
  await futures.getByRole('img', { name: /^Expected score of Iran/ }).waitFor(patience);
  await seats.getByText(words('futures.yours', { name: 'Pakistan' })).click();
  await futures.getByRole('img', { name: /^Expected score of Pakistan/ }).waitFor();
  expect(await futures.getByRole('status').first().innerText()).toMatch(/^Counted: /);

  await page.getByRole('link', { name: words('shell.home') }).click();
  await atHeading(page, words('shelf.heading'));
  await expect.poll(() => page.workers().length).toBe(0);
  expectClean();
});
