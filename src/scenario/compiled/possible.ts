import type { Expression } from './expression';
import { comparisons, isComparison, rangeOfAbs, rangeOfBoth } from './operators';
import { narrowed } from './possible-narrow';
import { keyOf, numbers, type Possible, type Situation, truth, words } from './possible-values';

/** Whether a condition can hold in the situation. */
export function canHold(condition: Expression | undefined, situation: Situation): boolean {
  return condition === undefined || truthOf(condition, situation).yes;
}

/** Whether a condition can fail in the situation. */
export function canFail(condition: Expression | undefined, situation: Situation): boolean {
  return condition !== undefined && truthOf(condition, situation).no;
}

/** The least and the greatest that an amount can be in the situation. */
export function rangeOf(amount: Expression, situation: Situation): Possible & { is: 'number' } {
  const value = possibleOf(amount, situation);
  if (value.is !== 'number') throw new Error(`an amount yields ${value.is}`);
  return value;
}

function truthOf(condition: Expression, situation: Situation): Possible & { is: 'truth' } {
  const value = possibleOf(condition, situation);
  if (value.is !== 'truth') throw new Error(`a condition yields ${value.is}`);
  return value;
}

/** What an expression can yield in the situation. */
export function possibleOf(expression: Expression, situation: Situation): Possible {
  switch (expression.op) {
    case 'number':
      return numbers(expression.value, expression.value);
    case 'truth':
      return truth(expression.value, !expression.value);
    case 'text':
      return words([expression.value]);
    case 'not': {
      const { yes, no } = truthOf(expression.of, situation);
      return truth(no, yes);
    }
    case 'negate': {
      const { low, high } = rangeOf(expression.of, situation);
      return numbers(-high, -low);
    }
    case 'abs': {
      const { low, high } = rangeOfAbs(rangeOf(expression.of, situation));
      return numbers(low, high);
    }
    case 'and':
    case 'or':
      return joined(expression, situation);
    case 'if': {
      const test = truthOf(expression.test, situation);
      const yes = test.yes ? narrowed(situation, expression.test, true) : undefined;
      const no = test.no ? narrowed(situation, expression.test, false) : undefined;
      const branches = [
        ...(yes === undefined ? [] : [possibleOf(expression.yes, yes)]),
        ...(no === undefined ? [] : [possibleOf(expression.no, no)]),
      ];
      return branches.reduce(either);
    }
    case 'in': {
      const item = possibleOf(expression.item, situation);
      const members = expression.list.map((member) => possibleOf(member, situation));
      const equal = members.map((member) => equality(item, member));
      const all = members.every(isSingle) && valuesWithin(item, members);
      return truth(
        equal.some(({ yes }) => yes),
        !all,
      );
    }
    case 'turn':
    case 'indicator':
    case 'fact':
    case 'posture':
    case 'order':
    case 'outcome':
    case 'taken':
    case 'happened': {
      const known = situation.get(keyOf(expression) ?? '');
      if (known === undefined) throw new Error(`nothing is known of ${keyOf(expression)}`);
      return known;
    }
    default:
      return binary(expression, situation);
  }
}

function joined(
  { op, left, right }: Extract<Expression, { readonly left: Expression }>,
  situation: Situation,
): Possible {
  const first = truthOf(left, situation);
  const decided = op === 'and' ? first.no : first.yes;
  const open = op === 'and' ? first.yes : first.no;
  const under = open ? narrowed(situation, left, op === 'and') : undefined;
  const second = under === undefined ? undefined : truthOf(right, under);
  return op === 'and'
    ? truth(second?.yes ?? false, decided || (second?.no ?? true))
    : truth(decided || (second?.yes ?? true), second?.no ?? false);
}

function binary(
  { op, left, right }: Extract<Expression, { readonly left: Expression }>,
  situation: Situation,
): Possible {
  const a = possibleOf(left, situation);
  const b = possibleOf(right, situation);
  if (op === 'equal') return equality(a, b);
  if (op === 'unequal') {
    const { yes, no } = equality(a, b);
    return truth(no, yes);
  }
  if (a.is !== 'number' || b.is !== 'number') throw new Error(`${op} of ${a.is} and ${b.is}`);
  if (isComparison(op)) {
    const compare = comparisons[op];
    // `more` holds soonest for the greatest of the first and the least of the second, `less` the other way round.
    const rises = op === 'more' || op === 'at-least';
    return rises
      ? truth(compare(a.high, b.low), !compare(a.low, b.high))
      : truth(compare(a.low, b.high), !compare(a.high, b.low));
  }
  if (op === 'and' || op === 'or') throw new Error(`${op} of numbers`);
  const { low, high } = rangeOfBoth(op, a, b);
  return numbers(low, high);
}

function equality(a: Possible, b: Possible): Possible & { is: 'truth' } {
  if (a.is === 'number' && b.is === 'number') {
    return truth(a.low <= b.high && b.low <= a.high, !(isSingle(a) && isSingle(b) && a.low === b.low));
  }
  if (a.is === 'text' && b.is === 'text') {
    const shared = [...a.values].some((value) => b.values.has(value));
    return truth(shared, !(shared && isSingle(a) && isSingle(b)));
  }
  if (a.is === 'truth' && b.is === 'truth') {
    return truth((a.yes && b.yes) || (a.no && b.no), (a.yes && b.no) || (a.no && b.yes));
  }
  throw new Error(`${a.is} is compared with ${b.is}`);
}

function isSingle(value: Possible): boolean {
  if (value.is === 'number') return value.low === value.high;
  return value.is === 'text' ? value.values.size === 1 : value.yes !== value.no;
}

function valuesWithin(item: Possible, members: readonly Possible[]): boolean {
  if (item.is === 'number') return isSingle(item) && members.some((member) => !equality(item, member).no);
  if (item.is !== 'text') return false;
  return [...item.values].every((value) =>
    members.some((member) => member.is === 'text' && member.values.has(value)),
  );
}

/** What can be when it is one or the other. */
/** What is possible where one or the other is. */
export function either(a: Possible, b: Possible): Possible {
  if (a.is === 'number' && b.is === 'number')
    return numbers(Math.min(a.low, b.low), Math.max(a.high, b.high));
  if (a.is === 'text' && b.is === 'text') return words([...a.values, ...b.values]);
  if (a.is === 'truth' && b.is === 'truth') return truth(a.yes || b.yes, a.no || b.no);
  throw new Error(`neither ${a.is} nor ${b.is}`);
}
