import { thinkOrders } from '../analysis/index';
import { begin, type ThinkingTask, thinkingTasks, thinks } from '../engine/index';
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
  if (data.say === 'think') {
    postMessage(answerTo(data));
    return;
  }
  scenario = data.scenario;
  makeReady(data.scenario);
});

/** Thinks once for nothing, so that the first question does not wait until the scenario is compiled for thinking. */
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
    // What goes wrong here goes wrong again when it is asked for, and is told then.
  }
}

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
