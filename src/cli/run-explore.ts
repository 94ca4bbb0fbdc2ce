import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
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
  type PreparedExploration,
  phaseOf,
  phaseShares,
  prepareExploration,
  slicesOf,
} from '../analysis/index';
import type { Scenario } from '../scenario/index';
import { hangBells, ring } from './explore-bells';
import { openTelling, type Telling } from './explore-telling';
import type { FromThread, ThreadTask } from './explore-thread';
import { projectFolder } from './read-files';

export interface Exploring {
  readonly policy: ExplorePolicy;
  readonly states: number;
  /** Time to take at most; each phase has its share, and what one leaves falls to nobody. */
  readonly seconds?: number;
  /** How many threads beside this one; as many as there are cores where it is not said. */
  readonly threads?: number;
}

/** Below so many states all is done sooner than a thread is begun. */
const worthThreads = 20_000;

/** Milliseconds that this thread has before others are begun: small scenarios are walked through by then. */
const moment = 150;

/** Milliseconds of work between two looks at Ctrl-C, the clock and the threads. */
const breath = 50;

/**
 * Explores a scenario on all cores: positions are walked through in this thread while others do the parts that do not rest on the
 * walk. The same figures as in one thread, since parts are cut in one way and joined in their order. Ctrl-C ends every part with
 * what it has.
 */
export async function runExplore(
  scenario: Scenario,
  { policy, states, seconds, threads = availableParallelism() }: Exploring,
): Promise<{ readonly exploration: Exploration; readonly stopped: boolean }> {
  let stopped = false;
  const bells = hangBells();
  const interrupt = () => {
    stopped = true;
    ring(bells);
  };
  process.once('SIGINT', interrupt);
  const ends = new Map<Phase, number>();
  const isLate = (phase: Phase): boolean => {
    if (stopped || seconds === undefined) return stopped;
    const now = performance.now();
    const end = ends.get(phase) ?? now + 1000 * seconds * phaseShares[phase];
    ends.set(phase, end);
    return now >= end;
  };
  const telling = openTelling();
  const prepared = prepareExploration(kernelOf(scenario), policy, { ...exploreBudget(states), isLate });
  const known: { -readonly [What in keyof Known]: Known[What] } & { readonly parts: PartResult[] } = {
    parts: [],
  };
  const here = <Result>(name: string, of: number, work: Generator<ExploreProgress, Result>) =>
    doHere(work, (progress) => telling.step(name, of, progress));
  const walkHere = async (): Promise<void> => {
    known.glance = await here('glance', 1, prepared.glance());
    known.walk = await here('walk', 1, prepared.walk());
    // What a whole walk spares need not be gone on with.
    if (known.walk.stop === undefined) ring(bells, 'search');
    const valued = await here('value', 1, prepared.value(known.walk));
    if (valued === undefined) return;
    known.valued = valued;
    ring(bells, 'weigh');
  };
  try {
    const walking = walkHere();
    if (threads > 1 && states >= worthThreads) {
      await Promise.race([walking, setTimeout(moment, undefined, { ref: false })]);
      if (known.walk === undefined || known.walk.stop !== undefined) {
        const task = { scenario, policy, states, bells };
        await workInThreads(task, threads, prepared, known, seconds, telling);
      }
    }
    await walking;
    for (let due = prepared.toDo(known); due.length > 0; due = prepared.toDo(known)) {
      for (const part of due)
        known.parts.push(await here(nameOf(part), slicesOf[part.do], prepared.work(part)));
    }
    return { exploration: prepared.conclude(known), stopped };
  } finally {
    telling.done();
    process.removeListener('SIGINT', interrupt);
  }
}

/** Does a part in this thread, and lets others speak between. */
async function doHere<Result>(
  work: Generator<ExploreProgress, Result>,
  tell: (progress: ExploreProgress) => void,
): Promise<Result> {
  for (;;) {
    const until = performance.now() + breath;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
      tell(step.value);
    } while (performance.now() < until);
    await setImmediate();
  }
}

/** Has threads do the parts that are due, until none is left or Ctrl-C or the clock has ended them all. */
async function workInThreads(
  task: ThreadTask,
  threads: number,
  prepared: PreparedExploration,
  known: Known & { readonly parts: PartResult[] },
  seconds: number | undefined,
  telling: Telling,
): Promise<void> {
  const asked = new Set<string>();
  const begun = new Set<Phase>();
  const timers = new AbortController();
  /** The exact outlook goes first: where it is refused, plays can be shared out. */
  const takePart = (): ExplorePart | undefined => {
    const due = prepared.toDo(known).filter((part) => !asked.has(nameOf(part)));
    return due.find((part) => part.do === 'distribute') ?? due[0];
  };
  const begin = (part: ExplorePart): void => {
    asked.add(nameOf(part));
    const phase = phaseOf[part.do];
    if (seconds === undefined || begun.has(phase)) return;
    begun.add(phase);
    const wait = setTimeout(1000 * seconds * phaseShares[phase], undefined, { signal: timers.signal });
    wait.then(
      () => ring(task.bells, phase),
      () => {},
    );
  };
  const workThrough = async (): Promise<void> => {
    const worker = new Worker(join(projectFolder, 'tools', 'thread.mjs'), {
      workerData: { file: new URL('./explore-thread.ts', import.meta.url).href, ...task },
    });
    try {
      for (let part = takePart(); part !== undefined; part = takePart()) {
        begin(part);
        const name = nameOf(part);
        const of = slicesOf[part.do];
        known.parts.push(await answerOf(worker, part, (progress) => telling.step(name, of, progress)));
      }
    } catch (thrown) {
      // One that fails stops the others.
      ring(task.bells);
      throw thrown;
    } finally {
      await worker.terminate();
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, workThrough));
  } finally {
    timers.abort();
  }
}

function nameOf({ do: kind, slice }: ExplorePart): string {
  return `${kind} ${slice}`;
}

/** What came of a part in a thread. */
function answerOf(
  worker: Worker,
  part: ExplorePart,
  tell: (progress: ExploreProgress) => void,
): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    const hear = (message: FromThread): void => {
      if ('progress' in message) {
        tell(message.progress);
        return;
      }
      worker.removeListener('message', hear);
      worker.removeListener('error', reject);
      resolve(message.result);
    };
    worker.once('error', reject);
    worker.on('message', hear);
    worker.postMessage(part);
  });
}
