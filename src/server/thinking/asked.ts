import type { ThinkingTask } from '../../engine/index';
import type { Orders, Scenario } from '../../scenario/index';

/** What the thread is asked: tasks of one scenario, which is sent along the first time; `anew` forgets those that were sent before. */
export interface Asked {
  readonly number: number;
  readonly hash: string;
  readonly scenario?: Scenario;
  readonly anew?: true;
  readonly tasks: readonly ThinkingTask[];
}

/** What it answers: the orders that it thought of, or what went wrong. */
export type Answered =
  | { readonly number: number; readonly orders: Orders }
  | { readonly number: number; readonly refused: string };
