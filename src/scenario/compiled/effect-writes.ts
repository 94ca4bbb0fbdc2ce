import type { Expression } from './expression';
import type { BeliefPlace, Effect } from './scenario';

/** Everything that an effect can change, as conditions read it: indicators, facts and postures. What it only shows is left out. */
export function writtenBy(effect: Effect): readonly Expression[] {
  const { add, set, move } = effect;
  return [
    ...add.map(({ indicator }): Expression => ({ op: 'indicator', id: indicator })),
    ...set.map(({ fact }): Expression => ({ op: 'fact', id: fact })),
    ...move.map(({ actor, track }): Expression => ({ op: 'posture', actor, track })),
    ...beliefsIn(effect).map(({ belief }): Expression => ({ op: belief.is, id: belief.id })),
  ];
}

/** Whether an effect tells an actor something that it does not see by itself, news apart. */
export function informs({ reveal, report = [] }: Effect): boolean {
  return reveal.length + report.length > 0;
}

/** What an effect makes actors believe, by report or because they are shown it: where that stands, and what gives its value. */
export function beliefsIn({ reveal, report = [] }: Effect): readonly {
  readonly belief: BeliefPlace;
  readonly value: Expression;
}[] {
  const known = reveal.flatMap(({ what, belief }) =>
    belief === undefined ? [] : [{ belief, value: { op: belief.is, id: what } as const }],
  );
  return [...report, ...known];
}
