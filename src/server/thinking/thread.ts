import { parentPort } from 'node:worker_threads';
import { thinkOrders } from '../../analysis/index';
import type { Orders, Scenario } from '../../scenario/index';
import type { Answered, Asked } from './asked';

/** Scenarios that were sent once and are named by their hash after that. */
const known = new Map<string, Scenario>();

parentPort?.on('message', ({ number, hash, scenario, anew, tasks }: Asked) => {
  if (anew) known.clear();
  if (scenario) known.set(hash, scenario);
  parentPort?.postMessage(answerTo(number, known.get(hash), tasks));
});

function answerTo(number: number, scenario: Scenario | undefined, tasks: Asked['tasks']): Answered {
  try {
    if (scenario === undefined) throw new Error('was asked to think before the scenario came');
    const orders: Orders = Object.fromEntries(
      tasks.map(({ view, actor, kind, seed }) => [
        actor,
        thinkOrders(scenario, view, actor, kind, seed).orders,
      ]),
    );
    return { number, orders };
  } catch (error) {
    return { number, refused: error instanceof Error ? error.message : String(error) };
  }
}
