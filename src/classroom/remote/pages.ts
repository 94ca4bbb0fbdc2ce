import { z } from 'zod';
import { hexDigits } from './outbox';

/** The pages of one browser that are linked to a class server: a browser has six connections for all of them together. */
export interface Pages {
  /** Whether this page may hold a connection open; otherwise another has the same place in the class, or enough pages hold one. */
  mayStream(): boolean;
  /** Calls back when that may have changed; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Says that this page is not there any more, or is there again, as where a browser keeps it for the way back. */
  show(isShown: boolean): void;
  /** Goes for good. */
  leave(): void;
}

/** How many pages may hold a connection open: half of what a browser has, since everything else needs some. */
const mostStreams = 3;

const saidSchema = z.strictObject({
  is: z.enum(['here', 'ask', 'gone']),
  page: z.string().max(16),
  place: z.string().max(300),
  since: z.number(),
});
type Said = z.infer<typeof saidSchema>;

interface Other extends Pick<Said, 'place' | 'since'> {
  /** Whether it has said something since the last roll call. */
  heard: boolean;
}

/**
 * Joins the pages of this browser. `place` is the same for pages that hear the same; who came first holds a connection. One that waits
 * for another to go calls the roll every so many milliseconds, since pages may go without a word. Where pages cannot hear each other,
 * each is alone.
 */
export function joinPages(place: string, { name = 'demarche-class-pages', rollCall = 10_000 } = {}): Pages {
  const page = hexDigits(8);
  const since = Date.now();
  const others = new Map<string, Other>();
  const listeners = new Set<() => void>();
  let channel = channelOf(name);

  const say = (is: Said['is']) => channel?.postMessage({ is, page, place, since } satisfies Said);
  const mayStream = () => {
    const earlier = [...others].filter(
      ([id, one]) => one.since < since || (one.since === since && id < page),
    );
    const places = new Set(earlier.map(([, one]) => one.place));
    return !places.has(place) && places.size < mostStreams;
  };
  /** What changes who is there is told if it changes what this page may do. */
  const change = (act: () => void) => {
    const before = mayStream();
    act();
    if (mayStream() !== before) for (const listener of listeners) listener();
  };

  channel?.addEventListener('message', ({ data }: { readonly data: unknown }) => {
    const said = saidSchema.safeParse(data).data;
    if (said === undefined || said.page === page) return;
    if (said.is === 'ask') say('here');
    change(() => {
      if (said.is === 'gone') others.delete(said.page);
      else others.set(said.page, { place: said.place, since: said.since, heard: true });
    });
  });
  const timer = setInterval(() => {
    if (mayStream()) return;
    change(() => {
      for (const [id, one] of others) {
        if (!one.heard) others.delete(id);
        one.heard = false;
      }
    });
    say('ask');
  }, rollCall);
  say('ask');

  return {
    mayStream,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (isShown) => say(isShown ? 'ask' : 'gone'),
    leave: () => {
      clearInterval(timer);
      say('gone');
      channel?.close();
      channel = undefined;
      listeners.clear();
    },
  };
}

/** Some old browsers have none, and a sandboxed frame may be refused one. */
function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
