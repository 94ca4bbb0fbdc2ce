import type { Expression } from './expression';
import { keyOf, numbers, type Situation, words } from './possible-values';

/** The situation as far as a condition is known to hold (or to fail); undefined when it cannot. */
export function narrowed(situation: Situation, condition: Expression, holds: boolean): Situation | undefined {
  switch (condition.op) {
    case 'not':
      return narrowed(situation, condition.of, !holds);
    case 'and':
    case 'or': {
      if ((condition.op === 'and') !== holds) return situation;
      const first = narrowed(situation, condition.left, holds);
      return first === undefined ? undefined : narrowed(first, condition.right, holds);
    }
    case 'in':
      return holds
        ? restrict(situation, condition.item, (values) =>
            values.filter((value) =>
              condition.list.some((member) => member.op === 'text' && member.value === value),
            ),
          )
        : restrict(situation, condition.item, (values) =>
            values.filter(
              (value) => !condition.list.some((member) => member.op === 'text' && member.value === value),
            ),
          );
    case 'equal':
    case 'unequal': {
      const same = (condition.op === 'equal') === holds;
      const [read, literal] =
        keyOf(condition.left) === undefined
          ? [condition.right, condition.left]
          : [condition.left, condition.right];
      if (literal.op === 'text') {
        return restrict(situation, read, (values) =>
          values.filter((value) => (value === literal.value) === same),
        );
      }
      return literal.op === 'number' && same
        ? bound(situation, read, literal.value, literal.value)
        : situation;
    }
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least':
      return narrowedByOrder(situation, condition, holds);
    default:
      return situation;
  }
}

const opposite = { less: 'at-least', 'at-most': 'more', more: 'at-most', 'at-least': 'less' } as const;
const mirrored = { less: 'more', 'at-most': 'at-least', more: 'less', 'at-least': 'at-most' } as const;

function narrowedByOrder(
  situation: Situation,
  { op: written, left, right }: Extract<Expression, { readonly left: Expression }>,
  holds: boolean,
): Situation | undefined {
  if (written !== 'less' && written !== 'at-most' && written !== 'more' && written !== 'at-least')
    return situation;
  const op = holds ? written : opposite[written];
  const leftReads = keyOf(left) !== undefined;
  const read = leftReads ? left : right;
  const other = leftReads ? right : left;
  if (keyOf(read) === undefined || other.op !== 'number') return situation;
  switch (leftReads ? op : mirrored[op]) {
    case 'less':
      return bound(situation, read, -Infinity, other.value - 1);
    case 'at-most':
      return bound(situation, read, -Infinity, other.value);
    case 'more':
      return bound(situation, read, other.value + 1, Infinity);
    default:
      return bound(situation, read, other.value, Infinity);
  }
}

function bound(situation: Situation, read: Expression, low: number, high: number): Situation | undefined {
  const key = keyOf(read);
  const known = key === undefined ? undefined : situation.get(key);
  if (key === undefined || known?.is !== 'number') return situation;
  const next = numbers(Math.max(low, known.low), Math.min(high, known.high));
  return next.low > next.high ? undefined : new Map(situation).set(key, next);
}

function restrict(
  situation: Situation,
  read: Expression,
  keep: (values: readonly string[]) => readonly string[],
): Situation | undefined {
  const key = keyOf(read);
  const known = key === undefined ? undefined : situation.get(key);
  if (key === undefined || known?.is !== 'text') return situation;
  const values = keep([...known.values]);
  return values.length === 0 ? undefined : new Map(situation).set(key, words(values));
}
