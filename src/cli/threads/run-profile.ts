import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type Effort,
  joinProfile,
  newProfile,
  type ProfileSampling,
  type ProfileTally,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { projectFolder } from '../project';
import type { ProfileTask } from './profile-worker';

/** Plays that a thread is asked for at a time. */
const stretch = 25;

/** Plays a sampling in threads and joins what they count; a signal that is aborted stops it with what there is. */
export async function runProfile(
  scenario: Scenario,
  sampling: ProfileSampling,
  effort: Effort,
  onPlays: (played: number) => void,
  signal: AbortSignal,
  workers = availableParallelism(),
): Promise<ProfileTally> {
  const whole = newProfile(scenario);
  let next = 0;
  let isBroken = false;
  const workThrough = async (): Promise<void> => {
    const worker = openWorker({ scenario, sampling, effort });
    try {
      while (next < sampling.runs && !signal.aborted && !isBroken) {
        const from = next;
        const count = Math.min(stretch, sampling.runs - from);
        next += count;
        const part = await answerOf(worker, from, count, signal);
        if (part === undefined) return;
        joinProfile(whole, part);
        onPlays(whole.plays);
      }
    } catch (thrown) {
      // One that fails stops the others.
      isBroken = true;
      throw thrown;
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(workers, Math.ceil(sampling.runs / stretch));
  await Promise.all(Array.from({ length: threads }, workThrough));
  return whole;
}

/** A thread that reads TypeScript as this one does. */
function openWorker(task: ProfileTask): Worker {
  return new Worker(join(projectFolder, 'tools', 'thread.mjs'), {
    workerData: { file: new URL('./profile-worker.ts', import.meta.url).href, ...task },
  });
}

/** What a thread counts of a stretch; nothing when it is stopped before. */
function answerOf(
  worker: Worker,
  from: number,
  count: number,
  signal: AbortSignal,
): Promise<ProfileTally | undefined> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(undefined);
    signal.addEventListener('abort', leave, { once: true });
    worker.once('error', reject);
    worker.once('message', (tally: ProfileTally) => {
      worker.removeListener('error', reject);
      signal.removeEventListener('abort', leave);
      resolve(tally);
    });
    worker.postMessage({ from, count });
  });
}
