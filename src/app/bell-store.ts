import type { BellKeeper } from '../panels/index';
import { type Bell, bellFrom, isBellPast } from '../session/index';

/*
 * The time that was set for a play. It belongs to the person and her day and not to the play, so it is in no file and no link; this
 * browser keeps it, so that a reload changes nothing.
 */

const key = 'demarche-bell';
const listeners = new Set<() => void>();
let kept = stored();

/** Sets the time of a play, in place of that of any other; undefined: it has no clock. */
export function setBell(play: string, bell: Bell | undefined): void {
  if (bell === undefined && kept?.play !== play) return;
  kept = bell === undefined ? undefined : { play, bell };
  try {
    if (kept === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that refuses storage keeps the time until the page is left.
  }
  for (const listener of listeners) listener();
}

/** What keeps the time of a play; a time that is all over when the play is opened is forgotten. */
export function bellKeeper(play: string): BellKeeper {
  if (kept?.play === play && isBellPast(kept.bell, Date.now())) setBell(play, undefined);
  return {
    get: () => (kept?.play === play ? kept.bell : undefined),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (bell) => setBell(play, bell),
  };
}

function stored(): { readonly play: string; readonly bell: Bell } | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null || !('play' in found) || !('bell' in found))
      return undefined;
    const bell = bellFrom(found.bell);
    return typeof found.play === 'string' && bell !== undefined ? { play: found.play, bell } : undefined;
  } catch {
    return undefined;
  }
}
