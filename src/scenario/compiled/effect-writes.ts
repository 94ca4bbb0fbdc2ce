import type { Expression } from './expression';
import type { Effect } from './scenario';

/**
 * One thing that an effect writes. `at` is what is written, as a condition reads it; `by` is an amount that is added, `to` what it
 * becomes. Of what becomes something at one moment, `prevails` says what is left: the value that ranks highest, the last that is
 * written, or what somebody was shown, whatever else was said.
 */
export type Write = { readonly at: Expression } & (
  | { readonly by: Expression }
  | { readonly to: Expression; readonly prevails: 'highest' | 'last' | 'shown' }
);

/** Everything that an effect writes: indicators, facts, postures and beliefs. What it only shows or tells is left out. */
export function writesOf({ add, set, reveal, report = [], move }: Effect): readonly Write[] {
  return [
    ...add.map(({ indicator, amount }): Write => ({ at: { op: 'indicator', id: indicator }, by: amount })),
    ...set.map(
      ({ fact, value }): Write => ({
        at: { op: 'fact', id: fact },
        to: { op: 'text', value },
        prevails: 'highest',
      }),
    ),
    ...report.map(
      ({ belief, value }): Write => ({
        at: { op: belief.is, id: belief.id },
        to: value,
        prevails: 'highest',
      }),
    ),
    ...move.map(
      ({ actor, track, posture }): Write => ({
        at: { op: 'posture', actor, track },
        to: { op: 'text', value: posture },
        prevails: 'last',
      }),
    ),
    ...reveal.flatMap(({ what, belief }): readonly Write[] =>
      belief === undefined
        ? []
        : [{ at: { op: belief.is, id: belief.id }, to: { op: belief.is, id: what }, prevails: 'shown' }],
    ),
  ];
}

/** Everything that an effect can change, as conditions read it. */
export function writtenBy(effect: Effect): readonly Expression[] {
  return writesOf(effect).map(({ at }) => at);
}

/** Whether an effect tells an actor something that it does not see by itself, news apart. */
export function informs({ reveal, report = [] }: Effect): boolean {
  return reveal.length + report.length > 0;
}
