import { expect, test } from 'vitest';
import { readAndFork } from './fork-by-keys';
import { fork, patience } from './futures-part';
import { moveTo } from './hands';
import { atHeading, commitButton, tellAll } from './play-through';
import { opening, words } from './words';

/** The button that leads on from what a turn did. */
const onwardName = new RegExp(`${opening('reveal.next').source}|^${words('reveal.end')}`);

test('a play is read, forked, set beside its forks and played on, by keyboard alone', async () => {
  const { scenario, page, hands, forks, turn, link, debriefAddress, expectClean } = await readAndFork();

  // A second fork, from the future of the first, and both side by side.
  await hands.press(page.getByRole('button', { name: words('futures.fork.againName', { name: 'A' }) }));
  const orders = forks.locator('.fork-track').last();
  const other = orders.locator('.fork-order:not([data-selected])').first().getByRole('radio');
  await hands.choose(orders, (await other.evaluate((one) => one.closest('label')?.textContent)) ?? '?');
  await hands.press(forks.getByRole('button', { name: words('futures.fork.begin') }));
  await fork(page, 'B').getByText(words('futures.fork.sameLuck')).waitFor(patience);
  await hands.press(forks.locator('summary', { hasText: words('futures.compare.heading') }));
  const both = forks.getByRole('table', { name: words('futures.compare.heading') });
  await both.getByText(words('futures.compare.parts')).waitFor();
  const heads = await both.getByRole('columnheader').allInnerTexts();
  expect(heads.slice(1).map((head) => head.slice(0, 5))).toEqual(
    ['A', 'B'].map((name) => words('futures.fork.title', { name })),
  );
  const [endings] = await both.getByRole('row', { name: words('futures.compare.ending') }).all();
  const titles = scenario.endings.map(({ title }) => title);
  const told = (await endings?.getByRole('cell').allInnerTexts()) ?? [];
  expect(told).toHaveLength(2);
  for (const ending of told) expect(titles).toContain(ending);

  // Played on, it tells the changed turn and goes on at the next, says where it comes from, and is debriefed like any other.
  await page.getByText(words('shell.saving.saved')).first().waitFor();
  await moveTo(
    page,
    page.getByRole('button', { name: words('futures.fork.playOnName', { name: 'A' }) }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await atHeading(page, words('reveal.heading'));
  await tellAll(page, hands);
  await hands.press(page.getByRole('button', { name: onwardName }));
  await atHeading(page, scenario.turns[turn]?.title ?? '');
  await page.getByText(words('futures.room.forked', { turn }), { exact: true }).waitFor();
  for (let next = turn + 1; next <= scenario.turns.length; next++) {
    await hands.press(commitButton(page));
    await atHeading(page, words('reveal.heading'));
    await tellAll(page, hands);
    const onward = page.getByRole('button', { name: onwardName });
    const isLast = (await onward.innerText()) === words('reveal.end');
    await hands.press(onward);
    if (isLast) break;
  }
  await hands.press(page.getByRole('button', { name: words('room.ending.debrief') }));
  await atHeading(page, scenario.about.title);
  await page.getByText(opening('futures.room.forkedLong', { turn: 3, side: 'Pakistan' })).waitFor();

  // The play that was forked keeps its forks.
  await hands.press(page.getByRole('link', { name: words('futures.room.back') }));
  await page.waitForURL(debriefAddress);
  // What is left while the worker is fetched is broken off, so each is read first.
  const score = words('futures.fork.sameLuck');
  await fork(page, 'B').getByText(score).waitFor(patience);
  await page.reload();
  await fork(page, 'A').getByText(score).waitFor(patience);
  await fork(page, 'B').getByText(score).waitFor(patience);

  await page.goto(link);
  await atHeading(page, scenario.turns[turn]?.title ?? '');
  expectClean();
});
