import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { thinkOrders } from '../../src/analysis/index';
import { begin, decodeLink, type GameRecord, thinkingTasks } from '../../src/engine/index';
import type { Orders, PolicyKind, Scenario } from '../../src/scenario/index';
import { byKeys } from './hands';
import { axe, openPage, type Size } from './harness';
import { builtCrisis } from './line-of-play';
import { atHeading, commitTurn, tellAll } from './play-through';
import { commitButton, openBrief, setSeed, showPart } from './player';
import { words } from './words';

const seed = 11;
const temperOf = { pakistan: 'hawkish', china: 'cautious' } as const;

let scenario: Scenario;
beforeAll(() => {
  scenario = builtCrisis();
});

/** Opens the brief of Iran and gives both others a temper, by keys alone. */
async function chooseTempers(page: Page) {
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
async function recordOf(page: Page): Promise<GameRecord> {
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('menuitem', { name: words('room.menu.keep') }).click();
  const link = await page.getByRole('textbox', { name: words('share.link.field') }).inputValue();
  await page.keyboard.press('Escape');
  const decoded = decodeLink(link.replace(/^.*\//, ''), scenario);
  if ('problem' in decoded) throw new Error(`the link does not decode: ${JSON.stringify(decoded.problem)}`);
  return decoded.record;
}

/** The script of the worker, which the page asks for when such a play begins. */
const workerScript = /thinking-worker-[\w-]+\.js$/;

describe('opponents with a temper', () => {
  test.each<Size>(['laptop', 'phone', 'projector'])(
    'are chosen by keys, think, and stand in the record: %s',
    async (size) => {
      const { page, expectClean } = await openPage({ size });
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
      await showPart(page, 'Orders');
      await commitTurn(page, hands);
      await atHeading(page, words('reveal.heading'));
      await tellAll(page, hands);
      const record = await recordOf(page);
      expect(record.seats).toMatchObject({ iran: 'human', ...temperOf } satisfies Record<
        string,
        PolicyKind | 'human'
      >);
      const thought = thoughtHere();
      const given = (id: string) => record.turns[0]?.[id] ?? {};
      expect({ pakistan: given('pakistan'), china: given('china') }).toEqual(thought);
      expectClean();
    },
  );

  test('are waited for in quiet, and nothing can be changed meanwhile', async () => {
    const { page, context, expectClean } = await openPage();
    let letThrough = () => {};
    const held = new Promise<void>((done) => {
      letThrough = done;
    });
    await context.route(workerScript, async (route) => {
      await held;
      await route.continue();
    });
    const hands = await chooseTempers(page);
    await hands.press(page.getByRole('button', { name: words('brief.begin'), exact: true }));
    await atHeading(page, scenario.turns[0]?.title ?? '');
    await commitTurn(page, hands);
    const said = page.getByText(words('room.commit.waiting'));
    await said.waitFor();
    expect(await said.getAttribute('aria-live')).toBe('polite');
    expect(await axe(page)).toEqual([]);
    // The focus stays, and pressing again does nothing.
    expect(await commitButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: words('room.commit.note') }).isDisabled()).toBe(true);
    letThrough();
    await atHeading(page, words('reveal.heading'));
    await tellAll(page, hands);
    expect((await recordOf(page)).turns).toHaveLength(1);
    expectClean();
  });

  test('who cannot think leave the turn open, and it goes on by weights or by another try', async () => {
    const { page, context } = await openPage();
    let broken = true;
    await context.route(workerScript, (route) => (broken ? route.abort() : route.continue()));
    const hands = await chooseTempers(page);
    await hands.press(page.getByRole('button', { name: words('brief.begin'), exact: true }));
    await atHeading(page, scenario.turns[0]?.title ?? '');
    await commitTurn(page, hands);
    const byWeights = page.getByRole('button', { name: words('room.commit.byWeights') });
    await byWeights.waitFor();
    expect(await axe(page)).toEqual([]);
    await hands.press(byWeights);
    await atHeading(page, words('reveal.heading'));
    await tellAll(page, hands);
    await hands.press(page.getByRole('button', { name: words('reveal.next', { turn: 2 }) }));
    await commitTurn(page, hands);
    await byWeights.waitFor();
    broken = false;
    await commitTurn(page, hands);
    await atHeading(page, words('reveal.heading'));
    expect(await byWeights.count()).toBe(0);
    await tellAll(page, hands);
    const { seats, turns } = await recordOf(page);
    expect(turns).toHaveLength(2);
    expect(seats).toMatchObject(temperOf);
  });
});
