import type { Scenario } from '../scenario/index';

/** What the page says to a worker: first the scenario, then its questions and which of them are no longer wanted. */
export type ToWorker<Asked> =
  | { readonly say: 'scenario'; readonly scenario: Scenario }
  | { readonly say: 'start'; readonly number: number; readonly asked: Asked }
  | { readonly say: 'stop'; readonly number: number };

/** What a worker answers, to the question of that number: something worked out, of which more may come, or why it cannot be. */
export type FromWorker<Told, Refused> =
  | { readonly number: number; readonly told: Told; readonly isLast: boolean }
  | { readonly number: number; readonly refused: Refused };

interface Question<Told, Refused> {
  readonly hear: (told: Told) => void;
  /** What was asked is refused; nothing more comes. */
  readonly refuse: (why: Refused) => void;
  /** The worker broke off or was ended; nothing more comes. */
  readonly breakOff: (why: string) => void;
}

/** The page's end of a worker that knows one scenario, so that the page never waits. */
export interface Channel<Asked, Told, Refused> {
  /** Asks, and gives how to stop it; a question that was stopped hears nothing more. What is handed over is the worker's from then on. */
  readonly ask: (
    asked: Asked,
    question: Question<Told, Refused>,
    handedOver?: readonly Transferable[],
  ) => () => void;
  /** Starts the worker before it is asked, so that the first answer comes sooner. */
  readonly wake: () => void;
  /** Ends the worker; with a reason, whoever still waits for it is told. */
  readonly end: (why?: string) => void;
}

/**
 * Opens a channel. The worker starts with the first question, or when it is woken, and is told the scenario once, if there is one for
 * all questions; one that breaks off fails what it was asked, and the next question gets a new one.
 */
export function openChannel<Asked, Told, Refused>(
  scenario: Scenario | undefined,
  startWorker: () => Worker,
): Channel<Asked, Told, Refused> {
  let worker: Worker | undefined;
  let count = 0;
  const questions = new Map<number, Question<Told, Refused>>();

  const say = (to: Worker, message: ToWorker<Asked>, handedOver: readonly Transferable[] = []): void =>
    to.postMessage(message, [...handedOver]);

  const end = (why?: string): void => {
    worker?.terminate();
    worker = undefined;
    const left = [...questions.values()];
    questions.clear();
    if (why !== undefined) for (const { breakOff } of left) breakOff(why);
  };

  const wake = (): Worker => {
    if (worker !== undefined) return worker;
    const started = startWorker();
    worker = started;
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker<Told, Refused>>) => {
      const question = questions.get(data.number);
      if (!('told' in data) || data.isLast) questions.delete(data.number);
      if ('told' in data) question?.hear(data.told);
      else question?.refuse(data.refused);
    });
    // A worker that was replaced has nothing more to say.
    const broken = (why: string): void => {
      if (worker === started) end(why);
    };
    started.addEventListener('error', ({ message }) => broken(message || 'the worker could not be started'));
    started.addEventListener('messageerror', () => broken('a message could not be read'));
    if (scenario !== undefined) say(started, { say: 'scenario', scenario });
    return started;
  };

  return {
    ask: (asked, question, handedOver) => {
      count += 1;
      const number = count;
      questions.set(number, question);
      say(wake(), { say: 'start', number, asked }, handedOver);
      return () => {
        if (questions.delete(number) && worker !== undefined) say(worker, { say: 'stop', number });
      };
    },
    wake: () => void wake(),
    end,
  };
}
