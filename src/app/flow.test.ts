import { describe, expect, test } from 'vitest';
import { flowFrom, LostError, lostBy, type Opened, type Shown } from './flow';
import { LoadError } from './load-error';
import { isPartMissing, watchParts } from './missing-part';
import type { Route } from './route';

const shelf: Route = { at: 'shelf' };
const shelfOpened: Opened = { screen: 'shelf', listing: { entries: [] }, saves: [] };
const other: Route = { at: 'room', play: 'a' };

/** An opener that answers when it is told to, whatever it was asked first. */
function openerByHand() {
  const waiting: { route: Route; give: (opened: Opened) => void; fail: (why: unknown) => void }[] = [];
  return {
    waiting,
    open: (route: Route) =>
      new Promise<Opened>((give, fail) => {
        waiting.push({ route, give, fail });
      }),
  };
}

/** Lets what was answered arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the flow', () => {
  test('shows a route when it is ready, and keeps the screen until the next one is', async () => {
    const { waiting, open } = openerByHand();
    const flow = flowFrom(shelf, open);
    const seen: Shown[] = [];
    flow.subscribe(() => seen.push(flow.get()));
    expect(flow.get()).toEqual({ is: 'opening' });
    waiting[0]?.give(shelfOpened);
    await settle();
    flow.arrive(other);
    await settle();
    expect(waiting.map(({ route }) => route)).toEqual([shelf, other]);
    expect(seen).toEqual([{ is: 'open', opened: shelfOpened }]);
  });

  test('shows only the last route that was asked for, in whatever order they become ready', async () => {
    const { waiting, open } = openerByHand();
    const flow = flowFrom(other, open);
    flow.arrive(shelf);
    waiting[1]?.give(shelfOpened);
    await settle();
    waiting[0]?.fail(new Error('too late'));
    await settle();
    expect(flow.get()).toEqual({ is: 'open', opened: shelfOpened });
  });

  test('says why a route is lost, and opens it again on request', async () => {
    const { waiting, open } = openerByHand();
    const flow = flowFrom(shelf, open);
    waiting[0]?.fail(new LoadError('no answer'));
    await settle();
    expect(flow.get()).toEqual({ is: 'lost', lost: { why: 'network', word: 'no answer' } });
    flow.again();
    waiting[1]?.give(shelfOpened);
    await settle();
    expect(waiting[1]?.route).toEqual(shelf);
    expect(flow.get()).toEqual({ is: 'open', opened: shelfOpened });
  });

  test('hears no more who has left', async () => {
    const { waiting, open } = openerByHand();
    const flow = flowFrom(shelf, open);
    let heard = 0;
    flow.subscribe(() => heard++)();
    waiting[0]?.give(shelfOpened);
    await settle();
    expect(heard).toBe(0);
  });
});

describe('why a route is lost', () => {
  test('is what the opener says, the network, or a file of the app that is not there any more', () => {
    const page = new EventTarget();
    watchParts(page as Window);
    const gone = new TypeError('Failed to fetch dynamically imported module');
    page.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: gone }));
    expect(lostBy(new LostError({ why: 'noPlay', word: 'a' }))).toEqual({ why: 'noPlay', word: 'a' });
    expect(lostBy(new TypeError('Failed to fetch'))).toEqual({ why: 'network', word: 'Failed to fetch' });
    expect(lostBy(gone)).toEqual({ why: 'part', word: gone.message });
    expect(isPartMissing('a string')).toBe(false);
  });
});
