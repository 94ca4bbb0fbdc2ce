import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';

/** The three sizes that every screen is made for, in CSS pixels. */
export const sizes = {
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  projector: { width: 1920, height: 1080 },
} as const;
export type Size = keyof typeof sizes;

export const themes = ['night', 'paper'] as const;
export type Theme = (typeof themes)[number];

export interface PageOptions {
  readonly size?: Size;
  /** What the system asks for: dark is night, light is paper. */
  readonly theme?: Theme;
  readonly reducedMotion?: boolean;
  /** Path and query below the app's address, such as `#/scenario`. */
  readonly path?: string;
  /** Serve the app from a sub-path instead of a server's root. */
  readonly nested?: boolean;
  /** Let the app keep itself for use without a connection; else it does not, which spares every test a second load of all files. */
  readonly kept?: boolean;
  /** A context made earlier, to come back to with its stored data. */
  readonly context?: BrowserContext;
}

/** What a page did that no page of the app should do. */
export interface Trouble {
  /** Errors and warnings that the console showed. */
  readonly console: string[];
  /** Errors that nothing caught. */
  readonly errors: string[];
  /** Requests that failed or were answered with 400 and above. */
  readonly requests: string[];
  /** Requests to another origin. */
  readonly foreign: string[];
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  readonly trouble: Trouble;
  /** Fails with what went wrong, if anything did since the page was opened. */
  readonly expectClean: () => void;
}

const nothing: Trouble = { console: [], errors: [], requests: [], foreign: [] };

/** Rules of WCAG 2.2 at levels A and AA. */
const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What the graphics driver of a machine without a graphics card says about its own speed. */
const driverNotice = /GL Driver Message .*GPU stall due to ReadPixels/;

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What the driver says where it keeps the app from keeping itself. */
const workerNotice = 'Service Worker registration blocked by Playwright';

let connected: Promise<Browser> | undefined;
const contexts = new Set<BrowserContext>();

afterEach(async () => {
  await Promise.all([...contexts].map((context) => context.close()));
  contexts.clear();
});
afterAll(async () => {
  await (await connected)?.close();
  connected = undefined;
});

/** Opens the app in a profile of its own and watches what the page does; closed after the test. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const address = inject(options.nested ? 'nestedAddress' : 'address');
  const context = options.context ?? (await newContext(options));
  const page = await context.newPage();
  const trouble = watch(page, new URL(address).origin);
  await page.goto(new URL(options.path ?? '', address).href, { waitUntil: 'load' });
  return { page, context, address, trouble, expectClean: () => expect(trouble).toEqual(nothing) };
}

/** A fresh profile with the size, theme and motion that are asked for. */
export async function newContext({
  size = 'laptop',
  theme = 'night',
  reducedMotion = false,
  kept = false,
}: PageOptions) {
  connected ??= chromium.connect(inject('browser'));
  const context = await (await connected).newContext({
    viewport: sizes[size],
    colorScheme: theme === 'night' ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'UTC',
    hasTouch: size === 'phone',
    acceptDownloads: true,
    serviceWorkers: kept ? 'allow' : 'block',
  });
  context.setDefaultTimeout(30_000);
  contexts.add(context);
  return context;
}

/** Breaches of WCAG 2.2 AA that axe-core finds on the page, one line each; empty is what is wanted. */
export async function axe(page: Page): Promise<string[]> {
  // Evaluated by the driver and not added as a script element, which the app's policy would refuse.
  const source = await import('node:fs/promises').then(({ readFile }) => readFile(axeSource, 'utf8'));
  await page.evaluate(source);
  const options: RunOptions = { runOnly: { type: 'tag', values: wcagTags }, resultTypes: ['violations'] };
  const results = await page.evaluate<AxeResults, RunOptions>(
    (given) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, given),
    options,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Waits until nothing fades in any more: half of a fade has half of its contrast. */
export async function stillness(page: Page) {
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  await expect.poll(moving, { timeout: 10_000 }).toBe(0);
}

function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { console: [], errors: [], requests: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (driverNotice.test(message.text()) || message.text() === workerNotice) return;
    trouble.console.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => trouble.errors.push(error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    trouble.requests.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.requests.push(`${response.url()}: ${response.status()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && from !== origin) trouble.foreign.push(request.url());
  });
  return trouble;
}
