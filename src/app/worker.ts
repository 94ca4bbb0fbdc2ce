/*
 * The one script that all workers of the page run. A worker's name says which part of the work it does; the parts share what they have
 * in common, of which the kernel is the largest, so that it is one file of the app and not three.
 */

interface Part {
  /** What it throws, or rejects with, ends the worker. */
  hear(message: unknown): Promise<void> | void;
}

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  analysis: () => import('./analysis-work'),
  thinking: () => import('./thinking-work'),
  intake: () => import('./intake-work'),
};

const part = parts[self.name]?.() ?? Promise.reject(new Error(`there is no work called “${self.name}”`));

// What is said before the part is there waits for it, in its order.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  part.then(({ hear }) => hear(data)).catch(tellPage);
});
part.catch(tellPage);

/** Only what is thrown outside a promise reaches the page, which then ends this worker. */
function tellPage(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
