import type { ASTNode } from '@marcbachmann/cel-js';
import { deadlineId } from '../document/deadlines';
import { beliefId, type Meaning, meaningOf, speakableNames, strangerIn } from '../document/names';
import { number, refuse, type Scope, type Typed, text, truth, unknown } from './cel-typed';

/** The dotted path of a node, with the text of a last `[...]`; undefined if it is not a name. */
function pathOf(node: ASTNode): { path: string[]; key?: string } | undefined {
  if (node.op === 'id') return { path: [node.args] };
  if (node.op === '.') {
    const before = pathOf(node.args[0]);
    return before === undefined || before.key !== undefined
      ? undefined
      : { path: [...before.path, node.args[1]] };
  }
  if (node.op !== '[]') return undefined;
  const before = pathOf(node.args[0]);
  const key = node.args[1];
  if (before === undefined || before.key !== undefined || key.op !== 'value' || typeof key.args !== 'string')
    return undefined;
  return { path: before.path, key: key.args };
}

/** Reads a name: a variable, or one of the roots `taken`, `happened`, `orders`, `outcomes`, `believed` and `pending`. */
export function readName(node: ASTNode, scope: Scope): Typed {
  const found = pathOf(node);
  if (found === undefined) return refuse(node, 'E303', { form: node.op });
  const { path, key } = found;
  const { names } = scope;
  const turns = names.document.turns.length;
  const [root = '', first = '', second = ''] = path;
  if (root === 'taken' && path.length === 2 && key !== undefined) {
    const actor = names.actors.get(first) ?? unknown(node, 'actor', first, names.actors.keys());
    if (!actor.options.has(key)) unknown(node, 'option', key, actor.options, first);
    return number({ op: 'taken', actor: first, option: key }, 0, turns);
  }
  if (root === 'happened' && path.length === 1 && key !== undefined) {
    if (!names.injects.has(key)) unknown(node, 'inject', key, names.injects);
    return number({ op: 'happened', inject: key }, 0, turns);
  }
  if ((root === 'orders' || root === 'outcomes') && path.length === 3 && key === undefined) {
    const actor = names.actors.get(first) ?? unknown(node, 'actor', first, names.actors.keys());
    const options = actor.byTrack.get(second) ?? unknown(node, 'track', second, actor.byTrack.keys(), first);
    if (scope.knows === 'situation' || (root === 'outcomes' && scope.knows === 'orders'))
      refuse(node, 'E306', { name: root });
    if (root === 'orders') return text({ op: 'order', actor: first, track: second }, [...options, 'hold']);
    return text({ op: 'outcome', actor: first, track: second }, [...(actor.outcomes.get(second) ?? []), '']);
  }
  if (root === 'believed' && path.length > 2 && key === undefined)
    return readBelief(node, scope, first, path.slice(2));
  if (root === 'pending' && path.length === 2 && key === undefined) {
    if (!names.deadlines.has(first)) unknown(node, 'deadline', first, names.deadlines);
    const left = { op: 'indicator', id: deadlineId(first) } as const;
    return truth({ op: 'more', left, right: { op: 'number', value: 0 } });
  }
  const stranger = strangerIn(names, path);
  if (stranger !== undefined) return unknown(node, 'actor', stranger, names.actors.keys());
  const meaning = key === undefined ? meaningOf(names, scope.own, path) : undefined;
  if (meaning === undefined) return unknown(node, 'name', path.join('.'), speakableNames(names, scope.own));
  switch (meaning.is) {
    case 'turn':
      return number({ op: 'turn' }, 1, turns);
    case 'indicator':
    case 'fact':
      return quantity(meaning, inMind(scope, meaning.id));
    case 'posture':
      return text({ op: 'posture', actor: meaning.actor, track: meaning.track }, meaning.values);
    default:
      return meaning satisfies never;
  }
}

type Quantity = Extract<Meaning, { readonly is: 'indicator' | 'fact' }>;

function quantity(meaning: Quantity, id: string): Typed {
  if (meaning.is === 'fact') return text({ op: 'fact', id }, meaning.values);
  return number({ op: 'indicator', id }, meaning.min, meaning.max);
}

/** The belief of the side in whose mind an expression is read, where it has one. */
function inMind({ names, mind }: Scope, id: string): string {
  if (mind === undefined) return id;
  const belief = beliefId(mind, id);
  return names.beliefs.has(belief) ? belief : id;
}

/** Reads `believed.<side>.<name>`. */
function readBelief(node: ASTNode, { names }: Scope, by: string, path: readonly string[]): Typed {
  const meaning = meaningOf(names, undefined, path);
  const isQuantity = meaning?.is === 'indicator' || meaning?.is === 'fact';
  const belief = isQuantity ? beliefId(by, meaning.id) : '';
  if (!isQuantity || !names.beliefs.has(belief))
    return unknown(node, 'name', ['believed', by, ...path].join('.'), names.beliefs);
  return quantity(meaning, belief);
}
