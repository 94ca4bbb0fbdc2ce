import { parentPort, workerData } from 'node:worker_threads';
import type { Job, JobKind, Jobs, Said } from './jobs';
import { workOf } from './work';

/** Milliseconds between two words on how far a piece has come. */
const pause = 200;

/** Prepares the job that this thread was begun for, and answers for each piece that it is asked. */
function serve<Kind extends JobKind>({ kind, begun }: Job<Kind>): void {
  const work = workOf(kind, begun);
  const say = (message: Said<Kind>): void => parentPort?.postMessage(message);
  parentPort?.on('message', (asked: Jobs[Kind]['asked']) => {
    const steps = work(asked);
    let next = performance.now() + pause;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      if (step.value === undefined || performance.now() < next) continue;
      next = performance.now() + pause;
      say({ progress: step.value });
    }
    say({ answer: step.value });
  });
}

serve(workerData.job);
