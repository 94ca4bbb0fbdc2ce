import { parentPort, workerData } from 'node:worker_threads';
import { type Sampling, samplerOf, thinkingDecider } from '../analysis/index';
import type { Scenario } from '../scenario/index';

/** What a worker is begun with. */
export interface WorkerTask {
  readonly scenario: Scenario;
  readonly sampling: Sampling;
}

/** A stretch of plays that a worker is asked for. */
export interface Asked {
  readonly from: number;
  readonly count: number;
}

const { scenario, sampling }: WorkerTask = workerData;
const sampler = samplerOf(scenario, sampling, thinkingDecider);
parentPort?.on('message', ({ from, count }: Asked) => {
  parentPort?.postMessage(sampler.play(from, count));
});
