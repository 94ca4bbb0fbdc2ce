import type { VersionState } from '../panels/index';
import { whenSettled } from './idle';
import type { Keeper } from './keeper';

/** What the page knows of the versions of the app, and the one act that changes to a newer one. */
export interface Versions {
  readonly get: () => VersionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the server whether there is a newer version, and whether a play is open in another tab. */
  readonly look: () => void;
  /** Lets the newer version take over and loads the page anew. */
  readonly take: () => void;
}

/**
 * Has the browser keep this version of the app, so that it opens without a connection, and watches for a newer one. A browser that
 * keeps nothing (an address without https, a foreign frame, a private window) leaves everything as it is, without a word. A page of
 * a course, `isKept` false, belongs to the course and is not kept.
 */
export function watchVersions(isKept: boolean): Versions {
  const listeners = new Set<() => void>();
  let state: VersionState = 'only';
  let keeper: Keeper | undefined;

  const show = (next: VersionState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  if (import.meta.env.PROD && isKept) {
    // The files of the screen that is open come before those of all others.
    whenSettled(async () => {
      keeper = await import('./keeper').then(({ keepApp }) => keepApp(show)).catch(() => undefined);
    });
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => keeper?.look(),
    take: () => keeper?.take(),
  };
}
