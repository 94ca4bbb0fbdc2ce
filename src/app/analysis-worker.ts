import {
  type AnalysisProblem,
  AnalysisRefusal,
  type Job,
  type JobReport,
  type Kernel,
  kernelOf,
  runJob,
} from '../analysis/index';
import type { Scenario } from '../scenario/index';

/** What the page says to the worker: once the scenario, then what is to be worked out and what is not wanted any more. */
export type ToAnalyst =
  | { readonly say: 'scenario'; readonly scenario: Scenario }
  | { readonly say: 'start'; readonly number: number; readonly job: Job }
  | { readonly say: 'stop'; readonly number: number };

/** What the worker answers, to the question of that number. */
export type FromAnalyst =
  | { readonly number: number; readonly report: JobReport }
  /** What it cannot be worked out for; the page has the words. */
  | { readonly number: number; readonly refused: AnalysisProblem };

/** Milliseconds of work between two looks at what was said meanwhile. */
const breath = 20;

let kernel: Kernel | undefined;
const running = new Map<number, ReturnType<typeof runJob>>();
let isWorking = false;

addEventListener('message', ({ data }: MessageEvent<ToAnalyst>) => {
  switch (data.say) {
    case 'scenario':
      kernel = kernelOf(data.scenario);
      return;
    case 'start':
      if (kernel === undefined) throw new Error('asked before the scenario came');
      running.set(data.number, runJob(kernel, data.job));
      if (!isWorking) work();
      return;
    case 'stop':
      running.delete(data.number);
      return;
    default:
      data satisfies never;
  }
});

/** Each question in turn has a breath of work, until none is left. */
function work(): void {
  isWorking = running.size > 0;
  for (const number of [...running.keys()]) doSlices(number);
  if (isWorking) setTimeout(work, 0);
}

function doSlices(number: number): void {
  const job = running.get(number);
  const until = performance.now() + breath;
  try {
    while (job !== undefined && performance.now() < until) {
      const { done, value } = job.next();
      if (value !== undefined) say({ number, report: value });
      if (done === true) {
        running.delete(number);
        return;
      }
    }
  } catch (thrown) {
    running.delete(number);
    // Our own mistake may leave the kernel half-way through a turn: the page ends this worker and says so.
    if (!(thrown instanceof AnalysisRefusal)) throw thrown;
    say({ number, refused: thrown.problem });
  }
}

function say(message: FromAnalyst): void {
  postMessage(message);
}
