import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { byClicks } from '../test/browser/hands';
import { asInHistory, builtCrisis, findLine } from '../test/browser/line-of-play';
import { atHeading, beginPlay, playThrough } from '../test/browser/play-through';
import { words } from '../test/browser/words';
import { dist, ensureBuilt } from '../tools/build.mjs';
import { chromiumFlags, ensureChromium } from '../tools/chromium.mjs';
import { createStaticServer, listen } from '../tools/static-server.mjs';
import { installPeers } from './install-peers';
import type { Bench, Row } from './row';

/** Of 100. */
const budgets = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof budgets;

/** How many times each screen is measured; the middle run by its performance is shown. */
const runs = 3;

/** A free port that nothing else of the benchmark uses. */
const debuggingPort = 9339;

/** What Lighthouse gives, as far as it is used; it is loaded by name, so that a clone without it still type-checks. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly numericValue?: number;
        readonly displayValue?: string;
      }
    >
  >;
}
type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/**
 * Lighthouse's mobile preset on the built app: a mid-range phone on a slow connection, without anything kept from an earlier visit but
 * the plays. What costs points is named. Its times are worked out from those of this machine, so they mean something only where
 * nothing else runs.
 */
export const lighthouse: Bench = {
  name: 'lighthouse',
  async run() {
    const missing = await installPeers();
    if (missing !== undefined) return [{ what: 'lighthouse', value: 0, unit: '', note: missing }];
    await ensureBuilt();
    const name = 'lighthouse';
    const { default: measure }: { default: Lighthouse } = await import(name);
    const server = createStaticServer(dist);
    const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
    const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await ensureChromium(),
      args: [...chromiumFlags, `--remote-debugging-port=${debuggingPort}`],
    });
    try {
      const before = loadavg()[0] ?? 0;
      const rows: Row[] = [{ what: 'lighthouse: machine load before', value: before, unit: 'processes' }];
      for (const { screen, hash } of await screens(context, address)) {
        const reports: Report[] = [];
        while (reports.length < runs) {
          // A hash alone is no navigation, so each run begins at an empty page.
          const result = await measure(`${address}${hash}`, {
            port: debuggingPort,
            output: 'json',
            logLevel: 'error',
          });
          if (result) reports.push(result.lhr);
        }
        rows.push(...rowsOf(screen, reports));
      }
      return rows;
    } finally {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
};

/** The four screens, with a play that has begun and one that is over in the browser's store. */
async function screens(context: BrowserContext, address: string) {
  const scenario = builtCrisis();
  const line = findLine({
    scenario,
    seat: 'pakistan',
    ordersIn: (game) => asInHistory(game, 'pakistan') ?? {},
    wanted: () => true,
  });
  const page = await context.newPage();
  const saved = async () => {
    await page.getByText(words('shell.saving.saved')).waitFor();
    return new URL(page.url()).hash;
  };
  await page.goto(address);
  await beginPlay(page, byClicks, line);
  const room = await saved();
  await page.goto(address);
  await atHeading(page, words('shelf.heading'));
  await playThrough(page, byClicks, line);
  await page.getByRole('button', { name: words('room.ending.debrief') }).click();
  await page.getByRole('button', { name: words('debrief.words.skip') }).waitFor();
  const debrief = new URL(page.url()).hash;
  await page.close();
  return [
    { screen: 'shelf', hash: '' },
    { screen: 'brief', hash: `#/crisis/${scenario.about.id}/pakistan` },
    { screen: 'room', hash: room },
    { screen: 'debrief', hash: debrief },
  ];
}

function rowsOf(screen: string, reports: readonly Report[]): Row[] {
  const [first, ...rest] = [...reports].sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  if (first === undefined) throw new Error(`Lighthouse gave no report of the ${screen}`);
  const middle = [first, ...rest][Math.floor(reports.length / 2)] ?? first;
  const figure = (audit: string) => middle.audits[audit]?.numericValue ?? 0;
  return [
    ...(Object.keys(budgets) as Category[]).map(
      (category): Row => ({
        what: `lighthouse, ${screen}: ${category}`,
        value: scoreOf(middle, category),
        unit: 'of 100',
        budget: budgets[category],
        wanted: 'atLeast',
        note: reasonsOf(middle, category),
      }),
    ),
    {
      what: `lighthouse, ${screen}: largest contentful paint`,
      value: figure('largest-contentful-paint'),
      unit: 'ms',
    },
    { what: `lighthouse, ${screen}: total blocking time`, value: figure('total-blocking-time'), unit: 'ms' },
    { what: `lighthouse, ${screen}: layout shift`, value: figure('cumulative-layout-shift'), unit: '' },
  ];
}

function scoreOf(report: Report, category: Category): number {
  return 100 * (report.categories[category]?.score ?? 0);
}

/** The audits that cost this category points, the dearest first. */
function reasonsOf({ categories, audits }: Report, category: Category): string {
  return (categories[category]?.auditRefs ?? [])
    .map(({ id, weight }) => ({ id, lost: weight * (1 - (audits[id]?.score ?? 1)) }))
    .filter(({ lost }) => lost > 0.5)
    .sort((a, b) => b.lost - a.lost)
    .map(({ id }) => `${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`.trim())
    .join(', ');
}
