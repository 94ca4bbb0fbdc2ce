import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Starts a thread of its built file where the server is built, and else of its source, which it reads as this one does. */
export function startThread(built: URL, source: URL, resourceLimits: ResourceLimits = {}): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(built, { resourceLimits });
  const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const workerData = { file: source.href };
  return new Worker(join(project, 'tools', 'thread.mjs'), { workerData, resourceLimits });
}
