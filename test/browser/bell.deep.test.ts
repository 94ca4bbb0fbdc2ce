import { expect, test } from 'vitest';
import { begin, beginPlan, view } from '../../src/engine/index';
import { planNamed } from '../../src/scenario/index';
import { encodePlayFile } from '../../src/session/index';
import { unfold } from './fold';
import { patience } from './futures-part';
import { byClicks } from './hands';
import { newContext, openPage } from './harness';
import { atHeading, chooseOrder } from './play-through';
import { atTurn, commitAndTell, firstCrisis, mapStands, saved, toShelf } from './player';
import { breachesIn, fitsIn, revealHistory } from './screens';
import { opening, words } from './words';

const minute = 60_000;

/** A track of Pakistan and an order that is open on it in the first turn. */
function firstChoice(): { readonly track: string; readonly order: string } {
  const crisis = firstCrisis();
  const [seen] = view(begin(crisis, { seed: 1, seats: { pakistan: 'human' } }), 'pakistan').tracks;
  const actor = crisis.actors.find(({ id }) => id === 'pakistan');
  const open = seen?.options.find(({ closed }) => closed === undefined)?.option;
  const track = actor?.tracks.find(({ id }) => id === seen?.track)?.label;
  const order = actor?.options.find(({ id }) => id === open)?.label;
  if (track === undefined || order === undefined) throw new Error('Pakistan has nothing to choose');
  return { track, order };
}

test('a game ends on time, says so before, loses nothing, and goes on later', async () => {
  const context = await newContext();
  await context.clock.install();
  const { page, expectClean } = await openPage({ context, path: '#/crisis/iran-pakistan-2024/pakistan' });
  await unfold(page, words('brief.options.heading'));
  await page.getByLabel(words('brief.until.minutes')).fill('300');
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel(words('brief.until.minutes')).fill('40');
  await page.getByText(opening('brief.until.plan_other')).waitFor();
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await atTurn(page, 1);
  await mapStands(page);
  const clock = page.locator('.bell-clock');
  await clock.filter({ hasText: words('room.bell.minutes', { count: 30 }) }).waitFor();
  const { track, order } = firstChoice();
  await chooseOrder(page, byClicks, track, order);

  // A word when five minutes are left, which can be put away.
  await page.clock.fastForward(25 * minute);
  const few = page.locator('.notice', { hasText: words('room.bell.say', { count: 5 }) });
  await few.getByRole('button', { name: words('shell.close') }).click();
  await few.waitFor({ state: 'detached' });

  // Stopped, it waits as long as one likes.
  await clock.click();
  await page.getByRole('button', { name: words('room.bell.stop') }).click();
  await page.clock.fastForward(90 * minute);
  await clock.filter({ hasText: words('room.bell.minutes', { count: 5 }) }).waitFor();
  await clock.click();
  await page.getByRole('button', { name: words('room.bell.run') }).click();

  // Time is up: it can be extended, and else there are two more minutes.
  await page.clock.fastForward(4 * minute);
  await page.getByText(words('room.bell.say', { count: 1 })).waitFor();
  await page.clock.fastForward(2 * minute);
  const notice = page.locator('.notice', { hasText: words('room.bell.up') });
  await notice.waitFor();
  await notice.getByRole('button', { name: words('room.bell.more') }).click();
  await notice.waitFor({ state: 'detached' });
  await page.clock.fastForward(6 * minute);
  await notice.waitFor();
  await page.clock.fastForward(1 * minute);
  await page.clock.fastForward(2 * minute);
  await page.getByRole('heading', { level: 1, name: words('room.broken.bell') }).waitFor();
  await page.getByText(words('room.broken.kept')).waitFor();
  expect(await clock.count()).toBe(0);
  expect(await breachesIn(page, ['night', 'paper'])).toEqual([]);
  await fitsIn(page, ['phone', 'laptop']);

  // The game goes on with the orders that were in preparation.
  await page.getByRole('button', { name: words('room.broken.goOn') }).click();
  await atTurn(page, 1);
  await mapStands(page);
  expect(await page.getByText(words('room.commit.none')).count()).toBe(0);

  // Without a clock, its player stops it.
  await page.getByRole('button', { name: words('room.menu.label'), exact: true }).click();
  await page.getByRole('menuitem', { name: words('room.stop.menu') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('room.stop.yes') })
    .click();
  await page
    .getByRole('heading', { level: 1, name: words('room.broken.player') })
    .and(page.locator(':focus'))
    .waitFor();
  expectClean();
});

test('the short version begins after history, stops after its last turn, and says where it was heading', async () => {
  const crisis = firstCrisis();
  const plan = planNamed(crisis, 'short');
  if (plan === undefined) throw new Error('there is no short version');
  const { page, expectClean } = await openPage({ path: '#/crisis/iran-pakistan-2024/pakistan' });
  // The page counts the turns of the shorter play, so a turn is known by its title.
  const inTurn = (at: number) => atHeading(page, crisis.turns[at]?.title ?? '');
  const name = words('brief.plan', { name: plan.name, minutes: plan.minutes });
  await page.getByRole('button', { name }).click();
  await inTurn(plan.first);
  await page.getByRole('heading', { name: words('room.news.start') }).waitFor();
  await mapStands(page);
  await saved(page);

  // The same game before its last turn, as a file.
  const last = beginPlan(crisis, { seed: 3, seats: { pakistan: 'human' } }, { ...plan, first: plan.last });
  const texts = { draft: {}, draftNote: { reason: '' }, notes: [], words: {} };
  const text = encodePlayFile({ seat: 'pakistan', game: last, ...texts, plan: plan.id });
  await toShelf(page);
  await unfold(page, words('shelf.open.heading'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words('shelf.open.file') }).click();
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await inTurn(plan.last);
  await mapStands(page);
  await commitAndTell(page);
  await page.getByRole('button', { name: words('reveal.stop') }).click();
  await page
    .getByRole('heading', { level: 1, name: words('room.broken.plan', { name: plan.name }) })
    .waitFor();
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await revealHistory(page);
  await page.getByText(opening('debrief.story.heading.text')).waitFor(patience);
  await unfold(page, words('debrief.story.heading.limitsHead'));
  await page.getByText(words('debrief.story.heading.limits')).waitFor();
  await page.getByRole('button', { name: words('debrief.story.brokenOff.goOn') }).click();
  await inTurn(plan.last + 1);
  await mapStands(page);
  expectClean();
});
