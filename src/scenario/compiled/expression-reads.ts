import type { Expression } from './expression';

/** The expressions that an expression is made of, in written order; none for a value and for what is read. */
export function childrenOf(expression: Expression): readonly Expression[] {
  if ('left' in expression) return [expression.left, expression.right];
  if ('of' in expression) return [expression.of];
  if ('test' in expression) return [expression.test, expression.yes, expression.no];
  return 'item' in expression ? [expression.item, ...expression.list] : [];
}

/** Everything that an expression reads: its leaves that are not written out as values. */
export function* readsOf(expression: Expression): Generator<Expression> {
  const { op } = expression;
  if (op === 'number' || op === 'truth' || op === 'text') return;
  const children = childrenOf(expression);
  if (children.length === 0) yield expression;
  for (const child of children) yield* readsOf(child);
}

/** Members of a compiled scenario whose conditions decide only what is told or asked. */
const telling: ReadonlySet<string> = new Set([
  'settings',
  'bets',
  'texts',
  'reasons',
  'instead',
  'newsInstead',
]);

/** Every expression inside a part of a compiled scenario that decides what happens; those that only decide what is told are left out. */
export function decidingExpressionsIn(part: unknown): Generator<Expression> {
  return expressionsIn(part, telling);
}

/** Every expression inside a part of a compiled scenario, but for members of some names. */
export function* expressionsIn(
  part: unknown,
  without: ReadonlySet<string> = new Set(),
): Generator<Expression> {
  if (typeof part !== 'object' || part === null) return;
  if ('op' in part && typeof part.op === 'string') {
    yield part as Expression;
    return;
  }
  for (const [key, member] of Object.entries(part))
    if (!without.has(key)) yield* expressionsIn(member, without);
}
