import type { ASTNode } from '@marcbachmann/cel-js';
import { parseCel } from '../compile/cel-environment';
import { meaningOf, type Names } from '../document/names';
import type { Named, Piece } from './mention';

/** The ids that an expression names where the actor `own` speaks; none if it cannot be read. */
export function idsInExpression(source: string, names: Names, own: string | undefined): readonly Piece[] {
  const parsed = parseCel(source);
  return 'code' in parsed ? [] : idsUnder(parsed, names, own);
}

function idsUnder(node: ASTNode, names: Names, own: string | undefined): readonly Piece[] {
  const below = (nodes: readonly ASTNode[]) => nodes.flatMap((one) => idsUnder(one, names, own));
  switch (node.op) {
    case 'id':
    case '.':
    case '[]':
      return readName(node, names, own).pieces;
    case '==':
    case '!=': {
      const [left, right] = node.args;
      return [
        ...below(node.args),
        ...valuesOf(left, [right], names, own),
        ...valuesOf(right, [left], names, own),
      ];
    }
    case 'in': {
      const [item, list] = node.args;
      return [...below([item]), ...valuesOf(item, list.op === 'list' ? list.args : [], names, own)];
    }
    case '!_':
    case '-_':
      return below([node.args]);
    case 'call':
      return below(node.args[1]);
    case '?:':
    case '&&':
    case '||':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return below(node.args);
    default:
      return [];
  }
}

/** The words that a name is compared with, which are ids of what it can be. */
function valuesOf(
  node: ASTNode,
  others: readonly ASTNode[],
  names: Names,
  own: string | undefined,
): readonly Piece[] {
  const { values } = readName(node, names, own);
  if (values === undefined) return [];
  return others.flatMap((other) =>
    other.op === 'value' && typeof other.args === 'string' && other.args !== ''
      ? [{ kind: values.kind, ids: [...values.ids, other.args], offset: other.start + 1 }]
      : [],
  );
}

/** What a name is made of, and of what kind the words are that it can be, with the ids above them. */
interface Read {
  readonly pieces: readonly Piece[];
  readonly values?: Named;
}

const nothing: Read = { pieces: [] };

function readName(node: ASTNode, names: Names, own: string | undefined): Read {
  const steps = stepsOf(node);
  if (steps === undefined) return nothing;
  const [root, first, second] = steps;
  if (root === undefined) return nothing;
  const actor: readonly Piece[] = first ? [{ kind: 'actor', ids: [first.text], offset: first.at }] : [];
  if (root.text === 'taken' && first && second)
    return { pieces: [...actor, { kind: 'option', ids: [first.text, second.text], offset: second.at }] };
  if (root.text === 'happened' && first)
    return { pieces: [{ kind: 'inject', ids: [first.text], offset: first.at }] };
  if (root.text === 'pending' && first)
    return { pieces: [{ kind: 'later', ids: [first.text], offset: first.at }] };
  if ((root.text === 'orders' || root.text === 'outcomes') && first && second) {
    const track: Piece = { kind: 'track', ids: [first.text, second.text], offset: second.at };
    const values: Named =
      root.text === 'orders'
        ? { kind: 'option', ids: [first.text] }
        : { kind: 'outcome', ids: [first.text, second.text] };
    return { pieces: [...actor, track], values };
  }
  if (root.text === 'believed' && first && second) {
    const { pieces, values } = readQuantity(steps.slice(2), names, undefined);
    return { pieces: [...actor, ...pieces], ...(values && { values }) };
  }
  return readQuantity(steps, names, own);
}

interface Step {
  readonly text: string;
  readonly at: number;
}

/** An indicator, a fact or a track, by itself or after its actor. */
export function readQuantity(steps: readonly Step[], names: Names, own: string | undefined): Read {
  const meaning = meaningOf(
    names,
    own,
    steps.map(({ text }) => text),
  );
  const [first] = steps;
  const last = steps.at(-1);
  if (meaning === undefined || meaning.is === 'turn' || first === undefined || last === undefined)
    return nothing;
  const actor: readonly Piece[] =
    steps.length === 2 ? [{ kind: 'actor', ids: [first.text], offset: first.at }] : [];
  switch (meaning.is) {
    case 'indicator':
      return { pieces: [...actor, { kind: 'indicator', ids: meaning.id.split('.'), offset: last.at }] };
    case 'fact':
      return {
        pieces: [{ kind: 'fact', ids: [meaning.id], offset: last.at }],
        values: { kind: 'value', ids: [meaning.id] },
      };
    case 'posture': {
      const ids = [meaning.actor, meaning.track];
      return {
        pieces: [...actor, { kind: 'track', ids, offset: last.at }],
        values: { kind: 'posture', ids },
      };
    }
    default:
      return meaning satisfies never;
  }
}

/** The steps of a name with their places, the word in brackets among them; undefined if it is none. */
function stepsOf(node: ASTNode): readonly Step[] | undefined {
  if (node.op === 'id') return [{ text: node.args, at: node.start }];
  if (node.op === '.') {
    const before = stepsOf(node.args[0]);
    return before && [...before, { text: node.args[1], at: node.pos }];
  }
  if (node.op !== '[]') return undefined;
  const [of, key] = node.args;
  const before = stepsOf(of);
  return before !== undefined && key.op === 'value' && typeof key.args === 'string'
    ? [...before, { text: key.args, at: key.start + 1 }]
    : undefined;
}
