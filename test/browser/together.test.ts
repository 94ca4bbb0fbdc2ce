import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, decide, encodeLink, type Game } from '../../src/engine/index';
import { inDeep } from '../rounds';
import { byClicks } from './hands';
import { axe, openPage, setTheme, themes } from './harness';
import { atHeading, commitTurn } from './play-through';
import { atTurn, choosePlayers, firstCrisis, mapStands, openBrief, pressBegin, saved } from './player';
import { plainPart, words } from './words';

const scenario = firstCrisis();

/** A side with what it alone is told: its aims, its advisers, its orders and their advice, in parts long enough to mean nothing else. */
function sideOf(id: string) {
  const actor = scenario.actors.find((one) => one.id === id);
  if (!actor) throw new Error(`there is no ${id}`);
  const { brief, options, advisers } = actor;
  const texts = [
    ...(brief?.wants ?? []),
    ...(brief?.redLines ?? []),
    ...(brief?.short?.wants ?? []),
    ...options.flatMap(({ label, advice }) => [label, ...advice.map(({ says }) => says)]),
    ...advisers.map(({ office }) => office),
  ];
  return { id, name: actor.name, texts: texts.map(plainPart).filter((text) => text.length > 14) };
}

const iran = sideOf('iran');
const pakistan = sideOf('pakistan');
const theirs = (side: typeof iran, other: typeof iran) =>
  side.texts.filter((one) => !other.texts.includes(one));
const onlyOf = { iran: theirs(iran, pakistan), pakistan: theirs(pakistan, iran) };
const reasonOf = { iran: 'Tehran must not look weak.', pakistan: 'Islamabad waits one day.' } as const;

/** Which of some texts are anywhere in the page: in what is shown, hidden or read out, in its title, or in a field. */
async function found(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  expect(texts.length).toBeGreaterThan(0);
  const all = await page.evaluate(() =>
    [
      document.title,
      document.documentElement.outerHTML,
      document.documentElement.textContent,
      location.href,
      JSON.stringify(history.state),
      ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    ].join('\n'),
  );
  return texts.filter((text) => all.includes(text));
}

const handOver = (page: Page, name: string) => atHeading(page, words('together.hand.heading', { name }));

/** Opens the desk at which the page waits, and reads its brief where it comes first. */
async function openDesk(page: Page, name: string, hasBrief: boolean): Promise<void> {
  await page.getByRole('button', { name: words('together.hand.show', { name }) }).click();
  if (hasBrief) await page.getByRole('button', { name: words('together.hand.desk') }).click();
}

const commitAndHandOver = (page: Page) =>
  page.getByRole('button', { name: words('together.seal.commit') }).click();

/** Commits without orders, and seals. */
async function seal(page: Page, next: string): Promise<void> {
  await commitAndHandOver(page);
  await page.getByRole('button', { name: words('together.seal.button', { name: next }) }).click();
}

const reason = (page: Page) => page.getByRole('textbox', { name: words('room.reason.label') });

test('a side each: the device goes round, and no page holds anything of two sides', async () => {
  const { page, expectClean } = await openPage();
  await openBrief(page, iran.name);
  await choosePlayers(page, 'sides');
  await page.getByRole('button', { name: words('brief.begin'), exact: true }).click();
  await handOver(page, iran.name);
  await page.getByText(words('together.hand.away')).waitFor();
  await page.getByText(words('together.hand.status', { name: iran.name })).waitFor({ state: 'attached' });
  expect(await found(page, [...onlyOf.iran, ...onlyOf.pakistan])).toEqual([]);
  for (const theme of themes) {
    await setTheme(page, theme);
    expect(await axe(page)).toEqual([]);
  }
  // The brief that was read to get here is not behind it.
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
  await page.goForward();
  await handOver(page, iran.name);

  await openDesk(page, iran.name, true);
  await atTurn(page, 1);
  await mapStands(page);
  expect(await found(page, onlyOf.pakistan)).toEqual([]);
  expect(await found(page, onlyOf.iran)).not.toEqual([]);
  await reason(page).fill(reasonOf.iran);
  await saved(page);
  await page.reload();
  await handOver(page, iran.name);
  expect(await found(page, [...onlyOf.iran, reasonOf.iran])).toEqual([]);
  await openDesk(page, iran.name, true);
  await commitAndHandOver(page);
  await page.getByRole('button', { name: words('together.agree.notYet') }).click();
  expect(await reason(page).inputValue()).toBe(reasonOf.iran);
  await mapStands(page);
  await seal(page, pakistan.name);

  await handOver(page, pakistan.name);
  expect(await found(page, [...onlyOf.iran, ...onlyOf.pakistan, reasonOf.iran])).toEqual([]);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: words('shelf.heading') }).waitFor();
  await page.goForward();
  await handOver(page, pakistan.name);
  await openDesk(page, pakistan.name, true);
  await atTurn(page, 1);
  await mapStands(page);
  expect(await found(page, [...onlyOf.iran, reasonOf.iran])).toEqual([]);
  await reason(page).fill(reasonOf.pakistan);
  await seal(page, iran.name);

  await handOver(page, iran.name);
  expect(await page.getByText(words('room.turn', { turn: 2, turns: scenario.turns.length })).count()).toBe(1);
  await openDesk(page, iran.name, false);
  await page.getByRole('heading', { level: 1, name: words('reveal.heading') }).waitFor();
  await mapStands(page);
  expect(await found(page, [reasonOf.pakistan, reasonOf.iran])).toEqual([]);
  expectClean();
});

/** A game that two people have played to its end, each holding, as a link. */
function heldByTwo(): string {
  let game: Game = begin(scenario, {
    seed: 3,
    seats: { iran: 'human', pakistan: 'human', china: 'weights' },
  });
  while (game.phase === 'deciding') game = decide(game, { iran: {}, pakistan: {} });
  return encodeLink(game.record);
}

inDeep('a side each ends for all together, each writes alone, and then all read every debrief', async () => {
  const { page, expectClean } = await openPage({ path: `#/r/${heldByTwo()}` });
  await page.getByText(words('together.end.lead')).waitFor();
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  const choice = () => atHeading(page, words('together.end.heading'));
  const account = (name: string) => page.getByRole('button', { name: words('together.end.write', { name }) });
  const intended = page.getByRole('textbox', { name: words('debrief.words.intended') });
  await choice();
  expect(await axe(page)).toEqual([]);
  await account(iran.name).click();
  await intended.fill(reasonOf.iran);
  await page.getByRole('button', { name: words('together.end.done') }).click();
  await choice();
  await page.getByText(words('together.end.written', { name: iran.name })).waitFor();
  expect(await found(page, [reasonOf.iran])).toEqual([]);
  await saved(page);
  await page.reload();
  await choice();
  await account(pakistan.name).click();
  await intended.fill(reasonOf.pakistan);
  expect(await found(page, [reasonOf.iran])).toEqual([]);
  expect(await page.locator('#debrief-ended').count()).toBe(0);
  await page.getByRole('button', { name: words('together.end.last') }).click();
  await page.locator('#debrief-ended').and(page.locator(':focus')).waitFor();
  const whose = page.getByRole('group', { name: words('together.end.whose') });
  await whose.getByRole('button', { name: iran.name }).click();
  await expect.poll(() => intended.inputValue()).toBe(reasonOf.iran);
  await page.locator('#debrief-ended').waitFor();
  expect(await axe(page, { part: '.side-bar' })).toEqual([]);
  expectClean();
});

inDeep('a pair ends a turn when both agree, and either takes it back with everything kept', async () => {
  const { page, expectClean } = await openPage({ size: 'phone' });
  await openBrief(page, pakistan.name);
  await choosePlayers(page, 'pair');
  await page.getByRole('textbox', { name: words('together.choice.first') }).fill('Sara');
  await pressBegin(page);
  const dialog = page.getByRole('dialog', { name: words('together.agree.heading') });
  const differ = page.getByRole('textbox', { name: words('together.agree.differ') });
  const agreed = (name: string) =>
    dialog.getByRole('button', { name: words('together.agree.agreed', { name }) });
  await page.getByRole('tab', { name: words('room.tabs.orders') }).click();
  await page.locator('.bet input').fill('65');
  await commitTurn(page, byClicks);
  await differ.fill('Whether 1 day is enough.');
  // A key that writes does not agree.
  expect(await agreed('Sara').getAttribute('aria-pressed')).toBe('false');
  await agreed('Sara').click();
  await dialog.getByText(words('together.agree.waits', { name: 'Sara' })).waitFor();
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: words('together.agree.notYet') }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.locator('.bet input').inputValue()).toBe('65');
  await commitTurn(page, byClicks);
  expect(await differ.inputValue()).toBe('Whether 1 day is enough.');
  expect(await agreed('Sara').getAttribute('aria-pressed')).toBe('false');
  await agreed('Sara').click();
  await agreed(words('together.agree.second')).click();
  await page
    .getByRole('heading', { level: 1, name: words('reveal.heading') })
    .and(page.locator(':focus'))
    .waitFor();
  await mapStands(page);
  expectClean();
});
