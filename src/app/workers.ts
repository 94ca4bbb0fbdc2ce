/** Starts a worker that analyses. */
export function startAnalysisWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
}

/** Starts a worker that thinks for opponents. */
export function startThinkingWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'thinking' });
}

/** Starts a worker that reads and sorts results of a class. */
export function startIntakeWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'intake' });
}
