import { availableParallelism } from 'node:os';
import { isThought, stretchOf } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { progressOf } from '../terminal/progress';
import type { Jobs } from './jobs';
import { type Pieces, workHere, workInThreads } from './pool';
import { type Counted, type Sampled, samplers } from './samplers';
import { inOrder, stretches } from './stretches';
import { atOnce } from './work';

/** What was counted; `stopped` before all plays were made. */
export interface Played<Tally> {
  readonly tally: Tally;
  readonly stopped: boolean;
}

/** Fewer plays than this are made sooner than another thread is begun. */
const worthAThread = { plain: 20_000, thought: 40, balance: 400 };

/** Plays of a balance between two looks at the clock. */
const balanceStretch = 20;

/**
 * Makes the plays of a sampling and counts them, on all cores where that pays unless `workers` says how many, with progress on
 * the error stream. Ctrl-C stops and gives what there is.
 */
export async function runPlays<What extends Counted>(
  what: What,
  scenario: Scenario,
  sampling: Sampled<What>,
  workers?: number,
): Promise<Played<Jobs[What]['answer']>> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const progress = progressOf(sampling.runs, 'plays', { even: true });
  try {
    // A balance makes some fifty plays for each, and nobody thinks in them.
    const isBalance = what === 'balance';
    const isSlow = !isBalance && isThought(scenario, sampling);
    const worth = isBalance ? worthAThread.balance : isSlow ? worthAThread.thought : worthAThread.plain;
    const stretch = isBalance ? balanceStretch : stretchOf(scenario, sampling);
    const wanted = workers ?? Math.min(availableParallelism(), Math.ceil(sampling.runs / worth));
    // Each play by what was used least rests on those before it.
    const most = sampling.policy === 'least-used' ? 1 : Math.ceil(sampling.runs / stretch);
    const threads = Math.min(wanted, most);
    const sampler = samplers[what](scenario, sampling);
    const whole = sampler.none();
    const parts = inOrder<Jobs[What]['answer']>((part) => sampler.join(whole, part));
    let played = 0;
    const pieces: Pieces<What> = {
      next: stretches(sampling.runs, stretch),
      take: (part, stretch) => {
        parts.take(part, stretch);
        played += sampler.playsOf(part);
        progress.step(played);
      },
      signal: stop.signal,
    };
    if (threads === 1)
      await workHere<What>(({ from, count }) => atOnce(() => sampler.play(from, count)), pieces);
    else await workInThreads<What>({ kind: what, begun: { scenario, sampling } }, threads, pieces);
    parts.rest();
    return { tally: whole, stopped: sampler.playsOf(whole) < sampling.runs };
  } finally {
    progress.done();
    process.removeListener('SIGINT', interrupt);
  }
}
