import { setTimeout as pause } from 'node:timers/promises';

/** Sends one command of the W3C WebDriver protocol and gives the value of its answer; throws with the browser's own message. */
export type Send = (command: Command, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The commands that the tests use; a transport knows how its browser calls each. */
const commands = [
  'newSession',
  'deleteSession',
  'setWindowRect',
  'navigate',
  'executeScript',
  'elementClick',
  'performActions',
  'takeScreenshot',
] as const;
export type Command = (typeof commands)[number];

/** The property under which the protocol hands out an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Milliseconds after which a state that is waited for counts as not coming. */
const patience = 60_000;

/** A page in a browser that speaks WebDriver. */
export interface DrivenPage {
  /** Calls a function, written as source, in the page. */
  readonly run: (source: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly open: (address: string) => Promise<void>;
  /** Clicks, as a mouse does, what a function in the page gives; waits until it gives an element. */
  readonly click: (what: string, source: string, ...args: readonly unknown[]) => Promise<void>;
  /** Waits until a function in the page gives something true, and gives that; fails naming what was waited for. */
  readonly until: (what: string, source: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Types a text into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** A picture of the window, as PNG in base64. */
  readonly picture: () => Promise<string>;
}

/** Where an element is in the window. */
const placeOf = `(element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].join();
}`;

/** The beginning of what the page says. */
const shown = '() => location.hash + " " + document.body.innerText.slice(0, 300)';

/** From now on the page notes whether a click reaches an element. */
const watchClicks = `(element) => {
  window.isHit = false;
  element.addEventListener('click', () => { window.isHit = true; }, { capture: true, once: true });
}`;

/** The page behind a transport. */
export function drivenPage(send: Send): DrivenPage {
  const run: DrivenPage['run'] = (source, ...args) =>
    send('executeScript', { script: `return (${source}).apply(null, arguments)`, args });
  const until: DrivenPage['until'] = async (what, source, ...args) => {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = await run(source, ...args);
      if (found) return found;
      if (Date.now() > deadline)
        throw new Error(`waited in vain for ${what}; the page showed: ${String(await run(shown))}`);
      await pause(50);
    }
  };
  return {
    run,
    until,
    open: async (url) => {
      await send('navigate', { url });
    },
    click: async (what, source, ...args) => {
      const element = await until(what, source, ...args);
      await run('(element) => element.scrollIntoView({ block: "center" })', element);
      await run(watchClicks, element);
      const deadline = Date.now() + patience;
      // A click goes to where the element was; one that moved meanwhile, as fonts come, is missed and clicked again.
      for (let isHit: unknown; !isHit; isHit = await run('() => window.isHit')) {
        let place = await run(placeOf, element);
        for (let before: unknown; before !== place; ) {
          if (Date.now() > deadline) throw new Error(`could not click ${what}; last at ${String(place)}`);
          before = place;
          await pause(50);
          place = await run(placeOf, element);
        }
        await send('elementClick', { id: elementId(what, element) });
      }
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    picture: async () => String(await send('takeScreenshot')),
  };
}

function elementId(what: string, element: unknown): string {
  if (typeof element === 'object' && element !== null && elementKey in element) {
    return String(element[elementKey]);
  }
  throw new Error(`${what} is no element`);
}
