import { parentPort, workerData } from 'node:worker_threads';
import { type Effort, type ProfileSampling, profilerOf } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';

/** What a thread that makes plays for a profile is begun with. */
export interface ProfileTask {
  readonly scenario: Scenario;
  readonly sampling: ProfileSampling;
  readonly effort: Effort;
}

const { scenario, sampling, effort }: ProfileTask = workerData;
const play = profilerOf(scenario, sampling, effort);
parentPort?.on('message', ({ from, count }: { readonly from: number; readonly count: number }) => {
  parentPort?.postMessage(play(from, count));
});
