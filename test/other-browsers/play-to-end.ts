import { words } from '../browser/words';
import { control, heading, lastOrder, trackTab, watchErrors } from './controls';
import type { DrivenPage } from './webdriver';

const field = `(name) => [...document.querySelectorAll('label')].find((one) => one.textContent.includes(name))?.control`;

const ownWords = {
  intended: 'To be heard before it has to be shown.',
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
      if (!(await page.run(trackTab, track))) break;
      await page.click('a track', trackTab, track);
      await page.click('an order', lastOrder);
    }
    await press(words('room.commit.button'));
    await page.until('the reveal', `(name) => (${heading})()?.includes(name)`, words('reveal.heading'));
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
  for (const question of ['intended', 'happened'] as const) {
    await page.click('a field for own words', field, words(`debrief.words.${question}`));
    await page.type(ownWords[question]);
  }
  await press(words('debrief.words.show'));
  await page.until(
    'what history did',
    `(name) => document.querySelector('main').innerText.includes(name)`,
    words('debrief.part.moments'),
  );
  const kept = await page.run(`() => [...document.querySelectorAll('textarea')].map(({ value }) => value)`);
  return { turns, written: ownWords, kept, errors: await page.run('() => window.uncaught') };
}
