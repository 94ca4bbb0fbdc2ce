import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeText } from './axe-text';
import { newProfile, pageOf, sharedProfile } from './profiles';

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
  /** Where the app is, if a server of the test's own serves it. */
  readonly address?: string;
  /** Serve the app from a sub-path instead of a server's root. */
  readonly nested?: boolean;
  /** Let the app store itself for use without a connection; otherwise it does not, which spares every test a second load of all files. */
  readonly kept?: boolean;
  /** Be the browser of a phone and not one with a window as small as that. */
  readonly mobile?: boolean;
  /** A profile made by the test, which sets permissions, routes or the clock of all its pages. */
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

const colorSchemes = { night: 'dark', paper: 'light' } as const satisfies Record<Theme, string>;

const nothing: Trouble = { console: [], errors: [], requests: [], foreign: [] };

/** Rules of WCAG 2.2 at levels A and AA. */
const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Those of them that a theme decides, since it changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What the graphics driver of a machine without a graphics card says about its own speed. */
const driverNotice = /GL Driver Message .*GPU stall due to ReadPixels/;

/** What the driver says where a profile lets no service worker in. */
const workerNotice = /Service Worker registration blocked by Playwright/;

/**
 * Opens the app and watches what the page does. Tests share a profile and its page, so that a script is fetched and compiled once;
 * after each test the page is emptied, and what the app stored is gone. A test that adds a script to its page gives a profile of
 * its own, since that cannot be taken back.
 */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const { size = 'laptop', theme = 'night', reducedMotion = false } = options;
  const address = options.address ?? inject(options.nested ? 'nestedAddress' : 'address');
  const context = options.context ?? (await sharedProfile({ touch: size === 'phone' }));
  const page = await pageOf(context);
  await page.setViewportSize(sizes[size]);
  await page.emulateMedia({
    media: null,
    colorScheme: colorSchemes[theme],
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const trouble = watch(page, new URL(address).origin);
  await page.goto(new URL(options.path ?? '', address).href, { waitUntil: 'load' });
  return { page, context, address, trouble, expectClean: () => expect(trouble).toEqual(nothing) };
}

/** A profile of its own; give it to `openPage`. */
export function newContext({
  size = 'laptop',
  kept = false,
  mobile = false,
}: PageOptions = {}): Promise<BrowserContext> {
  return newProfile({ touch: size === 'phone', mobile, serviceWorker: kept });
}

/** What axe-core is to look at: a part of the page by its selector, and only the rules that colours decide. */
export interface Examined {
  readonly part?: string;
  readonly onlyColours?: boolean;
}

/** Breaches of WCAG 2.2 AA that axe-core finds on the page, one line each; empty is what is wanted. */
export async function axe(
  page: Pick<Page, 'evaluate'>,
  { part, onlyColours = false }: Examined = {},
): Promise<string[]> {
  // Evaluated by the driver and not added as a script element, which the app's policy would refuse.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeText);
  const runOnly = onlyColours
    ? ({ type: 'rule', values: colourRules } as const)
    : ({ type: 'tag', values: wcagTags } as const);
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  const results = await page.evaluate<AxeResults, [string | undefined, RunOptions]>(
    ([where, given]) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(where ?? document, given),
    [part, options],
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Waits until nothing fades in any more: half of a fade has half of its contrast. */
export async function stillness(page: Page) {
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  await expect.poll(moving).toBe(0);
}

/** Asks for another theme, as the system would, and waits until the page has it. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: colorSchemes[theme] });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
  await stillness(page);
}

/** Makes the window another size, and fails if the page then scrolls sideways. */
export async function expectFits(page: Page, size: { readonly width: number; readonly height: number }) {
  await page.setViewportSize(size);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(wide).toBeLessThanOrEqual(size.width);
}

function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { console: [], errors: [], requests: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if ([driverNotice, workerNotice].some((notice) => notice.test(message.text()))) return;
    trouble.console.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => trouble.errors.push(error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // The page itself gives a request up: by a reload, or since the map that it was for is gone.
    if (reason !== 'net::ERR_ABORTED') trouble.requests.push(`${request.url()}: ${reason}`);
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
