/** What the browser threw because a file of the app could not be loaded. */
const missing = new WeakSet<object>();

/** Notes which errors mean that a file of the app could not be loaded; the loader that the build writes says so with an event. */
export function watchParts(page: Window): void {
  page.addEventListener('vite:preloadError', (event) => {
    const { payload } = event as Event & { readonly payload?: unknown };
    if (typeof payload === 'object' && payload !== null) missing.add(payload);
  });
}

/**
 * Whether an error means that a file of the app could not be loaded: there is no connection, or another version has been put in
 * its place since the page was opened. This is not the fault of a crisis or a play. If the event came before anybody listened,
 * only the words of the error say so.
 */
export function isPartMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    (missing.has(error) || /preload|dynamically imported module/i.test(error.message))
  );
}
