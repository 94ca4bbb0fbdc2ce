import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expression } from '../compiled/expression';
import type { Names } from '../document/names';
import type { ProblemCode } from '../document/problem';
import type { ExpressionProblem } from './cel-environment';

/** The type of an expression: a whole number with the range it can take, a truth value, or a member of a closed list. */
export type Type =
  | { readonly is: 'number'; readonly low: number; readonly high: number }
  | { readonly is: 'truth' }
  | { readonly is: 'text'; readonly values: readonly string[]; readonly literal: boolean };

export interface Typed {
  readonly expression: Expression;
  readonly type: Type;
}

/** Where an expression stands: whose names are short there, and whether this turn's orders and outcomes are known. */
export interface Scope {
  readonly names: Names;
  readonly own?: string;
  /** The side whose beliefs are read in place of what it does not see. */
  readonly mind?: string;
  readonly knows: 'situation' | 'orders' | 'outcomes';
}

/** Carries a problem out of the recursion; `readExpression` catches it. */
export class Refusal extends Error {
  readonly problem: ExpressionProblem;
  constructor(problem: ExpressionProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Refuses a node of the tree; the recursion ends here. */
export function refuse(node: ASTNode, code: ProblemCode, facts: ExpressionProblem['facts'] = {}): never {
  throw new Refusal({ code, offset: node.start, facts });
}

/** Refuses a name that the document does not have, with all that could stand there, and whose it would be. */
export function unknown(
  node: ASTNode,
  kind: string,
  name: string,
  known: Iterable<string>,
  of?: string,
): never {
  const facts = { kind, name, known: [...known].join(' ') };
  return refuse(node, 'E201', of === undefined ? facts : { ...facts, of });
}

/** A number with its range, which must be safe. */
export function bounded(node: ASTNode, expression: Expression, low: number, high: number): Typed {
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) refuse(node, 'E305');
  return number(expression, low + 0, high + 0);
}

/** A number of a known range. */
export function number(expression: Expression, low: number, high: number): Typed {
  return { expression, type: { is: 'number', low, high } };
}

/** A truth value. */
export function truth(expression: Expression): Typed {
  return { expression, type: { is: 'truth' } };
}

/** A member of a closed list. */
export function text(expression: Expression, values: readonly string[]): Typed {
  return { expression, type: { is: 'text', values, literal: false } };
}
