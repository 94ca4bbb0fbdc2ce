import { thinkOrders } from '../analysis/index';
import { begin, type ThinkingTask, thinkingTasks, thinks } from '../engine/index';
import type { Orders, Scenario } from '../scenario/index';
import type { Channel, FromWorker, ToWorker } from './channel';

export type ToThinker = ToWorker<readonly ThinkingTask[]>;
/** The orders that were thought of, or what went wrong. */
export type FromThinker = FromWorker<Orders, string>;
export type ThinkingChannel = Channel<readonly ThinkingTask[], Orders, string>;

let scenario: Scenario | undefined;

/** Hears what the page says to a worker that thinks. */
export function hear(data: ToThinker): void {
  switch (data.say) {
    case 'scenario':
      scenario = data.scenario;
      makeReady(data.scenario);
      return;
    case 'start':
      postMessage(answerTo(data.number, data.asked));
      return;
    case 'stop':
      // A decision is thought to its end before the next message is read.
      return;
    default:
      data satisfies never;
  }
}

/**
 * Thinks once without using the result, so that the first real question does not wait for the scenario to be compiled for
 * thinking.
 */
function makeReady(known: Scenario): void {
  const first = known.actors.find((actor) => thinks(actor, 'logit'));
  if (first === undefined) return;
  try {
    for (const { view, actor, kind, seed } of thinkingTasks(
      begin(known, { seed: 0, seats: { [first.id]: 'logit' } }),
    )) {
      thinkOrders(known, view, actor, kind, seed, { plays: 1 });
    }
  } catch {
    // A failure here comes again with the first real question, and is reported then.
  }
}

function answerTo(number: number, tasks: readonly ThinkingTask[]): FromThinker {
  try {
    const known = scenario;
    if (known === undefined) throw new Error('was asked to think before the scenario came');
    const orders = Object.fromEntries(
      tasks.map(({ view, actor, kind, seed }) => [actor, thinkOrders(known, view, actor, kind, seed).orders]),
    );
    return { number, told: orders, isLast: true };
  } catch (error) {
    return { number, refused: error instanceof Error ? error.message : String(error) };
  }
}
