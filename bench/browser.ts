import { loadavg } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright-core';
import { byClicks } from '../test/browser/hands';
import { asInHistory, builtCrisis, findLine, type LineOfPlay } from '../test/browser/line-of-play';
import { beginPlay, endingOf, playThrough } from '../test/browser/play-through';
import { words } from '../test/browser/words';
import { dist, ensureBuilt } from '../tools/build.mjs';
import { chromiumFlags, ensureChromium } from '../tools/chromium.mjs';
import { createStaticServer, listen } from '../tools/static-server.mjs';
import type { Bench, Row } from './row';
import { type MainThread, mainThreadOf, spans, type Task, traceCategories } from './trace';

/** Milliseconds of work on the main thread. */
const budgets = { reveal: 60, task: 200 };

/** How many times the app is opened afresh; the middle of the figures is shown. */
const openings = 3;

/** Turns that are told in full, so that frames are counted while cues play, and for how long each. */
const toldTurns: readonly number[] = [1, 3];
const tellingMilliseconds = 8000;

const prefix = 'bench:';

/**
 * The built app in a real Chromium: opening it, and a whole game to history's ending. Work is processor time of the page's main
 * thread, so that it hardly depends on what else the machine does; what is called wait is clock time and does.
 */
export const browser: Bench = {
  name: 'browser',
  async run() {
    await ensureBuilt();
    const server = createStaticServer(dist);
    const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
    const chrome = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
    try {
      const line = lineToPlay();
      const opened: Opening[] = [];
      while (opened.length < openings) opened.push(await measureOpening(chrome, address, line));
      const rows = [...openingRows(opened), ...playRows(await tracePlay(chrome, address, line), line)];
      const load = loadavg()[0] ?? 0;
      return [{ what: 'machine load while measured', value: load, unit: 'processes' }, ...rows];
    } finally {
      await chrome.close();
      server.close();
    }
  },
};

/** Pakistan with history's own orders against the scenario's policies: every turn is played, and much happens in each. */
function lineToPlay(): LineOfPlay {
  const scenario = builtCrisis();
  return findLine({
    scenario,
    seat: 'pakistan',
    ordersIn: (game) => asInHistory(game, 'pakistan'),
    wanted: ({ record }) => record.turns.length === scenario.turns.length,
  });
}

/** What opening the app took; work and bytes are counted from its address on. */
interface Opening {
  readonly shelf: { readonly wait: number; readonly work: number; readonly bytes: number };
  /** From the press on the button that begins to the first turn with its orders. */
  readonly room: { readonly wait: number };
  /** When the map is drawn too. */
  readonly map: { readonly work: number; readonly bytes: number };
}

/** Opens the app in a fresh profile and goes on until the map of the first turn is drawn. */
async function measureOpening(chrome: Browser, address: string, line: LineOfPlay): Promise<Opening> {
  const context = await chrome.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteHeadings);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const work = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const shelf = { wait: await noted(page, words('shelf.heading')), work: await work(), bytes };
    await beginPlay(page, byClicks, line);
    const title = line.scenario.turns[0]?.title ?? '';
    const room = { wait: (await noted(page, title)) - (await noted(page, 'pressed')) };
    await page.getByRole('button', { name: words('room.map.inWords') }).waitFor();
    await page.waitForLoadState('networkidle');
    return { shelf, room, map: { work: await work(), bytes } };
  } finally {
    await context.close();
  }
}

/** Notes when each first heading came, and when something was last pressed, in milliseconds since the page began. */
const noteHeadings = `
  window.benchNotes = {};
  addEventListener('pointerup', () => { window.benchNotes.pressed = performance.now(); }, true);
  new MutationObserver(() => {
    const heading = document.querySelector('h1')?.textContent;
    if (heading && !(heading in window.benchNotes)) window.benchNotes[heading] = performance.now();
  }).observe(document, { childList: true, subtree: true });
`;

async function noted(page: Page, ending: string): Promise<number> {
  const notes: Record<string, number> = await page.evaluate('window.benchNotes');
  const found = Object.entries(notes).find(([name]) => name.endsWith(ending));
  if (!found) throw new Error(`the page never showed “${ending}”`);
  return found[1];
}

function openingRows(opened: readonly Opening[]): Row[] {
  const middle = (figure: (opening: Opening) => number) => median(opened.map(figure));
  return [
    { what: 'first screen: wait', value: middle(({ shelf }) => shelf.wait), unit: 'ms' },
    { what: 'first screen: work', value: middle(({ shelf }) => shelf.work), unit: 'ms' },
    { what: 'first screen: transferred', value: middle(({ shelf }) => shelf.bytes) / 1000, unit: 'kB' },
    { what: 'from Begin to a playable room: wait', value: middle(({ room }) => room.wait), unit: 'ms' },
    { what: 'room with its map, from the address: work', value: middle(({ map }) => map.work), unit: 'ms' },
    {
      what: 'room with its map, from the address: transferred',
      value: middle(({ map }) => map.bytes) / 1000,
      unit: 'kB',
    },
  ];
}

/** Plays the whole line under a trace, with marks at each commit and at the frame that follows it. */
async function tracePlay(chrome: Browser, address: string, line: LineOfPlay): Promise<MainThread> {
  const context = await chrome.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(markCommits);
    await chrome.startTracing(page, { categories: [...traceCategories] });
    await page.goto(address);
    await playThrough(page, byClicks, line, {
      onTurn: async (turn) => {
        if (turn === 1) await page.getByRole('button', { name: words('room.map.inWords') }).waitFor();
      },
      onReveal: async (turn) => {
        if (!toldTurns.includes(turn)) return;
        await page.evaluate(`performance.mark('${prefix}telling')`);
        await page.waitForTimeout(tellingMilliseconds);
        await page.evaluate(`performance.mark('${prefix}told')`);
      },
    });
    await page.getByRole('button', { name: words('room.ending.debrief') }).click();
    await page.getByRole('button', { name: words('debrief.words.skip') }).click();
    const yours = words('debrief.ended.yours', { title: endingOf(line).title });
    await page.getByRole('heading', { level: 3, name: yours }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(`performance.mark('${prefix}end')`);
    return mainThreadOf((await chrome.stopTracing()).toString(), prefix);
  } finally {
    await context.close();
  }
}

/** Marks a press on the button that commits, and the end of the first frame that shows what the turn did. */
const markCommits = `
  const buttons = ${JSON.stringify([words('room.commit.button'), words('room.commit.without')])};
  const told = ${JSON.stringify(words('reveal.heading'))};
  let committed = false;
  addEventListener('pointerdown', ({ target }) => {
    if (!buttons.includes(target.closest?.('button')?.textContent)) return;
    committed = true;
    performance.mark('${prefix}commit');
  }, true);
  new MutationObserver(() => {
    if (!committed || document.querySelector('h1')?.textContent !== told) return;
    committed = false;
    requestAnimationFrame(() => setTimeout(() => performance.mark('${prefix}revealed')));
  }).observe(document, { childList: true, subtree: true });
`;

function playRows({ tasks, frames, marks: all }: MainThread, line: LineOfPlay): Row[] {
  // A press that only asks whether a turn without orders is meant is followed by the one that commits it.
  const marks = all.filter(({ name }, at) => name !== 'commit' || all[at + 1]?.name !== 'commit');
  const reveals = spans(marks, 'commit', 'revealed');
  if (reveals.length !== line.turns.length) throw new Error(`only ${reveals.length} commits were seen`);
  const tellings = spans(marks, 'telling', 'told');
  const moving = frames.filter(({ at }) =>
    tellings.some((telling) => at >= telling.at && at <= telling.at + telling.length),
  );
  const telling = tellings.reduce((sum, { length }) => sum + length, 0);
  const work = (list: readonly Task[]) => list.map((task) => task.work);
  return [
    { what: 'commit to first frame of the reveal: work, middle', value: median(work(reveals)), unit: 'ms' },
    {
      what: 'commit to first frame of the reveal: work, most',
      value: Math.max(...work(reveals)),
      unit: 'ms',
      budget: budgets.reveal,
    },
    {
      what: 'commit to first frame of the reveal: wait, middle',
      value: median(reveals.map(({ length }) => length)),
      unit: 'ms',
    },
    {
      what: 'longest task from the shelf to the debrief: work',
      value: Math.max(...work(tasks)),
      unit: 'ms',
      budget: budgets.task,
    },
    {
      what: 'longest task from the shelf to the debrief: wait',
      value: Math.max(...tasks.map(({ length }) => length)),
      unit: 'ms',
    },
    { what: 'script in a frame while a turn is told: mean', value: mean(work(moving)), unit: 'ms' },
    { what: 'script in a frame while a turn is told: most', value: Math.max(...work(moving)), unit: 'ms' },
    { what: 'frames while a turn is told', value: (1000 * moving.length) / telling, unit: 'per s' },
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
