/** How long something may be put off, in milliseconds, when the page never has nothing to do. */
const patience = 4000;

/** Calls back when the page has nothing to do; Safari cannot say when that is. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: patience });
  else setTimeout(act, 50);
}
