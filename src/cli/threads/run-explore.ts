import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import {
  type Exploration,
  type ExplorePart,
  type ExplorePolicy,
  type ExploreProgress,
  exploreBudget,
  type Known,
  kernelOf,
  type PartResult,
  type Phase,
  phaseOf,
  phaseShares,
  prepareExploration,
  slicesOf,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { raise, stopFlags } from './explore-flags';
import { openTelling } from './explore-telling';
import { doHere, workInThreads } from './pool';

export interface Exploring {
  readonly policy: ExplorePolicy;
  readonly states: number;
  /** The most time to take; each phase has its share, and time that one phase does not use is not passed on. */
  readonly seconds?: number;
  /** How many threads, this one among them; as many as there are cores where it is not said. */
  readonly threads?: number;
}

/** Below so many states all is done sooner than a thread is begun. */
const worthThreads = 20_000;

/** Milliseconds that this thread works before others are started: small scenarios are done by then. */
const moment = 150;

/**
 * Explores a scenario on all cores: this thread walks through the positions while others do the parts that do not depend on the
 * walk, and then helps them. The figures are the same as in one thread, because there are always the same parts, and they are
 * joined in their order. Ctrl-C ends every part with what it has.
 */
export async function runExplore(
  scenario: Scenario,
  { policy, states, seconds, threads = availableParallelism() }: Exploring,
): Promise<{ readonly exploration: Exploration; readonly stopped: boolean }> {
  let stopped = false;
  const flags = stopFlags();
  const interrupt = () => {
    stopped = true;
    raise(flags);
  };
  process.once('SIGINT', interrupt);
  const ends = new Map<Phase, number>();
  const limited = new Set<Phase>();
  const isLate = (phase: Phase): boolean => {
    if (stopped || seconds === undefined) return stopped;
    const now = performance.now();
    const end = ends.get(phase) ?? now + 1000 * seconds * phaseShares[phase];
    ends.set(phase, end);
    return now >= end;
  };
  const timers = new AbortController();
  /** Ends a phase in other threads when its time is over, counted from when one of them begins it. */
  const limitThere = (phase: Phase): void => {
    if (seconds === undefined || limited.has(phase)) return;
    limited.add(phase);
    setTimeout(1000 * seconds * phaseShares[phase], undefined, { signal: timers.signal }).then(
      () => raise(flags, phase),
      () => {},
    );
  };
  const telling = openTelling();
  const prepared = prepareExploration(kernelOf(scenario), policy, { ...exploreBudget(states), isLate });
  const known: { -readonly [What in keyof Known]: Known[What] } & { readonly parts: PartResult[] } = {
    parts: [],
  };
  const here = <Result>(name: string, of: number, work: Generator<ExploreProgress, Result>) =>
    doHere(work, (progress) => telling.step(name, of, progress));
  const asked = new Set<string>();
  /** The next part; the exact outlook goes first: where it is refused, its plays can be shared out. */
  const takePart = (): ExplorePart | undefined => {
    const due = prepared.toDo(known).filter((one) => !asked.has(nameOf(one)));
    const part = due.find((one) => one.do === 'distribute') ?? due[0];
    if (part !== undefined) asked.add(nameOf(part));
    return part;
  };
  const walkHere = async (): Promise<void> => {
    known.glance = await here('glance', 1, prepared.glance());
    known.walk = await here('walk', 1, prepared.walk());
    // A complete walk makes the search unnecessary.
    if (known.walk.stop === undefined) raise(flags, 'search');
    const valued = await here('value', 1, prepared.value(known.walk));
    if (valued === undefined) return;
    known.valued = valued;
    raise(flags, 'weigh');
  };
  const workHere = async (): Promise<void> => {
    await walkHere();
    for (let part = takePart(); part !== undefined; part = takePart())
      known.parts.push(await here(nameOf(part), slicesOf[part.do], prepared.work(part)));
  };
  const workThere = (helpers: number): Promise<void> =>
    workInThreads({ kind: 'exploration', begun: { scenario, policy, states, flags } }, helpers, {
      next: () => {
        const part = takePart();
        if (part !== undefined) limitThere(phaseOf[part.do]);
        return part;
      },
      take: (result) => known.parts.push(result),
      tell: (progress, part) => telling.step(nameOf(part), slicesOf[part.do], progress),
      // Flags end what threads do: each then answers with what it has.
      signal: new AbortController().signal,
    }).catch((thrown: unknown) => {
      interrupt();
      throw thrown;
    });
  try {
    const work = [workHere()];
    if (threads > 1 && states >= worthThreads) {
      await Promise.race([...work, setTimeout(moment, undefined, { ref: false })]);
      const isWhole = known.walk !== undefined && known.walk.stop === undefined;
      if (!isWhole) work.push(workThere(threads - 1));
    }
    await Promise.all(work);
    return { exploration: prepared.conclude(known), stopped };
  } finally {
    timers.abort();
    telling.done();
    process.removeListener('SIGINT', interrupt);
  }
}

function nameOf({ do: kind, slice }: ExplorePart): string {
  return `${kind} ${slice}`;
}
