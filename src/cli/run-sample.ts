import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import {
  isThought,
  joinTally,
  newTally,
  planTally,
  type SampleTally,
  type Sampling,
  sampleInStretches,
  stretchOf,
  thinkingDecider,
} from '../analysis/index';
import type { Scenario } from '../scenario/index';
import { projectFolder } from './read-files';
import type { Asked, WorkerTask } from './sample-worker';

/** A sample that may have been stopped before its end. */
export interface SampleRun {
  readonly tally: SampleTally;
  readonly stopped: boolean;
}

export interface Running {
  /** Threads; absent: as many as the machine has, where that many pay. */
  readonly workers?: number | undefined;
  readonly onPlays: (played: number) => void;
}

/** Fewer plays than this are made sooner than another thread is begun. */
const worthAThread = { plain: 20_000, thought: 40 };

/** Plays a sampling on all cores and joins what the threads count; Ctrl-C stops it and gives what there is. */
export async function runSample(
  scenario: Scenario,
  sampling: Sampling,
  { workers, onPlays }: Running,
): Promise<SampleRun> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    const worth = isThought(scenario, sampling) ? worthAThread.thought : worthAThread.plain;
    const most = workers ?? Math.min(availableParallelism(), Math.ceil(sampling.runs / worth));
    // Each play by what was used least rests on those before it.
    const threads = sampling.policy === 'least-used' ? 1 : most;
    const tally =
      threads === 1
        ? await sampleHere(scenario, sampling, onPlays, stop.signal)
        : await sampleInThreads(scenario, sampling, threads, onPlays, stop.signal);
    return { tally, stopped: tally.plays + tally.failures < sampling.runs };
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

async function sampleHere(
  scenario: Scenario,
  sampling: Sampling,
  onPlays: Running['onPlays'],
  signal: AbortSignal,
): Promise<SampleTally> {
  let whole = newTally(planTally(scenario));
  for (const tally of sampleInStretches(scenario, sampling, thinkingDecider)) {
    whole = tally;
    onPlays(tally.plays);
    await setImmediate();
    if (signal.aborted) break;
  }
  return whole;
}

async function sampleInThreads(
  scenario: Scenario,
  sampling: Sampling,
  threads: number,
  onPlays: Running['onPlays'],
  signal: AbortSignal,
): Promise<SampleTally> {
  const whole = newTally(planTally(scenario));
  const stretch = stretchOf(scenario, sampling);
  let next = 0;
  const task: WorkerTask = { scenario, sampling };
  const workThrough = async (): Promise<void> => {
    const worker = openWorker(task);
    try {
      while (next < sampling.runs && !signal.aborted) {
        const asked = { from: next, count: Math.min(stretch, sampling.runs - next) };
        next += asked.count;
        const part = await answerOf(worker, asked, signal);
        if (part === undefined) return;
        joinTally(whole, part);
        onPlays(whole.plays);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, workThrough));
  return whole;
}

/** A thread that reads TypeScript as this one does. */
function openWorker(task: WorkerTask): Worker {
  return new Worker(join(projectFolder, 'tools', 'thread.mjs'), {
    workerData: { file: new URL('./sample-worker.ts', import.meta.url).href, ...task },
  });
}

/** What a worker counts of a stretch; nothing when it is stopped before. */
function answerOf(worker: Worker, asked: Asked, signal: AbortSignal): Promise<SampleTally | undefined> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(undefined);
    signal.addEventListener('abort', leave, { once: true });
    worker.once('error', reject);
    worker.once('message', (tally: SampleTally) => {
      worker.removeListener('error', reject);
      signal.removeEventListener('abort', leave);
      resolve(tally);
    });
    worker.postMessage(asked);
  });
}
