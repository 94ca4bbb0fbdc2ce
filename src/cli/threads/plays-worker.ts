import { parentPort, workerData } from 'node:worker_threads';
import type { Sampling } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { samplers, type Tallies } from './samplers';

/** What a worker is begun with. */
export interface WorkerTask {
  readonly what: keyof Tallies;
  readonly scenario: Scenario;
  readonly sampling: Sampling;
}

/** A stretch of plays that a worker is asked for. */
export interface Asked {
  readonly from: number;
  readonly count: number;
}

const { what, scenario, sampling }: WorkerTask = workerData;
const sampler = samplers[what](scenario, sampling);
parentPort?.on('message', ({ from, count }: Asked) => {
  parentPort?.postMessage(sampler.play(from, count));
});
