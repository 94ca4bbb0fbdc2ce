/** How long something may be put off, in milliseconds, when the page never has nothing to do. */
const patience = 4000;

/** How long after it was opened a page counts as filled, and is only being read, in milliseconds. */
const settled = 3000;

/** Calls back when the page has nothing to do; Safari cannot say when that is. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: patience });
  else setTimeout(act, 50);
}

/** Milliseconds after which a page that is not being painted, such as one in a background tab, counts as painted. */
const unpainted = 500;

/** Calls back when what stands in the page now has been painted. */
export function whenPainted(act: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    act();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, unpainted);
}

/**
 * Calls back when the page has stood for some seconds and has nothing to do: for what is only needed later, and would share the line
 * with what the page is waiting for. A page that has stood for longer is only asked whether it has nothing to do.
 */
export function whenSettled(act: () => void): void {
  setTimeout(() => whenIdle(act), Math.max(0, settled - performance.now()));
}
