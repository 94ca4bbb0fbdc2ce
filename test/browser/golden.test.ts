import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { betFor } from '../../src/engine/index';
import { byKeys, moveTo } from './hands';
import { axe, openPage, stillness } from './harness';
import { builtCrisis, historicalLine, type LineOfPlay } from './line-of-play';
import { atHeading, endingOf, onwardButton, playThrough } from './play-through';
import { showLayer } from './screens';
import { plainPart, words } from './words';

const scenario = builtCrisis();

const reason = 'To be heard in Tehran before it has to be shown.';
const notedIn = 2;
const own = {
  intended: 'To answer once, and to leave a way back.',
  happened: 'Both sides wanted out, and said so in time.',
};

let line: LineOfPlay;
beforeAll(() => {
  line = historicalLine(scenario, 'pakistan');
});

/** Puts a chance on the turn's question and notes a reason, by keys alone and without leaving the orders. */
async function note(page: Page) {
  const asked = betFor(scenario, notedIn, 'pakistan');
  if (asked !== undefined) {
    await moveTo(page, page.getByRole('slider', { name: asked.bet.ask }));
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    const chance = words('room.bet.chance', { chance: 70, word: words('room.bet.word.likely') });
    await page.getByText(chance).waitFor();
  }
  await byKeys(page).write(page.getByRole('textbox', { name: words('room.reason.label') }), reason);
}

/** Goes from a turn's question to its orders without a stop at everything between them. */
async function skipToOrders(page: Page) {
  await moveTo(page, page.getByRole('button', { name: words('room.orders.skip') }), 'Tab', 5);
  await page.keyboard.press('Enter');
  const tracks = page.getByRole('tablist', { name: words('room.orders.tracks') });
  await moveTo(page, tracks.getByRole('tab', { selected: true }), 'Tab', 5);
}

/** Goes from the ending to the debrief, writes the own account, and asks for history, by keys alone. */
async function writeThenReveal(page: Page, unseen: () => Promise<void>) {
  const hands = byKeys(page);
  await hands.press(page.getByRole('button', { name: words('room.ending.debrief') }));
  await atHeading(page, scenario.about.title);
  await page.getByRole('heading', { level: 2, name: words('debrief.part.words') }).waitFor();
  await unseen();
  for (const question of ['intended', 'happened'] as const) {
    await hands.write(page.getByRole('textbox', { name: words(`debrief.words.${question}`) }), own[question]);
  }
  await unseen();
  await hands.press(page.getByRole('button', { name: words('debrief.words.show') }));
  const ended = page.locator('#debrief-ended');
  await ended.waitFor();
  await expect.poll(() => ended.evaluate((heading) => heading === document.activeElement)).toBe(true);
}

describe('the golden path', () => {
  test('leads by keys alone from the shelf through history’s own orders to its ending and the debrief', async () => {
    const { page, expectClean } = await openPage();
    const accessible = async (screen: string) => {
      await stillness(page);
      expect(await axe(page), screen).toEqual([]);
    };
    await atHeading(page, words('shelf.heading'));
    await accessible('shelf');
    await playThrough(page, byKeys(page), line, {
      onBrief: () => accessible('brief'),
      onTurn: async (turn) => {
        if (turn === 3) await accessible('room');
        // The first turn is gone through stop by stop, the others as somebody does who knows the way.
        if (turn > 1) await skipToOrders(page);
      },
      onDraft: async (turn) => {
        if (turn === notedIn) await note(page);
      },
      onReveal: async (turn) => {
        if (turn === notedIn) await accessible('beat');
      },
      onTold: async (turn) => {
        // Whoever has read the last page is one key or a few stops from the way on.
        await moveTo(page, onwardButton(page, line, turn), 'Tab', 20);
      },
    });
    await accessible('ending');

    const tales = scenario.history.map(({ told }) => plainPart(told));
    expect(Math.min(...tales.map((tale) => tale.length))).toBeGreaterThan(20);
    await writeThenReveal(page, async () => {
      const content = await page.getByRole('main').innerText();
      for (const tale of tales) expect(content).not.toContain(tale);
      // What was noted in the play stands there word for word.
      expect(content).toContain(reason);
      const asked = betFor(scenario, notedIn, 'pakistan');
      expect(content).toContain(asked?.bet.ask ?? reason);
    });
    await accessible('debrief');

    const ending = endingOf(line);
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 2, name: ending.title }).waitFor();
    await main.getByText(words('debrief.story.ended.same')).waitFor();
    for (const answer of Object.values(own)) {
      const fields = main.getByRole('textbox');
      expect(
        await fields.evaluateAll((all) =>
          all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : '')),
        ),
      ).toContain(answer);
    }

    // The class's layer tells every turn, one at a time; its contents lead to each of its parts.
    await showLayer(page, 'class');
    await main.getByText(words('debrief.timeline.never')).first().waitFor();
    const strip = page.getByRole('navigation', { name: words('debrief.timeline.strip') });
    for (const [at, tale] of tales.entries()) {
      await strip.getByRole('button').nth(at).click();
      await expect.poll(() => main.innerText()).toContain(tale);
    }
    const contents = page.getByRole('navigation', { name: words('debrief.contents') });
    await moveTo(page, contents.getByRole('button', { name: words('debrief.part.sources') }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await byKeys(page).press(
      main.getByText(words('debrief.sources.all', { count: scenario.sources.length })),
    );
    for (const { id, url } of scenario.sources) {
      // The list is made when it is opened, and the first of them may ask before it is there.
      if (url !== undefined)
        await expect.poll(() => main.locator(`a[href="${url}"]`).count(), { message: id }).toBeGreaterThan(0);
    }
    await page.getByText(words('shell.saving.saved'), { exact: true }).waitFor();
    expectClean();
  });
});
