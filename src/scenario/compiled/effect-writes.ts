import type { Expression } from './expression';
import type { Effect } from './scenario';

/** Everything that an effect can change, as conditions read it: indicators, facts and postures. What it only shows is left out. */
export function writtenBy({ add, set, move }: Effect): readonly Expression[] {
  return [
    ...add.map(({ indicator }): Expression => ({ op: 'indicator', id: indicator })),
    ...set.map(({ fact }): Expression => ({ op: 'fact', id: fact })),
    ...move.map(({ actor, track }): Expression => ({ op: 'posture', actor, track })),
  ];
}

/** Whether an effect tells an actor something that it does not see by itself, news apart. */
export function informs({ reveal }: Effect): boolean {
  return reveal.length > 0;
}
