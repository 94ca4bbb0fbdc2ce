import type { Expression } from './expression';
import { arithmetic, comparisons, isComparison } from './operators';
import type { Orders } from './scenario';

/** What an expression reads: one moment of a game, by the full ids of the compiled scenario. */
export interface Reading {
  /** From 1. */
  readonly turn: number;
  readonly indicators: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly postures: Readonly<Record<string, { readonly value: Readonly<Record<string, string>> }>>;
  readonly taken: Readonly<Record<string, Readonly<Record<string, { readonly times: number }>>>>;
  readonly happened: Readonly<Record<string, number>>;
  /** This turn's orders, once all are in. */
  readonly orders: Orders;
  /** This turn's outcomes by `actor.track`, once they are drawn. */
  readonly outcomes: Readonly<Record<string, string>>;
}

type Value = number | boolean | string;
type Closure = (reading: Reading) => Value;

/** Closures by expression: a pure memo, so that each expression is prepared once. */
const closures = new WeakMap<Expression, Closure>();

/** Evaluates a condition; the checker has made sure that it is one. */
export function holds(condition: Expression, reading: Reading): boolean {
  return closureOf(condition)(reading) === true;
}

/** Evaluates an amount, odds or score to a whole number. */
export function amountOf(amount: Expression, reading: Reading): number {
  return closureOf(amount)(reading) as number;
}

/** The value that a part of an expression has at a moment, of whichever type it is. */
export function valueIn(expression: Expression, reading: Reading): number | boolean | string {
  return closureOf(expression)(reading);
}

function closureOf(expression: Expression): Closure {
  let closure = closures.get(expression);
  if (closure === undefined) {
    closure = prepare(expression);
    closures.set(expression, closure);
  }
  return closure;
}

function prepare(expression: Expression): Closure {
  switch (expression.op) {
    case 'number':
    case 'truth':
    case 'text': {
      const { value } = expression;
      return () => value;
    }
    case 'turn':
      return (reading) => reading.turn;
    case 'indicator': {
      const { id } = expression;
      return (reading) => known(reading.indicators[id], id);
    }
    case 'fact': {
      const { id } = expression;
      return (reading) => known(reading.facts[id], id);
    }
    case 'posture': {
      const { actor, track } = expression;
      return (reading) => known(reading.postures[actor]?.value[track], track);
    }
    case 'order': {
      const { actor, track } = expression;
      return (reading) => reading.orders[actor]?.[track] ?? 'hold';
    }
    case 'outcome': {
      const name = `${expression.actor}.${expression.track}`;
      return (reading) => reading.outcomes[name] ?? '';
    }
    case 'taken': {
      const { actor, option } = expression;
      return (reading) => reading.taken[actor]?.[option]?.times ?? 0;
    }
    case 'happened': {
      const { inject } = expression;
      return (reading) => reading.happened[inject] ?? 0;
    }
    case 'not': {
      const of = closureOf(expression.of);
      return (reading) => of(reading) !== true;
    }
    case 'negate': {
      const of = number(expression.of);
      return (reading) => 0 - of(reading);
    }
    case 'abs': {
      const of = number(expression.of);
      return (reading) => Math.abs(of(reading));
    }
    case 'if': {
      const test = closureOf(expression.test);
      const yes = closureOf(expression.yes);
      const no = closureOf(expression.no);
      return (reading) => (test(reading) === true ? yes(reading) : no(reading));
    }
    case 'in': {
      const item = closureOf(expression.item);
      const list = expression.list.map(closureOf);
      return (reading) => {
        const value = item(reading);
        return list.some((member) => member(reading) === value);
      };
    }
    default:
      return prepareBinary(expression);
  }
}

function prepareBinary(expression: Extract<Expression, { readonly left: Expression }>): Closure {
  const left = closureOf(expression.left);
  const right = closureOf(expression.right);
  const a = number(expression.left);
  const b = number(expression.right);
  const { op } = expression;
  switch (op) {
    case 'and':
      return (reading) => left(reading) === true && right(reading) === true;
    case 'or':
      return (reading) => left(reading) === true || right(reading) === true;
    case 'equal':
      return (reading) => left(reading) === right(reading);
    case 'unequal':
      return (reading) => left(reading) !== right(reading);
  }
  if (isComparison(op)) {
    const compare = comparisons[op];
    return (reading) => compare(a(reading), b(reading));
  }
  const apply = arithmetic[op];
  return (reading) => apply(a(reading), b(reading));
}

/** The closure of an expression that the checker has typed as a number. */
function number(expression: Expression): (reading: Reading) => number {
  return closureOf(expression) as (reading: Reading) => number;
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`expression reads ${name}, which this game does not have`);
  return value;
}
