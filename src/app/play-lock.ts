/** The name under which each tab with an open play says so to the others. */
const name = 'demarche-play';

/** Says to the other tabs that a play is open in this one, until the play is left. */
export function announcePlay(): () => void {
  const left = new AbortController();
  const held = new Promise<void>((resolve) => {
    left.signal.addEventListener('abort', () => resolve());
  });
  // Without a lock manager there is no service worker either, so nothing can take over.
  locks()
    ?.request(name, { mode: 'shared' }, () => held)
    .catch(() => undefined);
  return () => left.abort();
}

/** Whether a play is open in a tab of this browser. */
export async function isPlayOpen(): Promise<boolean> {
  const state = await locks()
    ?.query()
    .catch(() => undefined);
  const named = [...(state?.held ?? []), ...(state?.pending ?? [])].filter((lock) => lock.name === name);
  return named.some(({ mode }) => mode === 'shared');
}

/** Calls back when the plays that are open now have been left. */
export function whenPlaysAreLeft(act: () => void): void {
  locks()
    ?.request(name, { mode: 'exclusive' }, () => undefined)
    .then(act, () => undefined);
}

/** A sandboxed frame throws at the mere question. */
function locks(): LockManager | undefined {
  try {
    return navigator.locks;
  } catch {
    return undefined;
  }
}
