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
  readonly sent: Set<string>;
  isOnline: boolean;
}

interface Question {
  readonly number: number;
  readonly scenario: Scenario;
  readonly tasks: readonly ThinkingTask[];
  readonly give: (orders: Orders) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Makes a thinker. It is asked one question after the other, the crises in turn, so that one that takes long spends the patience of its
 * own classes. The thread begins with the first question, and a new one takes the place of one that dies or hangs.
 */
export function openThinker(startThinking = start, patience = longest): Thinker {
  let thread: Thread | undefined;
  let count = 0;
  let waiting: readonly Question[] = [];
  let asked: { readonly question: Question; timer?: NodeJS.Timeout } | undefined;
  let last = '';

  /** Ends what is being thought about, and goes on to what waits. */
  const settle = (end: (question: Question) => void): void => {
    if (asked === undefined) return;
    const { question, timer } = asked;
    clearTimeout(timer);
    asked = undefined;
    end(question);
    askNext();
  };

  const lose = (lost: Thread, why: string): void => {
    if (thread !== lost) return;
    thread = undefined;
    void lost.worker.terminate();
    settle(({ fail }) => fail(new Error(why)));
  };

  /** Begins to wait for an answer; not before the thread has begun, which takes long on a busy machine. */
  const watch = (present: Thread): void => {
    if (asked === undefined || thread !== present || !present.isOnline) return;
    asked.timer = setTimeout(() => lose(present, `nothing was thought in ${patience} ms`), patience);
  };

  const open = (): Thread => {
    const worker = startThinking();
    const opened: Thread = { worker, sent: new Set(), isOnline: false };
    worker.on('online', () => {
      opened.isOnline = true;
      watch(opened);
    });
    worker.on('message', (answer: Answered) => {
      if (asked?.question.number !== answer.number) return;
      settle(({ give, fail }) =>
        'orders' in answer ? give(answer.orders) : fail(new Error(answer.refused)),
      );
    });
    worker.on('error', (error) => lose(opened, error.message));
    worker.on('exit', () => lose(opened, 'the thread ended'));
    worker.unref();
    return opened;
  };

  const askNext = (): void => {
    const question = waiting.find(({ scenario }) => scenario.hash !== last) ?? waiting[0];
    if (asked !== undefined || question === undefined) return;
    waiting = waiting.filter((one) => one !== question);
    last = question.scenario.hash;
    thread ??= open();
    const present = thread;
    asked = { question };
    watch(present);
    present.worker.postMessage(askedOf(question, present.sent));
  };

  return {
    think: (scenario, tasks) =>
      new Promise((give, fail) => {
        count += 1;
        waiting = [...waiting, { number: count, scenario, tasks, give, fail }];
        askNext();
      }),
    close: async () => {
      const left = waiting;
      waiting = [];
      for (const { fail } of left) fail(new Error('the server is stopping'));
      if (thread) lose(thread, 'the server is stopping');
    },
  };
}

/** The question as the thread is asked it; `sent` are the scenarios that it knows, which this changes. */
function askedOf({ number, scenario, tasks }: Question, sent: Set<string>): Asked {
  const { hash } = scenario;
  if (sent.has(hash)) return { number, hash, tasks };
  const isFull = sent.size >= mostKnown;
  if (isFull) sent.clear();
  sent.add(hash);
  return { number, hash, tasks, scenario, ...(isFull ? { anew: true } : {}) };
}

function start(): Worker {
  return startThread(new URL('./thinking.mjs', import.meta.url), new URL('./thread.ts', import.meta.url));
}
