import type { Expression } from '../compiled/expression';
import type { Effect } from '../compiled/scenario';
import { deadlineId } from '../document/deadlines';
import type { DocumentLater } from '../document/schema';
import type { Compiling } from './context';

type Add = Effect['add'][number];

const turn: Expression = { op: 'turn' };
const number = (value: number): Expression => ({ op: 'number', value });

/** Sets something going: adds to its indicator the turn in which it lands, unless it is under way or that turn is over. */
export function setGoing({ draft }: Compiling, { id, in: turns = 0, by }: DocumentLater): Add {
  const indicator = deadlineId(id);
  const isUnderWay: Expression = { op: 'more', left: { op: 'indicator', id: indicator }, right: number(0) };
  const last = draft.document.turns.findIndex((one) => one.id === by) + 1;
  const isOver: Expression = { op: 'more', left: turn, right: number(last) };
  return {
    indicator,
    amount: {
      op: 'if',
      test: by === undefined ? isUnderWay : { op: 'or', left: isUnderWay, right: isOver },
      yes: number(0),
      no: by === undefined ? { op: 'plus', left: turn, right: number(turns) } : number(last),
    },
  };
}

/** Ends what is under way. */
export function endOf(id: string): Add {
  const indicator = deadlineId(id);
  return { indicator, amount: { op: 'negate', of: { op: 'indicator', id: indicator } } };
}
