import { parentPort, workerData } from 'node:worker_threads';
import { type AnalysisTask, analysisOf, type Batch, kernelOf } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';

/** What a thread is begun with. */
export interface ThreadTask {
  readonly scenario: Scenario;
  readonly task: AnalysisTask;
}

const { scenario, task }: ThreadTask = workerData;
const prepared = analysisOf(kernelOf(scenario), task);
parentPort?.on('message', (batch: Batch) => {
  const steps = prepared.play(batch);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  parentPort?.postMessage(step.value);
});
