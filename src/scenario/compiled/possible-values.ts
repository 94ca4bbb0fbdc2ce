import type { Expression } from './expression';

/*
 * What an expression can possibly yield, given what each thing it reads can possibly be. It may allow too much, but never too
 * little: whatever it calls impossible is impossible in every play.
 */

export type Possible =
  | { readonly is: 'number'; readonly low: number; readonly high: number }
  | { readonly is: 'text'; readonly values: ReadonlySet<string> }
  | { readonly is: 'truth'; readonly yes: boolean; readonly no: boolean };

/** What everything that an expression can read may be, by `keyOf`. */
export type Situation = ReadonlyMap<string, Possible>;

export function numbers(low: number, high: number): Possible & { is: 'number' } {
  return { is: 'number', low, high };
}

export function words(values: Iterable<string>): Possible & { is: 'text' } {
  return { is: 'text', values: new Set(values) };
}

export function truth(yes: boolean, no: boolean): Possible & { is: 'truth' } {
  return { is: 'truth', yes, no };
}

/** The key of what an expression without parts reads; undefined for literals and composed expressions. */
export function keyOf(expression: Expression): string | undefined {
  switch (expression.op) {
    case 'turn':
      return 'turn';
    case 'indicator':
    case 'fact':
      return `${expression.op} ${expression.id}`;
    case 'posture':
    case 'order':
    case 'outcome':
      return `${expression.op} ${expression.actor}.${expression.track}`;
    case 'taken':
      return `taken ${expression.actor}.${expression.option}`;
    case 'happened':
      return `happened ${expression.inject}`;
    default:
      return undefined;
  }
}
