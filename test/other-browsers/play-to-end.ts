import { words } from '../browser/words';
import type { DrivenPage } from './webdriver';

/** The control of a name; its accessible name is its label, what labels it, or its text. */
const control = `(name) => [...document.querySelectorAll('a, button')].find((one) => {
  const labels = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  const own = one.getAttribute('aria-label') ?? (labels.map((label) => label?.textContent ?? '').join(' ') || one.textContent);
  return own.replace(/\\s+/g, ' ').includes(name) && !one.disabled && one.getAttribute('aria-disabled') !== 'true';
})`;

const heading = `() => document.querySelector('h1')?.innerText`;

/** On each track the last order that is open and not yet chosen; nothing where all are chosen. */
const nextOrder = `(chosen) => {
  const group = [...document.querySelectorAll('[role=radiogroup]')][chosen];
  if (group === undefined) return undefined;
  const open = [...group.querySelectorAll('input[type=radio]')].filter((one) => !one.disabled);
  return open.at(-1)?.closest('label');
}`;

const field = `(name) => [...document.querySelectorAll('label')].find((one) => one.textContent.includes(name))?.control`;

/** A resize that has to wait for the next frame is told as an error event, and is none. */
const watchErrors = `() => {
  window.uncaught = [];
  addEventListener('error', ({ message }) => {
    if (!message.startsWith('ResizeObserver loop')) window.uncaught.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));
}`;

const ownWords = {
  intended: 'To be heard before it has to be shown.',
  saw: 'A strike, and no word on what would follow.',
  happened: 'Both sides said what they wanted in time.',
};

/** What came of a play. */
interface Played {
  readonly turns: number;
  /** What was typed as the student's own words. */
  readonly written: Readonly<Record<string, string>>;
  /** What the fields of the debrief hold at the end. */
  readonly kept: unknown;
  /** Errors that nothing in the page caught. */
  readonly errors: unknown;
}

/** Plays a crisis from the shelf to the debrief as one side, and gives what came of it. */
export async function playToEnd(page: DrivenPage, address: string, side: string): Promise<Played> {
  const press = (name: string) => page.click(`“${name}”`, control, name);
  await page.open(address);
  await page.run(watchErrors);
  await press(words('shelf.play', { name: side }));
  await page.until('the brief', `(name) => (${heading})() === name`, words('brief.youAre', { name: side }));
  await press(words('brief.begin'));
  let turns = 0;
  for (;;) {
    await page.until(
      'orders or the ending',
      `(commit) => (${control})(commit) || document.body.innerText.includes(commit)`,
      words('room.commit.button'),
    );
    turns += 1;
    for (let track = 0; ; track++) {
      const label = await page.run(nextOrder, track);
      if (!label) break;
      await page.click('an order', nextOrder, track);
    }
    await press(words('room.commit.button'));
    await page.until('the reveal', `(name) => (${heading})() === name`, words('reveal.heading'));
    await press(words('reveal.skip'));
    const end = words('reveal.end');
    const next = words('reveal.next', { turn: turns + 1 });
    const onward = await page.until(
      'the way on',
      `(end, next) => (${control})(end) ? end : (${control})(next) ? next : undefined`,
      end,
      next,
    );
    await press(String(onward));
    if (onward === end) break;
  }
  await press(words('room.ending.debrief'));
  for (const question of ['intended', 'saw', 'happened'] as const) {
    await page.click('a field for own words', field, words(`debrief.words.${question}`));
    await page.type(ownWords[question]);
  }
  await press(words('debrief.words.show'));
  await page.until(
    'what history did',
    `(name) => document.querySelector('main').innerText.includes(name)`,
    words('debrief.part.sources'),
  );
  const kept = await page.run(`() => [...document.querySelectorAll('textarea')].map(({ value }) => value)`);
  return { turns, written: ownWords, kept, errors: await page.run('() => window.uncaught') };
}
