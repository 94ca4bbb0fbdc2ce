import { parentPort, workerData } from 'node:worker_threads';
import {
  type ExplorePart,
  type ExplorePolicy,
  type ExploreProgress,
  exploreBudget,
  kernelOf,
  type PartResult,
  prepareExploration,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { type Bells, hasRung } from './explore-bells';

/** What a thread is begun with. */
export interface ThreadTask {
  readonly scenario: Scenario;
  readonly policy: ExplorePolicy;
  readonly states: number;
  readonly bells: Bells;
}

/** What a thread says: now and then how far it has come, and in the end what came of it. */
export type FromThread = { readonly progress: ExploreProgress } | { readonly result: PartResult };

/** Milliseconds between two words on how far a part has come. */
const pause = 200;

const { scenario, policy, states, bells }: ThreadTask = workerData;
const prepared = prepareExploration(kernelOf(scenario), policy, {
  ...exploreBudget(states),
  isLate: (phase) => hasRung(bells, phase),
});

parentPort?.on('message', (part: ExplorePart) => {
  const work = prepared.work(part);
  let next = performance.now() + pause;
  let step = work.next();
  for (; step.done !== true; step = work.next()) {
    if (performance.now() < next) continue;
    next = performance.now() + pause;
    say({ progress: step.value });
  }
  say({ result: step.value });
});

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}
