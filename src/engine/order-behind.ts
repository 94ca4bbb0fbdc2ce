import {
  type ActorId,
  childrenOf,
  decidingExpressionsIn,
  type Expression,
  type Lexicon,
} from '../scenario/index';
import type { Development } from './developments';

/**
 * The order of a seat that a rule asked for, by its condition or by that of one of its effects, so that what the rule led to is that
 * order's result too; undefined for what no rule led to, and where the seat gave no order that the rule asks for.
 * @param developments those of the same turn
 */
export function orderBehind(
  lexicon: Lexicon,
  seat: ActorId,
  { cause, turn }: Development,
  developments: readonly Development[],
): Development | undefined {
  if (cause.by !== 'rule') return undefined;
  const asked = new Set(
    [...decidingExpressionsIn(lexicon.rule(cause.id))].flatMap((one) => [...askedIn(one)]),
  );
  return developments.find(
    ({ order, turn: given }) =>
      given === turn && order?.actor === seat && asked.has(`${seat} ${order.track} ${order.option}`),
  );
}

/** The orders that an expression asks for: those whose absence it asks for are none of them. */
function* askedIn(expression: Expression): Generator<string> {
  switch (expression.op) {
    case 'not':
    case 'unequal':
      return;
    case 'equal':
      yield* named(expression.left, [expression.right]);
      return;
    case 'in':
      yield* named(expression.item, expression.list);
      return;
    default:
      for (const child of childrenOf(expression)) yield* askedIn(child);
  }
}

function* named(item: Expression, list: readonly Expression[]): Generator<string> {
  if (item.op !== 'order') return;
  for (const one of list) if (one.op === 'text') yield `${item.actor} ${item.track} ${one.value}`;
}
