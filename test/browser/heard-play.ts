import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { announced } from './announcements';
import {
  type HeardNode,
  hasLooseMark,
  heardTree,
  heardWords,
  looseMarks,
  partsOf,
  treeText,
  treeUntil,
} from './ax-tree';
import { byKeys, moveTo } from './hands';
import type { LineOfPlay } from './line-of-play';
import { atHeading, beginPlay, chooseOrders, commitTurn, onwardButton } from './play-through';
import { mapStands, saved } from './player';
import { visibleWords } from './visible-words';
import { words } from './words';

/** How many words a reader who listens may have to hear for each that a reader who looks has to read. */
const mostHeard = 1.25;

/** A play as a screen reader has it: a text to be read from top to bottom. */
export interface HeardPlay {
  readonly text: () => string;
  /** Notes what live regions have said, and what of the screen is given. */
  readonly note: (title: string, parts?: readonly HeardNode[]) => Promise<void>;
  /** Counts the words of a screen up to the button that leads on: those that are heard, and those that are seen. */
  readonly count: (screen: readonly HeardNode[], ...onward: readonly string[]) => Promise<void>;
  /** Holds what was heard since the last decision to what was seen. */
  readonly weigh: (title: string) => void;
}

export function heardPlay(page: Page): HeardPlay {
  const steps: string[] = [];
  let heard: string[] = [];
  let seen = 0;
  return {
    text: () => `${steps.join('\n\n')}\n`,
    note: async (title, parts = []) => {
      const spoken = await announced(page);
      expect([...looseMarks(parts), ...spoken.filter(hasLooseMark)], title).toEqual([]);
      const said = spoken.map((text) => `said: ${text}`);
      steps.push([`=== ${title}`, ...said, ...(parts.length === 0 ? [] : [treeText(parts)])].join('\n'));
    },
    count: async (screen, ...onward) => {
      heard.push(...heardWords(treeUntil(screen, ...onward)));
      seen += (await visibleWords(page.getByRole('main'))).length;
    },
    weigh: (title) => {
      expect(seen, 'nothing was counted').toBeGreaterThan(50);
      const counted = `${title}: ${heard.length} words heard, ${seen} seen: ${heard.join(' ')}`;
      expect(heard.length / seen, counted).toBeLessThanOrEqual(mostHeard);
      heard = [];
      seen = 0;
    },
  };
}

/** Plays some turns of a line from the shelf by keys alone, and notes every screen and page on the way. */
export async function hearPlay(page: Page, line: LineOfPlay, turns: number, play: HeardPlay): Promise<void> {
  const hands = byKeys(page);
  await atHeading(page, words('shelf.heading'));
  // The map of the region comes after the words.
  await page.getByRole('img', { name: /^Map of/ }).waitFor();
  await play.note('The shelf', await mainOf(page));
  await beginPlay(page, hands, line, async () => {
    const brief = await mainOf(page);
    await play.note('The brief', brief);
    await play.count(brief, words('brief.begin'));
  });
  for (const [index, orders] of line.turns.slice(0, turns).entries()) {
    const turn = index + 1;
    await atHeading(page, line.scenario.turns[index]?.title ?? '');
    await mapStands(page);
    await saved(page);
    const room = await mainOf(page);
    await play.note(`Turn ${turn}`, room);
    await play.count(room, words('room.commit.button'));
    play.weigh(`before the decision of turn ${turn}`);
    await chooseOrders(page, hands, line, orders);
    await play.note(`Turn ${turn}, with its orders`, partsOf(await mainOf(page), 'tablist'));
    await commitTurn(page, hands);
    await hearReveal(page, line, turn, play);
    await hands.press(onwardButton(page, line, turn));
  }
}

/** What stands in the main part of the page. */
export async function mainOf(page: Page): Promise<readonly HeardNode[]> {
  return partsOf(await heardTree(page), 'main').flatMap(({ children }) => children);
}

async function hearReveal(page: Page, line: LineOfPlay, turn: number, play: HeardPlay): Promise<void> {
  const forward = page.getByRole('button', { name: words('reveal.forward'), exact: true });
  const onward = onwardButton(page, line, turn);
  const heading = page.getByRole('heading', { level: 1, name: words('reveal.heading') });
  for (let at = 1; at < 12; at++) {
    await heading.and(page.locator(':focus')).waitFor();
    await page.locator('.reveal-body').locator('p, ul, .bet-answer').first().waitFor();
    // The map beside it moves, and is told in words elsewhere.
    const told = (await mainOf(page)).filter(({ name }) => name !== words('room.map.heading'));
    await play.note(`What turn ${turn} did, page ${at}`, told);
    await play.count(
      told,
      words('reveal.forward'),
      words('reveal.next', { turn: turn + 1 }),
      words('reveal.end'),
    );
    if (await onward.isVisible()) return;
    const before = await heading.innerText();
    await moveTo(page, forward);
    await page.keyboard.press('Enter');
    await expect.poll(() => heading.innerText()).not.toBe(before);
  }
  throw new Error(`turn ${turn} is told without an end`);
}
