import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { projectFolder } from '../project';
import type { Job, JobKind, Jobs, Said, Work } from './jobs';

/** Pieces of a job, handed out one by one to whoever is free. */
export interface Pieces<Kind extends JobKind> {
  /** The next piece; nothing when all have been handed out. */
  readonly next: () => Jobs[Kind]['asked'] | undefined;
  readonly take: (answer: Jobs[Kind]['answer'], asked: Jobs[Kind]['asked']) => void;
  readonly tell?: (progress: Jobs[Kind]['progress'], asked: Jobs[Kind]['asked']) => void;
  /** When it is aborted, pieces in work are let go. */
  readonly signal: AbortSignal;
}

/** Milliseconds of work in this thread between two looks at Ctrl-C and at what threads say. */
const breath = 20;

/** Does all pieces in this thread, and lets others speak between. */
export async function workHere<Kind extends JobKind>(
  work: Work<Kind>,
  { next, take, tell, signal }: Pieces<Kind>,
): Promise<void> {
  for (let asked = next(); asked !== undefined; asked = next()) {
    const piece = asked;
    const answer = await doHere(untilAborted(work(piece), signal), (progress) => {
      if (progress !== undefined) tell?.(progress, piece);
    });
    if (answer === undefined) return;
    take(answer, piece);
    await setImmediate();
    if (signal.aborted) return;
  }
}

/** Does work in this thread, and lets others speak between its steps. */
export async function doHere<Progress, Answer>(
  work: Generator<Progress, Answer>,
  tell: (progress: Progress) => void,
): Promise<Answer> {
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

function* untilAborted<Progress, Answer>(
  work: Generator<Progress, Answer>,
  signal: AbortSignal,
): Generator<Progress, Answer | undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (signal.aborted) return undefined;
    yield step.value;
  }
}

/** Does all pieces in so many threads; what one of them throws stops the others and is thrown here. */
export async function workInThreads<Kind extends JobKind>(
  job: Job<Kind>,
  threads: number,
  { next, take, tell, signal: stopped }: Pieces<Kind>,
): Promise<void> {
  const broken = new AbortController();
  const signal = AbortSignal.any([stopped, broken.signal]);
  const workThrough = async (): Promise<void> => {
    const thread = openThread(job);
    // A thread that was let go may still break before it ends; nobody waits for its error, and without this it would end the program.
    thread.on('error', () => {});
    try {
      while (!signal.aborted) {
        const asked = next();
        if (asked === undefined) return;
        const answer = await answerOf(thread, asked, signal, (progress) => tell?.(progress, asked));
        if (answer === undefined) return;
        take(answer, asked);
      }
    } catch (thrown) {
      broken.abort();
      throw thrown;
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, workThrough));
}

/** A thread that reads TypeScript as this one does; where the program is one made of JavaScript, so is its thread. */
function openThread<Kind extends JobKind>(job: Job<Kind>): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./thread.mjs', import.meta.url), { workerData: { job } });
  const file = new URL('./thread.ts', import.meta.url).href;
  return new Worker(join(projectFolder, 'tools', 'thread.mjs'), { workerData: { file, job } });
}

/** What a thread answers for a piece; nothing when it is let go before. */
function answerOf<Kind extends JobKind>(
  thread: Worker,
  asked: Jobs[Kind]['asked'],
  signal: AbortSignal,
  tell: (progress: Jobs[Kind]['progress']) => void,
): Promise<Jobs[Kind]['answer'] | undefined> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      thread.removeListener('message', hear);
      thread.removeListener('error', reject);
      signal.removeEventListener('abort', letGo);
    };
    const letGo = (): void => {
      leave();
      resolve(undefined);
    };
    const hear = (said: Said<Kind>): void => {
      if ('progress' in said) {
        tell(said.progress);
        return;
      }
      leave();
      resolve(said.answer);
    };
    signal.addEventListener('abort', letGo, { once: true });
    thread.once('error', reject);
    thread.on('message', hear);
    thread.postMessage(asked);
  });
}
