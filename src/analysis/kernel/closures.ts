import { impossible } from '../../base/index';
import { arithmetic, comparisons, type Expression, isComparison } from '../../scenario/index';
import type { Layout } from './layout';
import { slotOf } from './slots';

/** Reads a whole number from a vector; truth is 1 or 0. */
export type Amount = (state: Int32Array) => number;

/** The number of a text, the same for equal texts. */
export type Code = (text: string) => number;

/** The plain closure of an expression; with `prepare`, its parts come from tables where they fit. */
export function closureOf(
  expression: Expression,
  layout: Layout,
  codeOf: Code,
  prepare?: (part: Expression) => { readonly read: Amount },
): Amount {
  const of = (part: Expression): Amount =>
    prepare === undefined || isText(part) ? closureOf(part, layout, codeOf, prepare) : prepare(part).read;
  switch (expression.op) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'truth': {
      const value = expression.value ? 1 : 0;
      return () => value;
    }
    case 'text': {
      const code = codeOf(expression.value);
      return () => code;
    }
    case 'fact':
    case 'posture':
    case 'order':
    case 'outcome': {
      const slot = slotOf(expression, layout);
      const codes = (layout.slots[slot]?.texts ?? []).map(codeOf);
      return (state) => codes[state[slot] ?? impossible()] ?? impossible();
    }
    case 'turn':
    case 'indicator':
    case 'taken':
    case 'happened': {
      const slot = slotOf(expression, layout);
      return (state) => state[slot] ?? impossible();
    }
    case 'not': {
      const inner = of(expression.of);
      return (state) => 1 - inner(state);
    }
    case 'negate': {
      const inner = of(expression.of);
      return (state) => 0 - inner(state);
    }
    case 'abs': {
      const inner = of(expression.of);
      return (state) => Math.abs(inner(state));
    }
    case 'if': {
      const [test, yes, no] = [of(expression.test), of(expression.yes), of(expression.no)];
      return (state) => (test(state) === 1 ? yes(state) : no(state));
    }
    case 'in': {
      const item = of(expression.item);
      const list = expression.list.map(of);
      return (state) => {
        const value = item(state);
        return list.some((member) => member(state) === value) ? 1 : 0;
      };
    }
    default:
      return binaryOf(expression.op, of(expression.left), of(expression.right));
  }
}

function isText(expression: Expression): boolean {
  const { op } = expression;
  if (op === 'if') return isText(expression.yes);
  return op === 'text' || op === 'fact' || op === 'posture' || op === 'order' || op === 'outcome';
}

type BinaryOp = Extract<Expression, { readonly left: Expression }>['op'];

function binaryOf(op: BinaryOp, a: Amount, b: Amount): Amount {
  switch (op) {
    case 'and':
      return (state) => (a(state) === 1 && b(state) === 1 ? 1 : 0);
    case 'or':
      return (state) => (a(state) === 1 || b(state) === 1 ? 1 : 0);
    case 'equal':
      return (state) => (a(state) === b(state) ? 1 : 0);
    case 'unequal':
      return (state) => (a(state) !== b(state) ? 1 : 0);
  }
  if (isComparison(op)) {
    const compare = comparisons[op];
    return (state) => (compare(a(state), b(state)) ? 1 : 0);
  }
  const apply = arithmetic[op];
  return (state) => apply(a(state), b(state));
}
