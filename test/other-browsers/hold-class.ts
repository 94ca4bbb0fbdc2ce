import { words } from '../browser/words';
import { control, heading, lastOrder, trackTab, watchErrors } from './controls';
import type { DrivenPage } from './webdriver';

/** What came of a class. */
interface Held {
  /** The orders of the first turn, as the student chose them and as the page shows them after it was loaded again. */
  readonly chosen: number;
  readonly keptAfterReload: unknown;
  /** What the student wrote in the debrief, as the teacher reads it. */
  readonly read: string;
  /** Errors that nothing in the pages caught. */
  readonly errors: unknown;
}

/** What the student writes in the debrief. */
export const ownWords = 'To be heard before it has to be shown.';

/** How many orders are chosen that are not to hold. */
const chosenOrders = `() => document.querySelectorAll('.track-tab[data-chosen]').length`;

/**
 * Holds a class in one window that changes between the teacher's page and a student's: it is made by the form, the student joins by the
 * code, chooses orders, loads the page again, commits; the teacher ends the turn and leads the debrief to the river. Gives what was seen.
 */
export async function holdClass(page: DrivenPage, address: string): Promise<Held> {
  const errors: unknown[] = [];
  const press = (name: string) => page.click(`“${name}”`, control, name);
  const titled = (name: string) =>
    page.until(`the page “${name}”`, `(name) => (${heading})() === name`, name);
  const go = async (path: string) => {
    errors.push(...asList(await page.run('() => window.uncaught ?? []')));
    await page.open('about:blank');
    await page.open(`${address}${path}`);
    await page.run(watchErrors);
  };
  await go('#/class/new');
  await press(words('host.make.go'));
  await titled(words('host.lobby.heading'));
  const code = String(await page.until('the code', `() => document.querySelector('.join-code')?.innerText`));
  const host = String(await page.run('() => location.hash'));
  const id = host.split('/')[2] ?? '';
  const wall = String(await page.run(`(name) => ((${control})(name))?.hash`, words('host.wall.open')));

  await go(`#/join/${code.replace(/\W/g, '')}`);
  await press(words('hand.join.go'));
  await page.until('a PIN', `() => document.querySelector('.hand-pin')?.innerText`);
  await go(host);
  await press(words('host.lobby.start'));
  await page.until('the tables', `(name) => (${control})(name)`, words('host.board.all.goOn'));

  await go(`#/hand/${id}`);
  await press(words('hand.brief.ready'));
  await page.until('orders', `() => document.querySelector('[role=radiogroup]')`);
  for (let track = 0; ; track++) {
    if (!(await page.run(trackTab, track))) break;
    await page.click('a track', trackTab, track);
    await page.click('an order', lastOrder);
  }
  const chosen = Number(await page.run(chosenOrders));
  // What is acknowledged is there on any device, and so after the page has been loaded again.
  await page.until('everything sent', `(name) => !document.body.innerText.includes(name)`, 'waits here');
  await go(`#/hand/${id}`);
  await page.until('orders', `() => document.querySelector('[role=radiogroup]')`);
  const keptAfterReload = await page.until('the chosen orders', chosenOrders);
  await press(words('hand.bar.commit', { side: '' }).trim());
  await page.until('the reveal', `(name) => (${heading})()?.includes(name)`, words('reveal.heading'));

  await go(host);
  await press(words('host.board.all.debrief'));
  await press(words('host.board.all.debriefYes'));
  await titled(words('host.debriefing.heading'));
  await press(words('host.debriefing.steps.own-words.name'));
  await go(`#/hand/${id}`);
  await page.click(
    'a field for own words',
    `(name) => [...document.querySelectorAll('label')].find((one) => one.textContent.includes(name))?.control`,
    words('debrief.words.intended'),
  );
  await page.type(ownWords);
  await go(host);
  const written = `() => document.querySelector('.written-list')?.textContent`;
  const read = await page.until(
    'what was written',
    `(own) => ((${written})() ?? '').includes(own) && own`,
    ownWords,
  );
  await press(words('host.debriefing.steps.river.name'));
  await page.until('the figures', `() => document.querySelector('.class-figures svg')`);
  await go(wall);
  await page.until('the river', `() => document.querySelector('.river-wall svg.river')`);
  await go('');
  return { chosen, keptAfterReload, read: String(read), errors };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
