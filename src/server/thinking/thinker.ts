import type { Worker } from 'node:worker_threads';
import type { ThinkingTask } from '../../engine/index';
import type { Orders, Scenario } from '../../scenario/index';
import { startThread } from '../start-thread';
import type { Answered, Asked } from './asked';

/** Thinks for the actors of all rooms in a thread of its own, so that nobody else waits. */
export interface Thinker {
  readonly think: (scenario: Scenario, tasks: readonly ThinkingTask[]) => Promise<Orders>;
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a thread that says nothing counts as dead: a hundred times what a decision may take. */
const longest = 10_000;
/** Scenarios that the thread knows at the same time. */
const mostKnown = 30;

interface Thread {
  readonly worker: Worker;
  /** Hashes of the scenarios that it knows. */
  readonly sent: Set<string>;
  /** Begins anew whenever it says something, as long as somebody waits. */
  silence?: NodeJS.Timeout | undefined;
}

/** Makes a thinker; its thread begins with the first question, and a new one takes the place of one that dies or hangs. */
export function openThinker(startThinking = start): Thinker {
  let thread: Thread | undefined;
  let count = 0;
  const waiting = new Map<number, { give: (orders: Orders) => void; fail: (error: Error) => void }>();

  const lose = (lost: Thread, why: string): void => {
    if (thread !== lost) return;
    thread = undefined;
    clearTimeout(lost.silence);
    for (const { fail } of waiting.values()) fail(new Error(why));
    waiting.clear();
    void lost.worker.terminate();
  };

  const watch = (watched: Thread): void => {
    clearTimeout(watched.silence);
    if (waiting.size === 0) return;
    watched.silence = setTimeout(() => lose(watched, `nothing was thought in ${longest} ms`), longest);
  };

  const open = (): Thread => {
    const worker = startThinking();
    const opened: Thread = { worker, sent: new Set() };
    worker.on('message', (answer: Answered) => {
      const asker = waiting.get(answer.number);
      waiting.delete(answer.number);
      watch(opened);
      if ('orders' in answer) asker?.give(answer.orders);
      else asker?.fail(new Error(answer.refused));
    });
    worker.on('error', (error) => lose(opened, error.message));
    worker.on('exit', () => lose(opened, 'the thread ended'));
    worker.unref();
    return opened;
  };

  return {
    think: (scenario, tasks) =>
      new Promise((give, fail) => {
        thread ??= open();
        const present = thread;
        count += 1;
        const number = count;
        waiting.set(number, { give, fail });
        if (waiting.size === 1) watch(present);
        const isNew = !present.sent.has(scenario.hash);
        const isFull = isNew && present.sent.size >= mostKnown;
        if (isFull) present.sent.clear();
        present.sent.add(scenario.hash);
        const asked: Asked = {
          ...{ number, hash: scenario.hash, tasks },
          ...(isNew ? { scenario } : {}),
          ...(isFull ? { anew: true } : {}),
        };
        present.worker.postMessage(asked);
      }),
    close: async () => {
      if (thread) lose(thread, 'the server is stopping');
    },
  };
}

function start(): Worker {
  return startThread(new URL('./thinking.mjs', import.meta.url), new URL('./thread.ts', import.meta.url));
}
