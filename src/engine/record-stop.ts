import type { Scenario } from '../scenario/index';
import type { OrderProblem } from './types';

/** Where a replay ended before its record did, and why. */
export interface Stop {
  /** From 1: the turn that could not be replayed. */
  readonly turn: number;
  readonly why: StopReason;
}

export type StopReason =
  /** The crisis had ended, and the record still gives orders. */
  | { readonly kind: 'over' }
  /** Orders that cannot be given there. */
  | { readonly kind: 'orders'; readonly problems: readonly OrderProblem[] }
  /** An event that is said to happen and cannot: it is not there, or it was not due. */
  | { readonly kind: 'inject'; readonly inject: string }
  /** A result that is told of an order and cannot come of it; `name` is `actor.track`. */
  | { readonly kind: 'result'; readonly name: string; readonly result: string };

/** The sentence for a replay that ended before its record did: the turn and the cause, without a remedy. */
export function tellStop(scenario: Scenario, { turn, why }: Stop): string {
  switch (why.kind) {
    case 'over':
      return `Turn ${turn} is not possible: the crisis is over by then, and the record still gives orders.`;
    case 'orders': {
      const told = why.problems.map((problem) => tellOrder(scenario, problem)).join('; ');
      return `Turn ${turn} is not possible on this edition of the scenario: ${told}.`;
    }
    case 'inject':
      return `Turn ${turn} is not possible on this edition of the scenario: the event "${why.inject}" cannot happen there.`;
    case 'result': {
      const [actor = ''] = why.name.split('.');
      return `Turn ${turn} is not possible on this edition of the scenario: the result "${why.result}" cannot come of what ${nameOf(scenario, actor)} ordered there.`;
    }
    default:
      return why satisfies never;
  }
}

function tellOrder(scenario: Scenario, { actor, option, why }: OrderProblem): string {
  const name = nameOf(scenario, actor);
  return why === 'unknown'
    ? `there is no order "${option}" for ${name}`
    : `the order "${option}" of ${name} is closed there`;
}

function nameOf({ actors }: Scenario, actor: string): string {
  return actors.find(({ id }) => id === actor)?.name ?? `"${actor}"`;
}
