import {
  type AnalysisProblem,
  AnalysisRefusal,
  type Job,
  type JobReport,
  type Kernel,
  kernelOf,
  loadExplorer,
  runJob,
} from '../analysis/index';
import type { Channel, FromWorker, ToWorker } from './channel';

export type ToAnalyst = ToWorker<Job>;
/** What is worked out, or why it cannot be: the page has the words. */
export type FromAnalyst = FromWorker<JobReport, AnalysisProblem>;
export type AnalysisChannel = Channel<Job, JobReport, AnalysisProblem>;

/** Milliseconds of work between two looks at what was said meanwhile. */
const breath = 20;

let kernel: Kernel | undefined;
const running = new Map<number, ReturnType<typeof runJob>>();
/** Explorations that wait for the code that runs them. */
const loading = new Set<number>();
let isWorking = false;

/** Hears what the page says to a worker that analyses; rejects where the work cannot be begun. */
export async function hear(data: ToAnalyst): Promise<void> {
  switch (data.say) {
    case 'scenario':
      kernel = kernelOf(data.scenario);
      return;
    case 'start':
      if (kernel === undefined) throw new Error('asked before the scenario came');
      if (data.asked.do === 'explore') return load(kernel, data.number, data.asked);
      start(data.number, runJob(kernel, data.asked));
      return;
    case 'stop':
      loading.delete(data.number);
      running.delete(data.number);
      return;
    default:
      data satisfies never;
  }
}

async function load(of: Kernel, number: number, job: Extract<Job, { do: 'explore' }>): Promise<void> {
  loading.add(number);
  const explore = await loadExplorer();
  if (loading.delete(number)) start(number, explore(of, job));
}

function start(number: number, steps: ReturnType<typeof runJob>): void {
  running.set(number, steps);
  if (!isWorking) work();
}

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
      if (value !== undefined) say({ number, told: value, isLast: value.done >= 1 });
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
