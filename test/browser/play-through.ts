import type { Page } from 'playwright-core';
import { fold } from './fold';
import type { Hands } from './hands';
import type { LineOfPlay, TurnOrders } from './line-of-play';
import { words } from './words';

/** What a test looks at on the way; each is called when the screen stands. */
export interface OnTheWay {
  readonly onBrief?: () => Promise<void>;
  /** Before the orders of a turn (from 1) are chosen. */
  readonly onTurn?: (turn: number) => Promise<void>;
  /** When the orders are chosen and not yet committed. */
  readonly onDraft?: (turn: number) => Promise<void>;
  /** While the turn is told. */
  readonly onReveal?: (turn: number) => Promise<void>;
  /** When the last page of the turn is told. */
  readonly onTold?: (turn: number) => Promise<void>;
}

/** Plays a whole line from the shelf to its ending, and stops in the room with the ending on the page. */
export async function playThrough(page: Page, hands: Hands, line: LineOfPlay, way: OnTheWay = {}) {
  await beginPlay(page, hands, line, way.onBrief);
  await playOn(page, hands, line, 1, way);
}

/** Plays a line from a turn (from 1) whose room is open to its ending, and stops in the room with the ending on the page. */
export async function playOn(page: Page, hands: Hands, line: LineOfPlay, from: number, way: OnTheWay = {}) {
  for (const [index, orders] of line.turns.entries()) {
    const turn = index + 1;
    if (turn < from) continue;
    await atHeading(page, line.scenario.turns[index]?.title ?? '');
    await way.onTurn?.(turn);
    await chooseOrders(page, hands, line, orders);
    await way.onDraft?.(turn);
    await commitTurn(page, hands);
    await atHeading(page, words('reveal.heading'));
    await way.onReveal?.(turn);
    await tellAll(page, hands);
    await way.onTold?.(turn);
    await hands.press(onwardButton(page, line, turn));
  }
  await atHeading(page, endingOf(line).title);
}

/** Goes from the shelf through the brief into the room of the first turn. */
export async function beginPlay(page: Page, hands: Hands, line: LineOfPlay, onBrief?: () => Promise<void>) {
  const { seat, others, seed, scenario } = line;
  await hands.press(page.getByRole('link', { name: words('shelf.play', { name: seat.name }) }));
  await atHeading(page, words('brief.youAre', { name: seat.name }));
  await onBrief?.();
  await hands.press(fold(page, words('brief.options.heading')));
  for (const { id, name } of scenario.actors) {
    const kind = others[id];
    if (kind === undefined || kind === 'human') continue;
    await hands.choose(
      page.getByRole('radiogroup', { name, exact: true }),
      words(`brief.options.policy.${kind}.label`),
    );
  }
  await hands.write(page.getByRole('textbox', { name: words('brief.options.seed') }), String(seed));
  await hands.press(page.getByRole('button', { name: words('brief.begin'), exact: true }));
  await atHeading(page, scenario.turns[0]?.title ?? '');
}

/** Chooses the orders of a turn, each on its track. */
export async function chooseOrders(page: Page, hands: Hands, { seat }: LineOfPlay, orders: TurnOrders) {
  for (const { id, label } of seat.tracks) {
    const option = seat.options.find((one) => one.id === orders[id]);
    if (option === undefined) continue;
    await chooseOrder(page, hands, label, option.label);
  }
}

/** Chooses an order on a track: from its cards, or from all orders of the track where it is none of the first. */
export async function chooseOrder(page: Page, hands: Hands, track: string, order: string) {
  await hands.show(page.getByRole('tablist', { name: words('room.orders.tracks') }), `${track}:`);
  const group = page.getByRole('radiogroup', { name: track, exact: true });
  await group.waitFor();
  if ((await group.getByRole('radio', { name: order, exact: true }).count()) > 0) {
    await hands.choose(group, order);
    return;
  }
  await hands.press(page.locator('.more-orders'));
  const sheet = page.getByRole('dialog');
  await hands.choose(sheet.getByRole('radiogroup'), order);
  await hands.close(sheet);
  await sheet.waitFor({ state: 'hidden' });
}

/** Goes to the last page of a turn that is told, if it does not stand there already. */
export async function tellAll(page: Page, hands: Hands) {
  const all = page.getByRole('button', { name: words('reveal.skip'), exact: true });
  if (!(await all.isVisible())) return;
  await hands.press(all);
  await all.waitFor({ state: 'detached' });
}

/** The heading of one page (from 1) of a reveal that has several. */
export function pageOfReveal(page: Page, number: number) {
  return page.getByRole('heading', { level: 1, name: `${words('reveal.heading')} ${number} ` });
}

/** Commits the turn, and says yes where the page asks whether it is meant without any order. */
export async function commitTurn(page: Page, hands: Hands) {
  await hands.press(commitButton(page));
  const asked = page.getByRole('button', { name: words('room.commit.without') });
  if (await asked.isVisible()) await hands.press(asked);
}

export function commitButton(page: Page) {
  return page.getByRole('button', { name: words('room.commit.button') });
}

/** The button that leads from what a turn did to the next turn, or to the ending. */
export function onwardButton(page: Page, { game }: LineOfPlay, turn: number) {
  const last = turn === game.record.turns.length;
  return page.getByRole('button', {
    name: last ? words('reveal.end') : words('reveal.next', { turn: turn + 1 }),
  });
}

export function endingOf({ scenario, game }: LineOfPlay) {
  const ending = scenario.endings.find(({ id }) => id === game.ending);
  if (!ending) throw new Error(`${scenario.about.id} has no ending ${game.ending}`);
  return ending;
}

/**
 * Waits until a screen stands: its heading is there and has the focus, so that a reader begins with it. The benchmarks use this too,
 * outside any test.
 */
export async function atHeading(page: Page, name: string) {
  const heading = page.getByRole('heading', { level: 1, name });
  await heading.and(page.locator(':focus')).waitFor();
}
