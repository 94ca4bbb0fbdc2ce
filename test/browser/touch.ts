import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hands } from './hands';
import { words } from './words';

/** One finger or two on the glass, and what it is to be seen of them. */
export interface Touch extends Hands {
  /** Taps what a finger can reach, wherever on the page it stands. */
  press(target: Locator): Promise<void>;
  /** Draws the thumb of a slider to a part of its length, 0 to 1, from where it stands. */
  drag(slider: Locator, from: number, to: number): Promise<void>;
  /** Taps the line of a slider at a part of its length, 0 to 1. */
  tapLine(slider: Locator, at: number): Promise<void>;
  /** Spreads two fingers on something. */
  spread(target: Locator): Promise<void>;
  /** Everything that was tapped, with the width and height that a finger had, in CSS pixels. */
  readonly tapped: readonly Tapped[];
}

export interface Tapped {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The least width and height of what can be pressed, by WCAG 2.2, in CSS pixels. */
const least = 24;
/** Swipes after which what is looked for must stand in the middle. */
const mostSwipes = 60;

/** Touch alone: swipes until a target stands free, then a tap on its middle; fails where it is small, covered or never reached. */
export async function byTouch(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page);
  const tapped: Tapped[] = [];

  const press = async (target: Locator): Promise<void> => {
    const one = target.first();
    const { x, y, width, height, name } = await reach(one);
    tapped.push({ name, width, height });
    expect(Math.min(width, height), `${name} is ${width} by ${height} pixels`).toBeGreaterThanOrEqual(least);
    await page.touchscreen.tap(x, y);
    expect(await sideways(page), `the page after “${name}” scrolls sideways`).toBe(0);
  };

  /** Swipes until the middle of a target can be touched. */
  async function reach(target: Locator): Promise<Spot> {
    await target.waitFor();
    for (let swipes = 0; ; swipes++) {
      const spot = await stillSpot(target);
      if (spot.free) return spot;
      if (swipes === mostSwipes || spot.swipe === 0)
        throw new Error(
          `“${spot.name}” cannot be touched at ${spot.x}, ${spot.y}: ${spot.covered} lies over it`,
        );
      await draw(spot.from, [spot.from[0], spot.from[1] + spot.swipe]);
    }
  }

  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly (readonly [number, number])[],
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });

  /** A finger goes from one place to another; where it rests before it leaves, nothing runs on after it. */
  async function draw(
    [fromX, fromY]: readonly [number, number],
    [toX, toY]: readonly [number, number],
  ): Promise<void> {
    await touch('touchStart', [[fromX, fromY]]);
    for (const part of [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1, 1, 1]) {
      await touch('touchMove', [[fromX + part * (toX - fromX), fromY + part * (toY - fromY)]]);
    }
    await touch('touchEnd', []);
  }

  /** The place on a slider's line at a part of its length; its thumb stops half its own width before each end. */
  async function onLine(slider: Locator, part: number): Promise<readonly [number, number]> {
    await reach(slider);
    const box = await slider.boundingBox();
    if (box === null) throw new Error(`${slider} has no place`);
    const thumb = 16;
    return [box.x + thumb / 2 + part * (box.width - thumb), box.y + box.height / 2];
  }

  return {
    tapped,
    press,
    async choose(group, name) {
      await press(group.getByText(name, { exact: true }));
      await expect.poll(() => group.getByRole('radio', { name, exact: true }).isChecked()).toBe(true);
    },
    show: (list, name) => press(list.getByRole('tab', { name })),
    async write(field, text) {
      await press(field);
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
      await field.selectText();
      await page.keyboard.insertText(text);
    },
    close: (sheet) => press(sheet.getByRole('button', { name: words('shell.close'), exact: true })),
    async drag(slider, from, to) {
      const [begun, y] = await onLine(slider, from);
      const [ended] = await onLine(slider, to);
      await draw([begun, y], [ended, y]);
    },
    async tapLine(slider, at) {
      const [x, y] = await onLine(slider, at);
      await page.touchscreen.tap(x, y);
    },
    async spread(target) {
      const { x, y } = await reach(target);
      for (let step = 0; step <= 6; step++) {
        const apart = 30 + 12 * step;
        await touch(step === 0 ? 'touchStart' : 'touchMove', [
          [x - apart, y],
          [x + apart, y],
        ]);
      }
      await touch('touchEnd', []);
      expect(await page.evaluate(() => visualViewport?.scale), 'the page itself grew').toBe(1);
    },
  };
}

/** Where a finger would touch a target, and what to do if it cannot yet. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly free: boolean;
  /** What lies over the middle. */
  readonly covered: string;
  /** How far the finger is to move, down being more, and from where: 0 where moving does not help. */
  readonly swipe: number;
  readonly from: readonly [number, number];
}

/** The spot of a target that moves no more: a tap on what still moves would meet something else. */
async function stillSpot(target: Locator): Promise<Spot> {
  let last = await spotOf(target);
  for (let looks = 0; looks < 50; looks++) {
    await target.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const now = await spotOf(target);
    if (now.x === last.x && now.y === last.y && now.free === last.free) return now;
    last = now;
  }
  throw new Error(`“${last.name}” does not come to rest`);
}

function spotOf(target: Locator): Promise<Spot> {
  return target.evaluate((element: Element): Spot => {
    // What is pressed for a radio or a box is its label, and for a word on a card the card.
    const pressed = element.closest('button, a, label, summary, [role="tab"], input, textarea') ?? element;
    const { left, top, width, height } = pressed.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const name = (pressed.getAttribute('aria-label') ?? pressed.textContent ?? '').trim().slice(0, 60);
    const free = hit !== null && (pressed.contains(hit) || hit.closest('label')?.control === pressed);
    const middle = innerHeight / 2;
    const away = middle - y;
    // The finger goes down on something that a finger scrolls.
    const modal = pressed.closest('[role="dialog"]')?.getBoundingClientRect();
    const column = modal === undefined ? innerWidth / 2 : modal.left + modal.width / 2;
    const rows = [0.62, 0.5, 0.75, 0.35, 0.25].map((part) => part * innerHeight);
    const row = rows.find((at) => {
      const under = document.elementFromPoint(column, at);
      return (
        under !== null &&
        under.closest('input, canvas, .map') === null &&
        (modal === undefined || under.closest('[role="dialog"]') !== null)
      );
    });
    return {
      ...{ x, y, width, height, name, free },
      covered: hit === null ? 'the edge of the screen' : hit.outerHTML.slice(0, 120),
      swipe: Math.sign(away) * Math.min(Math.abs(away), innerHeight * 0.4),
      from: [column, row ?? middle],
    };
  });
}

/** How far the page can be moved sideways, in CSS pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth - clientWidth, scrollX);
  });
}
