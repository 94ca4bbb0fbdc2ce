import { afterEach, describe, expect, test, vi } from 'vitest';
import { joinPages, type Pages } from './pages';

const name = 'pages.test';
const opened: Pages[] = [];
/** Opens a page, a moment after the one before it. */
const open = async (place: string, rollCall?: number) => {
  const page = joinPages(place, { name, ...(rollCall === undefined ? {} : { rollCall }) });
  opened.push(page);
  await new Promise((later) => setTimeout(later, 5));
  return page;
};
afterEach(() => {
  for (const page of opened.splice(0)) page.leave();
});
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 2 });
const streaming = (pages: readonly Pages[]) => pages.map((page) => (page.mayStream() ? 1 : 0)).join('');

describe('the pages of a browser', () => {
  test('that have the same place hold one connection, and the next has it when the first goes', async () => {
    const pages = [await open('hand'), await open('hand'), await open('hand')];
    await until(() => expect(streaming(pages)).toBe('100'));
    let told = 0;
    pages[1]?.subscribe(() => {
      told += 1;
    });
    pages[0]?.leave();
    await until(() => expect(streaming(pages.slice(1))).toBe('10'));
    expect(told).toBe(1);
  });

  test('hold three connections however many they are', async () => {
    const pages: Pages[] = [];
    for (const place of ['host', 'wall', 'wall', 'h1', 'h2', 'h3', 'h3']) pages.push(await open(place));
    await until(() => expect(streaming(pages)).toBe('1101000'));
    pages[0]?.show(false);
    await until(() => expect(streaming(pages)).toBe('1101100'));
    pages[0]?.show(true);
    await until(() => expect(streaming(pages)).toBe('1101000'));
  });

  test('do not wait for one that has gone without a word, and do not hear what is none of theirs', async () => {
    const gone = new BroadcastChannel(name);
    const page = await open('hand', 20);
    for (const said of [{ is: 'here', page: 'x' }, 'here', { is: 'here', page: 'x', place: 1, since: 0 }]) {
      gone.postMessage(said);
    }
    gone.postMessage({ is: 'here', page: 'gone', place: 'hand', since: 0 });
    await until(() => expect(page.mayStream()).toBe(false));
    await until(() => expect(page.mayStream()).toBe(true));
    gone.close();
  });

  test('are each alone where they cannot hear each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const pages = [await open('hand'), await open('hand')];
    vi.unstubAllGlobals();
    expect(streaming(pages)).toBe('11');
  });
});
