import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { isThought, type Sampler, type Sampling, stretchOf } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { projectFolder } from '../project';
import { progressOf } from '../terminal/progress';
import type { Asked, WorkerTask } from './plays-worker';
import { samplers, type Tallies } from './samplers';

/** What was counted; `stopped` before all plays were made. */
export interface Played<Tally> {
  readonly tally: Tally;
  readonly stopped: boolean;
}

/** Fewer plays than this are made sooner than another thread is begun. */
const worthAThread = { plain: 20_000, thought: 40 };

/**
 * Makes the plays of a sampling and counts them, on all cores where that pays unless `workers` says how many, with progress on
 * the error stream. Ctrl-C stops and gives what there is.
 */
export async function runPlays<What extends keyof Tallies>(
  what: What,
  scenario: Scenario,
  sampling: Sampling,
  workers?: number,
): Promise<Played<Tallies[What]>> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const progress = progressOf(sampling.runs, 'plays');
  try {
    const worth = isThought(scenario, sampling) ? worthAThread.thought : worthAThread.plain;
    const stretches = { next: 0, runs: sampling.runs, stretch: stretchOf(scenario, sampling) };
    const wanted = workers ?? Math.min(availableParallelism(), Math.ceil(sampling.runs / worth));
    // Each play by what was used least rests on those before it.
    const most = sampling.policy === 'least-used' ? 1 : Math.ceil(stretches.runs / stretches.stretch);
    const threads = Math.min(wanted, most);
    const sampler = samplers[what](scenario, sampling);
    const whole = sampler.none();
    const take = (part: Tallies[What]) => {
      sampler.join(whole, part);
      progress.step(sampler.playsOf(whole));
    };
    if (threads === 1) await playHere(sampler, stretches, take, stop.signal);
    else await playInThreads({ what, scenario, sampling }, threads, stretches, take, stop);
    return { tally: whole, stopped: sampler.playsOf(whole) < sampling.runs };
  } finally {
    progress.done();
    process.removeListener('SIGINT', interrupt);
  }
}

/** The plays that are still to be asked for. */
interface Stretches {
  next: number;
  readonly runs: number;
  readonly stretch: number;
}

function takeStretch(stretches: Stretches): Asked | undefined {
  const from = stretches.next;
  if (from >= stretches.runs) return undefined;
  const count = Math.min(stretches.stretch, stretches.runs - from);
  stretches.next += count;
  return { from, count };
}

async function playHere<Tally>(
  sampler: Sampler<Tally>,
  stretches: Stretches,
  take: (part: Tally) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let asked = takeStretch(stretches); asked !== undefined; asked = takeStretch(stretches)) {
    take(sampler.play(asked.from, asked.count));
    // Lets Ctrl-C be heard.
    await setImmediate();
    if (signal.aborted) return;
  }
}

async function playInThreads<Tally>(
  task: WorkerTask,
  threads: number,
  stretches: Stretches,
  take: (part: Tally) => void,
  stop: AbortController,
): Promise<void> {
  const { signal } = stop;
  const workThrough = async (): Promise<void> => {
    const worker = openWorker(task);
    try {
      while (!signal.aborted) {
        const asked = takeStretch(stretches);
        const part = asked && (await answerOf<Tally>(worker, asked, signal));
        if (part === undefined) return;
        take(part);
      }
    } catch (thrown) {
      // One that fails stops the others.
      stop.abort();
      throw thrown;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, workThrough));
}

/** A thread that reads TypeScript as this one does. */
function openWorker(task: WorkerTask): Worker {
  return new Worker(join(projectFolder, 'tools', 'thread.mjs'), {
    workerData: { file: new URL('./plays-worker.ts', import.meta.url).href, ...task },
  });
}

/** What a worker counts of a stretch; nothing when it is stopped before. */
function answerOf<Tally>(worker: Worker, asked: Asked, signal: AbortSignal): Promise<Tally | undefined> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(undefined);
    signal.addEventListener('abort', leave, { once: true });
    worker.once('error', reject);
    worker.once('message', (tally: Tally) => {
      worker.removeListener('error', reject);
      signal.removeEventListener('abort', leave);
      resolve(tally);
    });
    worker.postMessage(asked);
  });
}
