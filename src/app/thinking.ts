import type { Scenario } from '../scenario/index';
import type { Think } from '../session/index';
import { openChannel } from './channel';
import type { ThinkingChannel } from './thinking-work';
import { startThinkingWorker } from './workers';

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

/** Makes the thinker of a play. A worker that dies or hangs fails what it was asked, and the next question gets a new one. */
export function thinkerOf(scenario: Scenario, startWorker: () => Worker = startThinkingWorker): Thinker {
  const channel: ThinkingChannel = openChannel(scenario, startWorker);
  const think: Think = (tasks) =>
    new Promise((give, fail) => {
      const giveUp = () => channel.end(`nothing was thought within ${longest} milliseconds`);
      const timer = setTimeout(giveUp, longest);
      const failFor = (why: string) => {
        clearTimeout(timer);
        fail(new Error(why));
      };
      channel.ask(tasks, {
        hear: (orders) => {
          clearTimeout(timer);
          give(orders);
        },
        refuse: failFor,
        breakOff: failFor,
      });
    });
  return { think, wake: channel.wake, end: () => channel.end('the play was left') };
}
