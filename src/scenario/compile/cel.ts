import type { ASTNode } from '@marcbachmann/cel-js';
import type { Binary, Expression } from '../compiled/expression';
import { type Arithmetic, rangeOfAbs, rangeOfBoth } from '../compiled/operators';
import { checkCel, type ExpressionProblem, parseCel } from './cel-environment';
import { readName } from './cel-name';
import { bounded, number, Refusal, refuse, type Scope, type Type, type Typed, truth } from './cel-typed';

/**
 * Reads an expression (or the bare value that stands for one) into our own tree, typed against the document's names.
 * Nothing is thrown: the first thing that is wrong comes back as a problem with its place in the text.
 */
export function readExpression(source: string | number | boolean, scope: Scope): Typed | ExpressionProblem {
  if (typeof source === 'boolean') return truth({ op: 'truth', value: source });
  if (typeof source === 'number') return number({ op: 'number', value: source }, source, source);
  const parsed = parseCel(source);
  if ('code' in parsed) return parsed;
  try {
    const typed = read(parsed, scope);
    return checkCel(source, scope.names, scope.own) ?? typed;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.problem;
    throw thrown;
  }
}

const comparisons: Readonly<Record<string, Binary>> = {
  '==': 'equal',
  '!=': 'unequal',
  '<': 'less',
  '<=': 'at-most',
  '>': 'more',
  '>=': 'at-least',
};
const arithmetic: Readonly<Record<string, Arithmetic>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'divide',
  '%': 'remainder',
};

function read(node: ASTNode, scope: Scope): Typed {
  switch (node.op) {
    case 'value':
      return readLiteral(node);
    case 'id':
    case '.':
    case '[]':
      return readName(node, scope);
    case '!_':
      return truth({ op: 'not', of: readTruth(node.args, scope) });
    case '-_': {
      const { expression, low, high } = readNumber(node.args, scope);
      if (expression.op === 'number')
        return bounded(node, { op: 'number', value: -expression.value }, -high, -low);
      return bounded(node, { op: 'negate', of: expression }, -high, -low);
    }
    case '&&':
    case '||':
      return truth({
        op: node.op === '&&' ? 'and' : 'or',
        left: readTruth(node.args[0], scope),
        right: readTruth(node.args[1], scope),
      });
    case '?:':
      return readChoice(node, scope);
    case 'in':
      return readMembership(node, scope);
    case 'call':
      return readCall(node, scope);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return readComparison(node, scope);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return readArithmetic(node, scope);
    case 'rcall':
      return refuse(node, 'E303', { form: `.${node.args[0]}()` });
    case 'list':
    case 'map':
    case '.?':
    case '[?]':
      return refuse(node, 'E303', { form: node.op });
    default:
      node satisfies never;
      throw new Error('unknown operator of CEL');
  }
}

function readLiteral(node: ASTNode & { op: 'value' }): Typed {
  const value = node.args;
  if (typeof value === 'boolean') return truth({ op: 'truth', value });
  if (typeof value === 'string') {
    return { expression: { op: 'text', value }, type: { is: 'text', values: [value], literal: true } };
  }
  if (typeof value === 'bigint')
    return bounded(node, { op: 'number', value: Number(value) }, Number(value), Number(value));
  // What else can be written, as bytes, has no name that an author would know.
  return refuse(node, 'E303', typeof value === 'number' || value === null ? { form: `${value}` } : {});
}

function readComparison(node: ASTNode & { args: [ASTNode, ASTNode] }, scope: Scope): Typed {
  const left = read(node.args[0], scope);
  const right = read(node.args[1], scope);
  const op = comparisons[node.op];
  if (op === undefined) throw new Error(`no comparison ${node.op}`);
  if (left.type.is !== right.type.is) refuse(node, 'E302', { left: left.type.is, right: right.type.is });
  if (left.type.is === 'text' && right.type.is === 'text') {
    if (op !== 'equal' && op !== 'unequal') refuse(node, 'E302', { left: 'text', right: 'text' });
    requireMember(node.args[0], left.type, right.type);
    requireMember(node.args[1], right.type, left.type);
  }
  if (left.type.is === 'truth' && op !== 'equal' && op !== 'unequal')
    refuse(node, 'E302', { left: 'truth', right: 'truth' });
  return truth({ op, left: left.expression, right: right.expression });
}

/** A quoted word must be one of the list that it is compared with; two lists must share a member. */
function requireMember(node: ASTNode, item: Type & { is: 'text' }, list: Type & { is: 'text' }): void {
  if (item.values.some((value) => list.values.includes(value))) return;
  if (item.literal && !list.literal)
    refuse(node, 'E203', { value: item.values[0] ?? '', known: list.values.join(' ') });
  if (!list.literal || item.literal) refuse(node, 'E307', {});
}

function readArithmetic(node: ASTNode & { args: [ASTNode, ASTNode] }, scope: Scope): Typed {
  const left = readNumber(node.args[0], scope);
  const right = readNumber(node.args[1], scope);
  const op = arithmetic[node.op];
  if (op === undefined) throw new Error(`no arithmetic ${node.op}`);
  const divides = op === 'divide' || op === 'remainder';
  if (divides && (right.expression.op !== 'number' || right.expression.value === 0)) refuse(node, 'E309');
  const { low, high } = rangeOfBoth(op, left, right);
  return bounded(node, { op, left: left.expression, right: right.expression }, low, high);
}

function readCall(node: ASTNode & { op: 'call' }, scope: Scope): Typed {
  const [name, args] = node.args;
  const [first, second] = args;
  if (name === 'abs' && args.length === 1 && first !== undefined) {
    const of = readNumber(first, scope);
    const { low, high } = rangeOfAbs(of);
    return bounded(node, { op: 'abs', of: of.expression }, low, high);
  }
  if (
    (name === 'min' || name === 'max') &&
    args.length === 2 &&
    first !== undefined &&
    second !== undefined
  ) {
    const left = readNumber(first, scope);
    const right = readNumber(second, scope);
    const { low, high } = rangeOfBoth(name, left, right);
    return bounded(node, { op: name, left: left.expression, right: right.expression }, low, high);
  }
  return refuse(node, 'E303', { form: `${name}()` });
}

function readChoice(node: ASTNode & { op: '?:' }, scope: Scope): Typed {
  const test = readTruth(node.args[0], scope);
  const yes = read(node.args[1], scope);
  const no = read(node.args[2], scope);
  const expression: Expression = { op: 'if', test, yes: yes.expression, no: no.expression };
  if (yes.type.is === 'number' && no.type.is === 'number') {
    return bounded(
      node,
      expression,
      Math.min(yes.type.low, no.type.low),
      Math.max(yes.type.high, no.type.high),
    );
  }
  if (yes.type.is === 'truth' && no.type.is === 'truth') return truth(expression);
  return refuse(node, 'E302', { left: yes.type.is, right: no.type.is });
}

function readMembership(node: ASTNode & { op: 'in' }, scope: Scope): Typed {
  const item = read(node.args[0], scope);
  const list = node.args[1];
  if (list.op !== 'list') return refuse(list, 'E303', { form: 'in' });
  const members = list.args.map((member) => {
    const typed = read(member, scope);
    if (typed.type.is !== item.type.is) refuse(member, 'E302', { left: item.type.is, right: typed.type.is });
    if (typed.type.is === 'text' && item.type.is === 'text') requireMember(member, typed.type, item.type);
    if (typed.expression.op !== 'text' && typed.expression.op !== 'number')
      refuse(member, 'E303', { form: 'in' });
    return typed.expression;
  });
  return truth({ op: 'in', item: item.expression, list: members });
}

function readTruth(node: ASTNode, scope: Scope): Expression {
  const typed = read(node, scope);
  if (typed.type.is !== 'truth') refuse(node, 'E302', { left: typed.type.is, right: 'truth' });
  return typed.expression;
}

function readNumber(node: ASTNode, scope: Scope): { expression: Expression; low: number; high: number } {
  const { expression, type } = read(node, scope);
  if (type.is !== 'number') return refuse(node, 'E302', { left: type.is, right: 'number' });
  return { expression, low: type.low, high: type.high };
}
