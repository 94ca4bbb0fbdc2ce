import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject, type TestContext } from 'vitest';
import { root } from '../../tools/process.mjs';
import { emptyPath } from './empty-page';
import { failuresFolder } from './failures';

export interface ProfileOptions {
  /** Whether the screen is touched, as that of a phone. */
  readonly touch?: boolean;
  /** Whether the browser is that of a phone, which takes the width of its window from the page and has no scroll bars. */
  readonly mobile?: boolean;
  /** Whether the app may install its service worker; it is kept out otherwise, since each test would fill its cache anew. */
  readonly serviceWorker?: boolean;
}

let connected: Promise<Browser> | undefined;
const shared = new Map<boolean, Promise<BrowserContext>>();
const own = new Set<BrowserContext>();

/** The profile that tests share; it is emptied after each of them. */
export function sharedProfile({ touch = false }: ProfileOptions): Promise<BrowserContext> {
  const found = shared.get(touch) ?? open({ touch });
  shared.set(touch, found);
  return found;
}

/** The page that the last test of a shared profile left empty; what it has compiled serves the next test. */
const idle = new Map<BrowserContext, Page>();

/** A page of a profile: the one that stands empty in it, or another. */
export async function pageOf(context: BrowserContext): Promise<Page> {
  const found = idle.get(context);
  idle.delete(context);
  return found ?? (await context.newPage());
}

/** A profile of a test's own, closed after it. */
export async function newProfile(options: ProfileOptions): Promise<BrowserContext> {
  const context = await open(options);
  own.add(context);
  return context;
}

async function open({
  touch = false,
  mobile = false,
  serviceWorker = false,
}: ProfileOptions): Promise<BrowserContext> {
  connected ??= chromium.connect(inject('browser'));
  const context = await (await connected).newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    hasTouch: touch,
    isMobile: mobile,
    acceptDownloads: true,
    serviceWorkers: serviceWorker ? 'allow' : 'block',
  });
  // A slow machine is waited for.
  context.setDefaultTimeout(60_000);
  return context;
}

/** After a test: pictures of what it left open if it failed, and then nothing of it remains. */
export async function endTest({ task }: Pick<TestContext, 'task'>): Promise<void> {
  const contexts = [...own, ...(await Promise.all(shared.values()))];
  const pages = contexts.flatMap((context) => context.pages());
  if (task.result?.state === 'fail')
    task.meta.screenshots = await photographAll(pages, nameOfPicture(task.file.name, task.name));
  await Promise.all([...own].map((context) => context.close()));
  own.clear();
  await Promise.all([...shared].map(([touch, context]) => empty(touch, context)));
}

/** The name of a picture: of its test, in letters that every file system takes. */
function nameOfPicture(file: string, test: string): string {
  const [base = ''] = file.split(/[\\/]/).slice(-1);
  return `${base.replace(/\..*$/, '')}-${test}`.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80);
}

/** Photographs each page into the folder of failures; gives the paths, as they are seen from the project's folder. */
export async function photographAll(pages: readonly Page[], name: string): Promise<string[]> {
  mkdirSync(failuresFolder, { recursive: true });
  const taken = pages.map(async (page, at) => {
    const path = join(failuresFolder, `${name}-${at + 1}.png`);
    try {
      await page.screenshot({ path, timeout: 10_000, animations: 'allow' });
      return [relative(root, path)];
    } catch {
      // A page that is gone or hangs has no picture; the test's own error is what matters.
      return [];
    }
  });
  return (await Promise.all(taken)).flat();
}

/** Empties a shared profile; one that cannot be emptied is given up, and the next test begins another. */
async function empty(touch: boolean, opened: Promise<BrowserContext>): Promise<void> {
  const context = await opened;
  try {
    await emptyProfile(context);
  } catch {
    shared.delete(touch);
    idle.delete(context);
    await context.close();
  }
}

/**
 * A page of the app's server in which nothing runs: to stay with the server keeps the page's process, and so what that has compiled.
 * It names an icon, or the browser would ask for one while the next test listens.
 */
export function emptyPage(): string {
  return new URL(emptyPath, inject('address')).href;
}

/** What a test may have listened to on its page. */
const heard = [
  'console',
  'pageerror',
  'request',
  'requestfinished',
  'requestfailed',
  'response',
  'framenavigated',
];

/** Empties the first page of a profile, closes the others, and takes away what the app has stored. */
export async function emptyProfile(context: BrowserContext): Promise<void> {
  const [page, ...others] = context.pages();
  if (page === undefined) return;
  await Promise.all(others.map((other) => other.close()));
  for (const event of heard) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(emptyPage());
  const session = await context.newCDPSession(page);
  for (const address of [inject('address'), inject('nestedAddress')]) {
    const { origin } = new URL(address);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await session.detach();
  idle.set(context, page);
}
