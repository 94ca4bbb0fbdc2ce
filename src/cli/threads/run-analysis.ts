import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import {
  type AnalysisTask,
  analysisOf,
  type Batch,
  type GameAnalysis,
  type GameTally,
  joinTallies,
  kernelOf,
  type PreparedAnalysis,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { projectFolder } from '../project';
import type { ThreadTask } from './analysis-thread';

/** An analysis that may have been stopped before its end; `analysis` is missing where nothing was done by then. */
export interface AnalysisRun {
  readonly analysis: GameAnalysis | undefined;
  readonly plays: number;
}

/** Fewer plays than this are made sooner than another thread is begun. */
const worthThreads = 64;

/**
 * Analyses a play on all cores: the same figures as in one thread, since batches are joined in their order. Ctrl-C stops it and
 * gives what there is.
 */
export async function runAnalysis(
  scenario: Scenario,
  task: AnalysisTask,
  onPlays: (played: number) => void,
): Promise<AnalysisRun> {
  const prepared = analysisOf(kernelOf(scenario), task);
  const exact = endOf(prepared.exactly());
  if (exact !== undefined) return { analysis: exact, plays: task.plays };
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const tallies: (GameTally | undefined)[] = prepared.batches.map(() => undefined);
  let played = 0;
  const keep = (at: number, tally: GameTally): void => {
    tallies[at] = tally;
    const { from = 0, to = 0 } = prepared.batches[at] ?? {};
    played += to - from;
    onPlays(played);
  };
  try {
    const threads = task.plays < worthThreads ? 1 : availableParallelism();
    if (threads === 1) await playHere(prepared, keep, stop.signal);
    else await playInThreads({ scenario, task }, prepared.batches, threads, keep, stop);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
  const done = tallies.filter((tally) => tally !== undefined);
  const [first, ...others] = done;
  const joined = first && others.reduce((sum, tally) => joinTallies(sum, tally), first);
  return { analysis: joined && prepared.conclude(joined), plays: played };
}

/** Runs small work to its end. */
function endOf<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

type Keep = (batch: number, tally: GameTally) => void;

async function playHere(prepared: PreparedAnalysis, keep: Keep, signal: AbortSignal): Promise<void> {
  for (const [at, batch] of prepared.batches.entries()) {
    const steps = prepared.play(batch);
    for (let slice = 1; ; slice++) {
      const step = steps.next();
      if (step.done === true) {
        keep(at, step.value);
        break;
      }
      if (slice % 64 === 0) await setImmediate();
      if (signal.aborted) return;
    }
  }
}

async function playInThreads(
  task: ThreadTask,
  batches: readonly Batch[],
  threads: number,
  keep: Keep,
  stop: AbortController,
): Promise<void> {
  const { signal } = stop;
  let next = 0;
  const workThrough = async (): Promise<void> => {
    const worker = openThread(task);
    try {
      while (next < batches.length && !signal.aborted) {
        const at = next;
        next += 1;
        const batch = batches[at];
        const tally = batch && (await answerOf(worker, batch, signal));
        if (tally === undefined) return;
        keep(at, tally);
      }
    } catch (thrown) {
      // One that fails stops the others.
      stop.abort();
      throw thrown;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, batches.length) }, workThrough));
}

/** A thread that reads TypeScript as this one does. */
function openThread(task: ThreadTask): Worker {
  return new Worker(join(projectFolder, 'tools', 'thread.mjs'), {
    workerData: { file: new URL('./analysis-thread.ts', import.meta.url).href, ...task },
  });
}

/** The tally of a batch; nothing when the work is stopped before. */
function answerOf(worker: Worker, batch: Batch, signal: AbortSignal): Promise<GameTally | undefined> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(undefined);
    signal.addEventListener('abort', leave, { once: true });
    worker.once('error', reject);
    worker.once('message', (tally: GameTally) => {
      worker.removeListener('error', reject);
      signal.removeEventListener('abort', leave);
      resolve(tally);
    });
    worker.postMessage(batch);
  });
}
