import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { announced } from './announcements';
import { heardTree, heardWords, partsOf, treeText } from './ax-tree';
import { byKeys, moveTo } from './hands';
import type { LineOfPlay } from './line-of-play';
import { atHeading, beginPlay, chooseOrders, commitTurn, onwardButton } from './play-through';
import { mapStands, saved } from './player';
import { visibleWords } from './visible-words';
import { words } from './words';

/** How many words a reader who listens may have to hear for each that a reader who looks has to read. */
const mostHeard = 1.25;

/** A play as a screen reader has it: a text to be read from top to bottom, and the words of each screen on which something is decided. */
export interface HeardPlay {
  readonly text: () => string;
  /** Notes the screen that stands. */
  readonly note: (title: string) => Promise<void>;
  /** Holds the words that are heard on the screen that stands to those that are seen. */
  readonly weigh: (title: string) => Promise<void>;
}

export function heardPlay(page: Page): HeardPlay {
  const steps: string[] = [];
  return {
    text: () => `${steps.join('\n\n')}\n`,
    note: async (title) => {
      const tree = await heardTree(page);
      const said = await announced(page);
      steps.push(
        [
          `=== ${title}`,
          ...said.map((text) => `said: ${text}`),
          treeText(partsOf(tree, 'main', 'dialog')),
        ].join('\n'),
      );
    },
    weigh: async (title) => {
      const main = partsOf(await heardTree(page), 'main');
      const heard = heardWords(main).length;
      const seen = (await visibleWords(page.getByRole('main'))).length;
      expect(
        heard / seen,
        `${title}: ${heard} words heard, ${seen} seen\n${treeText(main)}`,
      ).toBeLessThanOrEqual(mostHeard);
    },
  };
}

/** Plays some turns of a line from the shelf by keys alone, and notes every screen and page on the way. */
export async function hearPlay(page: Page, line: LineOfPlay, turns: number, play: HeardPlay): Promise<void> {
  const hands = byKeys(page);
  await atHeading(page, words('shelf.heading'));
  await play.note('The shelf');
  await beginPlay(page, hands, line, async () => {
    await play.note('The brief');
    await play.weigh('the brief');
  });
  for (const [index, orders] of line.turns.slice(0, turns).entries()) {
    const turn = index + 1;
    await atHeading(page, line.scenario.turns[index]?.title ?? '');
    await mapStands(page);
    await saved(page);
    await play.note(`Turn ${turn}`);
    await play.weigh(`turn ${turn}`);
    await chooseOrders(page, hands, line, orders);
    await play.note(`Turn ${turn}, with its orders`);
    await commitTurn(page, hands);
    await hearReveal(page, line, turn, play);
    await hands.press(onwardButton(page, line, turn));
  }
}

async function hearReveal(page: Page, line: LineOfPlay, turn: number, play: HeardPlay): Promise<void> {
  const forward = page.getByRole('button', { name: words('reveal.forward'), exact: true });
  for (let at = 1; at < 12; at++) {
    const heading = page.getByRole('heading', { level: 1, name: words('reveal.heading') });
    await heading.and(page.locator(':focus')).waitFor();
    await page.locator('.reveal-body').locator('p, ul').first().waitFor();
    await mapStands(page);
    await play.note(`What turn ${turn} did, page ${at}`);
    await play.weigh(`what turn ${turn} did, page ${at}`);
    if (await onwardButton(page, line, turn).isVisible()) return;
    const before = await heading.innerText();
    await moveTo(page, forward);
    await page.keyboard.press('Enter');
    await expect.poll(() => heading.innerText()).not.toBe(before);
  }
  throw new Error(`turn ${turn} is told without an end`);
}
