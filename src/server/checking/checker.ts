import type { Worker } from 'node:worker_threads';
import { counted } from '../../base/index';
import { Problem } from '../problem';
import { startThread } from '../start-thread';
import type { Checked } from './check-crisis';

/** Checks crises that teachers bring, each in a thread of its own, one after the other. */
export interface Checker {
  /** Resolves with the compiled edition as text. Rejects with a `Problem` that says what is wrong with the crisis. */
  readonly check: (text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that checking may take; a large crisis takes half a second on a laptop. */
const longest = 10_000;
/** Megabytes that the thread may use. */
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 };
/** Crises that may wait for their turn. */
const mostWaiting = 3;

/** Makes a checker; a thread that takes too long or too much memory is ended, and its crisis refused. */
export function openChecker(startChecking = start, patience = longest): Checker {
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;
  let running: Worker | undefined;

  const checkNow = (text: string): Promise<string> =>
    new Promise((give, fail) => {
      if (isClosed) throw stopping();
      const worker = startChecking();
      running = worker;
      const end = (): void => {
        clearTimeout(timer);
        running = undefined;
        void worker.terminate();
      };
      let timer: NodeJS.Timeout | undefined;
      worker.on('message', (checked: 'ready' | Checked) => {
        if (checked === 'ready') {
          // Only now, since a busy machine may take long to load what the thread needs.
          timer = setTimeout(() => {
            end();
            fail(tooHeavy());
          }, patience);
          worker.postMessage(text);
          return;
        }
        end();
        if ('edition' in checked) give(checked.edition);
        else fail(refusal(checked));
      });
      worker.once('error', (error: Error & { readonly code?: unknown }) => {
        end();
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error);
      });
      worker.once('exit', () => fail(isClosed ? stopping() : tooHeavy()));
    });

  return {
    check: async (text) => {
      if (waiting > mostWaiting)
        throw new Problem(
          'too-many',
          'Other crises are being checked at the moment. Try again in a moment.',
          5,
        );
      waiting += 1;
      const checked = turn.then(() => checkNow(text));
      turn = checked.catch(() => undefined);
      try {
        return await checked;
      } finally {
        waiting -= 1;
      }
    },
    close: async () => {
      isClosed = true;
      await running?.terminate();
    },
  };
}

function refusal({ problems, count }: Extract<Checked, { problems: unknown }>): Problem {
  const errors = counted(count, 'error');
  return new Problem(
    'bad-crisis',
    `The crisis has ${errors} and cannot be played. Correct the file, and open it again.`,
    undefined,
    problems,
  );
}

function stopping(): Problem {
  return new Problem('stopping', 'The class server is stopping. Try again in a moment.', 1);
}

function tooHeavy(): Problem {
  return new Problem(
    'bad-crisis',
    'The crisis takes more time or memory than this server allows. Give it fewer rules, options and texts.',
  );
}

function start(): Worker {
  const built = new URL('./checking.mjs', import.meta.url);
  return startThread(built, new URL('./thread.ts', import.meta.url), memory);
}
