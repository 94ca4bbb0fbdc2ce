import type { Ending, Expression, Inject, Scenario } from '../scenario/index';

/*
 * When an inject is due, when an ending comes and how long an option rests: read by the engine and by the fast kernel of the
 * analysis, so that they cannot differ. Conditions are made once for each inject and ending, because they are prepared once.
 */

const due = new WeakMap<Inject, Expression>();
const ends = new WeakMap<Scenario, ReadonlyMap<Ending, Expression>>();

/**
 * The condition under which an inject can happen, apart from whether it has happened before: its turn and its own condition.
 * Undefined if it can happen in every turn.
 */
export function dueWhen(inject: Inject): Expression | undefined {
  const { turn, when } = inject;
  if (turn === undefined) return when;
  const known = due.get(inject);
  if (known !== undefined) return known;
  const inTurn: Expression = {
    op: 'equal',
    left: { op: 'turn' },
    right: { op: 'number', value: turn + 1 },
  };
  const made: Expression = when === undefined ? inTurn : { op: 'and', left: inTurn, right: when };
  due.set(inject, made);
  return made;
}

/**
 * Every ending with its condition, in the order in which they are checked; the one without a condition of its own holds in the
 * last turn.
 */
export function endingsWhen(scenario: Scenario): ReadonlyMap<Ending, Expression> {
  let known = ends.get(scenario);
  if (known === undefined) {
    const isLast: Expression = {
      op: 'at-least',
      left: { op: 'turn' },
      right: { op: 'number', value: scenario.turns.length },
    };
    known = new Map(scenario.endings.map((ending) => [ending, ending.when ?? isLast]));
    ends.set(scenario, known);
  }
  return known;
}

/** For how many more turns, including this one, an option that was last taken in turn `last` stays closed. */
export function restOf({ cooldown }: { readonly cooldown: number }, last: number, turn: number): number {
  return Math.max(0, last + cooldown + 1 - turn);
}

/** Whether something that may happen only once has already happened. */
export function isSpent({ once }: { readonly once: boolean }, times: number): boolean {
  return once && times > 0;
}
