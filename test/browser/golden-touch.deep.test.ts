import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { betFor } from '../../src/engine/index';
import { newContext, openPage } from './harness';
import { builtCrisis, historicalLine, type LineOfPlay } from './line-of-play';
import { atHeading, endingOf, playThrough } from './play-through';
import { momentsStand } from './screens';
import { byTouch, type Touch } from './touch';
import { plainPart, words } from './words';

const scenario = builtCrisis();

/** What a thumb presses again and again is as high as a thumb is wide, in CSS pixels. */
const thumb = 44;

let line: LineOfPlay;
beforeAll(() => {
  line = historicalLine(scenario, 'pakistan');
});

/** Looks at the map of a turn: a spread of two fingers brings it closer, and the slider tells an earlier moment. */
async function lookAtMap(page: Page, hands: Touch) {
  await hands.show(page.getByRole('tablist', { name: words('room.tabs.label') }), words('room.tabs.map'));
  await page.locator('.map[aria-busy="false"]').waitFor();
  const farther = page.getByRole('button', { name: words('room.map.farther') });
  await expect.poll(() => farther.getAttribute('aria-disabled')).toBe('true');
  await hands.spread(page.locator('.map-host'));
  await expect.poll(() => farther.getAttribute('aria-disabled')).toBe('false');
  await hands.press(page.getByRole('button', { name: words('room.map.replay.open'), exact: true }));
  const line = page.getByRole('slider', { name: words('room.map.replay.position') });
  await hands.tapLine(line, 0);
  await expect.poll(() => line.inputValue()).toBe('0');
  await hands.drag(line, 0, 1);
  await expect.poll(async () => line.inputValue()).toBe(await line.getAttribute('max'));
}

/** Puts a chance on the turn's question by a tap on its line, and draws it further. */
async function bet(page: Page, hands: Touch, turn: number) {
  const asked = betFor(scenario, turn, 'pakistan');
  if (asked === undefined) throw new Error('the turn asks nothing');
  const slider = page.getByRole('slider', { name: asked.bet.ask });
  await hands.tapLine(slider, 0.25);
  await expect.poll(async () => Number(await slider.inputValue())).toBeLessThan(40);
  await hands.drag(slider, Number(await slider.inputValue()) / 100, 0.8);
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(70);
}

/** The story of the debrief: two paths under a finger, a moment that is tried again, and the way back. */
async function readStory(page: Page, hands: Touch) {
  await momentsStand(page);
  const paths = page.getByRole('slider', { name: words('debrief.story.map.position') });
  const all = Number(await paths.getAttribute('max'));
  await page.locator('.paths-map .map[aria-busy="false"]').waitFor();
  await hands.drag(paths, 1, 0);
  await expect.poll(() => paths.inputValue()).toBe('1');
  await hands.drag(paths, 0, 0.5);
  await expect.poll(async () => Number(await paths.inputValue())).toBeGreaterThan(1);
  expect(Number(await paths.inputValue())).toBeLessThan(all);

  await hands.press(page.getByRole('button', { name: words('debrief.story.moments.again') }));
  await page.locator('.fork-board').waitFor();
  await hands.press(layerButton(page, 'story'));
  await page.locator('#debrief-moments').waitFor();
}

function layerButton(page: Page, layer: 'story' | 'class' | 'seminar') {
  const bar = page.getByRole('navigation', { name: words('debrief.layer.label') });
  return bar.getByRole('button', { name: words(`debrief.layer.${layer}`), exact: true });
}

test('touch alone leads on a phone from the shelf through history’s own orders to all layers of the debrief', async () => {
  const context = await newContext({ size: 'phone', mobile: true });
  const { page, expectClean } = await openPage({ context, size: 'phone' });
  const hands = await byTouch(page);
  await atHeading(page, words('shelf.heading'));
  await playThrough(page, hands, line, {
    onTurn: async (turn) => {
      if (turn === 3) await lookAtMap(page, hands);
      if (turn === 3)
        await hands.show(
          page.getByRole('tablist', { name: words('room.tabs.label') }),
          words('room.tabs.situation'),
        );
      await hands.press(page.getByRole('button', { name: words('room.orders.choose') }));
    },
    onDraft: async (turn) => {
      if (turn === 2) await bet(page, hands, turn);
    },
    onReveal: async (turn) => {
      // The first turn is read beat by beat.
      const onward = page.getByRole('button', { name: words('reveal.forward'), exact: true });
      while (turn === 1 && (await onward.isVisible())) await hands.press(onward);
    },
  });

  const { title } = endingOf(line);
  await hands.press(page.getByRole('button', { name: words('room.ending.debrief') }));
  await atHeading(page, scenario.about.title);
  for (const question of ['intended', 'happened'] as const) {
    const field = page.getByRole('textbox', { name: words(`debrief.words.${question}`) });
    await hands.write(field, 'To leave a way back.');
  }
  await hands.press(page.getByRole('button', { name: words('debrief.words.show') }));
  await page.getByRole('main').getByRole('heading', { level: 2, name: title }).waitFor();
  await readStory(page, hands);

  await hands.press(layerButton(page, 'class'));
  const strip = page.getByRole('navigation', { name: words('debrief.timeline.strip') });
  const told = plainPart(scenario.history.at(-1)?.told ?? '');
  await hands.press(strip.getByRole('button').last());
  await expect.poll(() => page.getByRole('main').innerText()).toContain(told);
  await hands.press(layerButton(page, 'seminar'));
  await page.locator('#debrief-method').waitFor();
  expectClean();

  const low = hands.tapped.filter(({ height }) => Math.round(height) < thumb);
  expect([...new Set(low.map(({ name, height }) => `${name}: ${Math.round(height)}`))]).toEqual([]);
});
