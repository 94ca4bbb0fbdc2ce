import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Starts the thread of a folder beside this file; it reads TypeScript as this one does, and is JavaScript where the server is. */
export function startThread(folder: 'thinking' | 'checking', resourceLimits: ResourceLimits = {}): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL(`./${folder}.mjs`, import.meta.url), { resourceLimits });
  const here = dirname(fileURLToPath(import.meta.url));
  const file = new URL(`./${folder}/thread.ts`, import.meta.url).href;
  return new Worker(join(here, '..', '..', 'tools', 'thread.mjs'), { workerData: { file }, resourceLimits });
}
