import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { thinkOrders } from '../../src/analysis/index';
import { begin, decodeLink, type GameRecord, thinkingTasks } from '../../src/engine/index';
import type { Orders, PolicyKind } from '../../src/scenario/index';
import { byKeys } from './hands';
import { axe, newContext, openPage, type Size, stillness } from './harness';
import { atHeading, commitTurn, tellAll } from './play-through';
import { chooseInMenu, commitButton, firstCrisis, openBrief, setSeed, showPart } from './player';
import { words } from './words';

const seed = 11;
export const temperOf = { pakistan: 'hawkish', china: 'cautious' } as const;

const scenario = firstCrisis();

/** Opens the brief of Iran and gives both others a temper, by keys alone. */
export async function chooseTempers(page: Page) {
  const hands = byKeys(page);
  await openBrief(page, 'Iran');
  await setSeed(page, seed);
  for (const [id, kind] of Object.entries(temperOf)) {
    const name = scenario.actors.find((actor) => actor.id === id)?.name ?? id;
    const group = page.getByRole('radiogroup', { name, exact: true });
    await hands.choose(group, words(`brief.options.policy.${kind}.label`));
  }
  return hands;
}

/** The text that a screen reader adds to a control's name. */
function describedAs(control: Locator): Promise<string> {
  return control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );
}

/** What the others order in the first turn where Iran holds, thought here and not in the browser. */
function thoughtHere(): Orders {
  const game = begin(scenario, { seed, seats: { iran: 'human', ...temperOf } });
  return Object.fromEntries(
    thinkingTasks(game).map(({ view, actor, kind, seed: own }) => [
      actor,
      thinkOrders(scenario, view, actor, kind, own).orders,
    ]),
  );
}

/** The record of the play that is open, out of its link. */
export async function recordOf(page: Page): Promise<GameRecord> {
  await chooseInMenu(page, words('room.menu.keep'));
  const link = await page.getByRole('textbox', { name: words('share.link.field') }).inputValue();
  await page.keyboard.press('Escape');
  const decoded = decodeLink(link.replace(/^.*\//, ''), scenario);
  if ('problem' in decoded) throw new Error(`the link does not decode: ${JSON.stringify(decoded.problem)}`);
  return decoded.record;
}

/** The part of the worker's script that thinks, which the page asks for when such a play begins. */
export const workerScript = /thinking-work-[\w-]+\.js$/;

/**
 * Others with a temper are chosen by keys, waited for in quiet while nothing can be changed, think, and stand in the record, on a
 * window of some size.
 */
export async function expectTempers(size: Size): Promise<void> {
  const context = await newContext({ size });
  const { page, expectClean } = await openPage({ context, size });
  let letThrough = () => {};
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  await context.route(workerScript, async (route) => {
    await held;
    await route.continue();
  });
  const hands = await chooseTempers(page);
  const hawkish = page
    .getByRole('radiogroup', { name: 'Pakistan', exact: true })
    .getByRole('radio', { name: words('brief.options.policy.hawkish.label'), exact: true });
  expect(await describedAs(hawkish)).toBe(words('brief.options.policy.hawkish.what'));
  // Armed groups have no objectives, and so no temper.
  expect(await page.getByRole('radiogroup').count()).toBe(2);
  expect(await axe(page)).toEqual([]);
  await hands.press(page.getByRole('button', { name: words('brief.begin'), exact: true }));
  await atHeading(page, scenario.turns[0]?.title ?? '');
  await showPart(page, 'orders');
  await commitTurn(page, hands);

  const said = page.getByText(words('room.commit.waiting'));
  await said.waitFor();
  expect(await said.getAttribute('role')).toBe('status');
  await stillness(page);
  expect(await axe(page)).toEqual([]);
  // The focus stays where the turn can be taken back; it is committed again from there.
  const takeBack = page.getByRole('button', { name: words('room.commit.takeBack') });
  expect(await takeBack.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('textbox', { name: words('room.reason.label') }).isEditable()).toBe(false);
  await page.keyboard.press('Enter');
  await commitButton(page).waitFor();
  await commitTurn(page, hands);
  await said.waitFor();
  letThrough();

  await atHeading(page, words('reveal.heading'));
  await tellAll(page, hands);
  const record = await recordOf(page);
  expect(record.turns).toHaveLength(1);
  expect(record.seats).toMatchObject({ iran: 'human', ...temperOf } satisfies Record<
    string,
    PolicyKind | 'human'
  >);
  const thought = thoughtHere();
  const given = (id: string) => record.turns[0]?.[id] ?? {};
  expect({ pakistan: given('pakistan'), china: given('china') }).toEqual(thought);
  expectClean();
}
