import type { Workbox } from 'workbox-window';
import type { VersionState } from '../panels/index';
import { whenIdle } from './idle';
import { isPlayOpen, whenPlaysAreLeft } from './play-lock';

/** What the page knows of the versions of the app, and the one act that changes to a newer one. */
export interface Versions {
  readonly get: () => VersionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the server whether there is a newer version, and whether a play is open in another tab. */
  readonly look: () => void;
  /** Lets the newer version take over and loads the page anew. */
  readonly take: () => Promise<void>;
}

/**
 * Has the browser keep this version of the app, so that it opens without a connection, and watches for a newer one. A browser that
 * keeps nothing (an address without https, a foreign frame, a private window) leaves everything as it is, without a word.
 */
export function watchVersions(): Versions {
  const listeners = new Set<() => void>();
  let state: VersionState = 'only';
  let worker: Workbox | undefined;
  let newer = false;

  const show = (next: VersionState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  let waits = false;
  const tell = async () => {
    if (!newer) {
      if (worker !== undefined && navigator.serviceWorker.controller !== null) show('kept');
      return;
    }
    const held = await isPlayOpen();
    show(held ? 'held' : 'newer');
    if (!held || waits) return;
    waits = true;
    whenPlaysAreLeft(() => {
      waits = false;
      tell();
    });
  };

  const start = async () => {
    if (!canKeep()) return;
    const { Workbox: Registered } = await import('workbox-window');
    const registered = new Registered(new URL('service-worker.js', document.baseURI).href);
    registered.addEventListener('waiting', () => {
      newer = true;
      tell();
    });
    registered.addEventListener('controlling', tell);
    await registered.register();
    worker = registered;
    await tell();
  };

  // The files of the first screen come before those of all others.
  const begin = () => whenIdle(() => start().catch(ignore));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => {
      worker?.update().catch(ignore);
      tell();
    },
    take: async () => {
      // A play may have begun elsewhere since this was offered.
      if (await isPlayOpen()) return tell();
      worker?.addEventListener('controlling', () => location.reload());
      worker?.messageSkipWaiting();
    },
  };
}

function canKeep(): boolean {
  try {
    return import.meta.env.PROD && 'serviceWorker' in navigator && navigator.serviceWorker !== undefined;
  } catch {
    return false;
  }
}

/** What the browser refuses to keep is not needed for a play. */
function ignore(): undefined {
  return undefined;
}
