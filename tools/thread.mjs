// @ts-check
// Begins a worker thread of one TypeScript file of the project, which the thread is given as `workerData.file`, a URL.

import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.file);
