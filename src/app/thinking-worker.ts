import { thinkOrders } from '../analysis/index';
import type { ThinkingTask } from '../engine/index';
import type { Orders, Scenario } from '../scenario/index';

/** What the page says to the worker: once the scenario, then what is to be thought. */
export type ToThinker =
  | { readonly say: 'scenario'; readonly scenario: Scenario }
  | { readonly say: 'think'; readonly number: number; readonly tasks: readonly ThinkingTask[] };

/** What the worker answers, to the question of that number. */
export type FromThinker =
  | { readonly number: number; readonly orders: Orders }
  | { readonly number: number; readonly failed: string };

let scenario: Scenario | undefined;

addEventListener('message', ({ data }: MessageEvent<ToThinker>) => {
  if (data.say === 'scenario') scenario = data.scenario;
  else postMessage(answerTo(data));
});

function answerTo({ number, tasks }: Extract<ToThinker, { say: 'think' }>): FromThinker {
  try {
    const known = scenario;
    if (known === undefined) throw new Error('was asked to think before the scenario came');
    const orders = Object.fromEntries(
      tasks.map(({ view, actor, kind, seed }) => [actor, thinkOrders(known, view, actor, kind, seed).orders]),
    );
    return { number, orders };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
