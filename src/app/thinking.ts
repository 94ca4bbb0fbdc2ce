import type { Orders, Scenario } from '../scenario/index';
import type { Think } from '../session/index';
import type { FromThinker, ToThinker } from './thinking-worker';

/** Thinks for the opponents of one play, in a worker, so that the page never waits. */
export interface Thinker {
  readonly think: Think;
  /** Starts the worker before it is needed. */
  readonly wake: () => void;
  /** Ends the worker; what is under way is rejected. */
  readonly end: () => void;
}

/** Milliseconds after which a worker that says nothing counts as dead: a hundred times what a decision may take. */
const longest = 10_000;

interface Pending {
  readonly give: (orders: Orders) => void;
  readonly fail: (why: Error) => void;
}

/** Makes the thinker of a play. A worker that dies or hangs fails what it was asked, and the next question gets a new one. */
export function thinkerOf(scenario: Scenario, startWorker: () => Worker = startThinkingWorker): Thinker {
  let worker: Worker | undefined;
  let asked = 0;
  const pending = new Map<number, Pending>();

  const failAll = (why: string) => {
    worker?.terminate();
    worker = undefined;
    const failed = [...pending.values()];
    pending.clear();
    for (const { fail } of failed) fail(new Error(why));
  };

  const wake = (): Worker => {
    if (worker !== undefined) return worker;
    const started = startWorker();
    worker = started;
    started.addEventListener('message', ({ data }: MessageEvent<FromThinker>) => {
      const question = pending.get(data.number);
      pending.delete(data.number);
      if ('orders' in data) question?.give(data.orders);
      else question?.fail(new Error(data.failed));
    });
    // A worker that was replaced has nothing more to say.
    started.addEventListener('error', (event) => {
      if (worker === started) failAll(event.message || 'the worker could not be started');
    });
    say(started, { say: 'scenario', scenario });
    return started;
  };

  const think: Think = (tasks) =>
    new Promise((give, fail) => {
      asked += 1;
      const number = asked;
      const timer = setTimeout(() => failAll(`nothing was thought within ${longest} milliseconds`), longest);
      const done = () => clearTimeout(timer);
      pending.set(number, {
        give: (orders) => {
          done();
          give(orders);
        },
        fail: (why) => {
          done();
          fail(why);
        },
      });
      say(wake(), { say: 'think', number, tasks });
    });

  return { think, wake: () => void wake(), end: () => failAll('the play was left') };
}

function say(worker: Worker, message: ToThinker): void {
  worker.postMessage(message);
}

function startThinkingWorker(): Worker {
  return new Worker(new URL('./thinking-worker.ts', import.meta.url), { type: 'module' });
}
