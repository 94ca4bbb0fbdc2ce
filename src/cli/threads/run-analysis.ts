import { availableParallelism } from 'node:os';
import {
  type AnalysisTask,
  analysisOf,
  finish,
  type GameAnalysis,
  type GameTally,
  joinTallies,
  kernelOf,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { type Pieces, workHere, workInThreads } from './pool';
import { silently } from './work';

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
  const exact = finish(prepared.exactly());
  if (exact !== undefined) return { analysis: exact, plays: task.plays };
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const { batches } = prepared;
  const tallies: (GameTally | undefined)[] = batches.map(() => undefined);
  let handedOut = 0;
  let played = 0;
  const pieces: Pieces<'analysis'> = {
    next: () => batches[handedOut++],
    take: (tally, batch) => {
      tallies[batches.indexOf(batch)] = tally;
      played += batch.to - batch.from;
      onPlays(played);
    },
    signal: stop.signal,
  };
  try {
    const threads = Math.min(task.plays < worthThreads ? 1 : availableParallelism(), batches.length);
    if (threads <= 1) await workHere((batch) => silently(prepared.play(batch)), pieces);
    else await workInThreads({ kind: 'analysis', begun: { scenario, task } }, threads, pieces);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
  const done = tallies.filter((tally) => tally !== undefined);
  const [first, ...others] = done;
  const joined = first && others.reduce((sum, tally) => joinTallies(sum, tally), first);
  return { analysis: joined && prepared.conclude(joined), plays: played };
}
