import type { Expression } from './expression';

/** Everything that an expression reads: its leaves that are not written out as values. */
export function* readsOf(expression: Expression): Generator<Expression> {
  switch (expression.op) {
    case 'number':
    case 'truth':
    case 'text':
      return;
    case 'not':
    case 'negate':
    case 'abs':
      yield* readsOf(expression.of);
      return;
    case 'if':
      yield* readsOf(expression.test);
      yield* readsOf(expression.yes);
      yield* readsOf(expression.no);
      return;
    case 'in':
      yield* readsOf(expression.item);
      for (const member of expression.list) yield* readsOf(member);
      return;
    case 'turn':
    case 'indicator':
    case 'fact':
    case 'posture':
    case 'order':
    case 'outcome':
    case 'taken':
    case 'happened':
      yield expression;
      return;
    default:
      yield* readsOf(expression.left);
      yield* readsOf(expression.right);
  }
}

/** Every expression inside a part of a compiled scenario. */
export function* expressionsIn(part: unknown): Generator<Expression> {
  if (typeof part !== 'object' || part === null) return;
  if ('op' in part && typeof part.op === 'string') {
    yield part as Expression;
    return;
  }
  for (const member of Object.values(part)) yield* expressionsIn(member);
}
