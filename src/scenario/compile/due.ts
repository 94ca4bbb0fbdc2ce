import type { Expression } from '../compiled/expression';
import { deadlineId } from '../document/deadlines';
import type { DocumentLater } from '../document/schema';
import type { Compiling } from './context';

/** What sets something going writes: the turn in which it lands, unless it is under way already or that turn is over. */
export function dueExpression(compiling: Compiling, { id, in: turns, by }: DocumentLater): Expression {
  const pending: Expression = { op: 'indicator', id: deadlineId(id) };
  const turn: Expression = { op: 'turn' };
  const number = (value: number): Expression => ({ op: 'number', value });
  const isUnderWay: Expression = { op: 'more', left: pending, right: number(0) };
  if (by === undefined) {
    const due: Expression = { op: 'plus', left: turn, right: number(turns ?? 0) };
    return { op: 'if', test: isUnderWay, yes: pending, no: due };
  }
  const last = compiling.draft.document.turns.findIndex((one) => one.id === by) + 1;
  const isOver: Expression = { op: 'more', left: turn, right: number(last) };
  return {
    op: 'if',
    test: { op: 'or', left: isUnderWay, right: isOver },
    yes: pending,
    no: number(last),
  };
}
