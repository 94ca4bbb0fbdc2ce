import type { Ending, Expression, Inject, Scenario } from '../scenario/index';

/*
 * When an inject is due, when an ending comes and how long an option rests: read by the engine and by the fast kernel of the
 * analysis, so that they cannot differ. Conditions are made once for each inject and ending, because they are prepared once.
 */

const due = new WeakMap<Inject, Expression>();
const ends = new WeakMap<Scenario, ReadonlyMap<Ending, Expression>>();

/** When an inject can happen, its memory apart: in its turn, and while its condition holds. Undefined: in every turn. */
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

/** Every ending in the order in which they are looked at, with its condition; the one without its own comes in the last turn. */
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

/** For how many turns, this one included, an option still rests that was last taken in `last`. */
export function restOf({ cooldown }: { readonly cooldown: number }, last: number, turn: number): number {
  return Math.max(0, last + cooldown + 1 - turn);
}

/** Whether what may come only once has had its time. */
export function isSpent({ once }: { readonly once: boolean }, times: number): boolean {
  return once && times > 0;
}
