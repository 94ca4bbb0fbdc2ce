import type { Path, Position } from '../document/problem';
import { placeAt } from './lines';
import type { MapEntry, Node, ScalarNode } from './node';

/** The two ways from a path of the document to a place in its files. */
export interface Places {
  readonly placeOf: (path: Path) => Position;
  readonly placeWithin: (path: Path, offset: number) => Position;
  /** The place of the key at the end of the path, where its author wrote one. */
  readonly placeOfKey: (path: Path) => Position;
  /** The node at the path, if its author wrote it. */
  readonly nodeAt: (path: Path) => Node | undefined;
}

/**
 * Finds places under a root. A scalar's place is its own; that of a map or list is its key's, or that of the list item,
 * since that is the line an author would look for. What is not written has the place of its nearest ancestor.
 */
export function placesUnder(root: Node): Places {
  const members = new WeakMap<Node, ReadonlyMap<string, MapEntry>>();
  const membersOf = (node: Node & { kind: 'map' }): ReadonlyMap<string, MapEntry> => {
    const known = members.get(node) ?? new Map(node.entries.map((entry) => [entry.key, entry]));
    members.set(node, known);
    return known;
  };
  const find = (path: Path): Found => {
    const named: (string | number)[] = [];
    let node = root;
    let keyNode = root;
    let key: number | undefined;
    let whole = true;
    for (const step of path) {
      const entry = node.kind === 'map' ? membersOf(node).get(String(step)) : undefined;
      const next = node.kind === 'list' && typeof step === 'number' ? node.items[step] : entry?.value;
      if (next === undefined) {
        whole = false;
        break;
      }
      named.push(node.kind === 'list' ? (idOf(next) ?? step) : step);
      keyNode = node;
      key = entry?.keyStart;
      node = next;
    }
    return { node, key, keyNode, whole, named };
  };
  const keyPlace = ({ node, key, keyNode, named }: Found): Position =>
    key === undefined ? placeIn(node, node.start, named) : placeIn(keyNode, key, named);
  const placeOf = (path: Path): Position => {
    const found = find(path);
    const { node, named } = found;
    return node.kind === 'scalar' && node.end > node.start
      ? placeIn(node, node.start, named)
      : keyPlace(found);
  };
  return {
    placeOf,
    placeOfKey: (path) => keyPlace(find(path)),
    placeWithin: (path, offset) => {
      const { node, whole, named } = find(path);
      return whole && node.kind === 'scalar'
        ? placeIn(node, offsetWithin(node, offset), named)
        : placeOf(path);
    },
    nodeAt: (path) => {
      const { node, whole } = find(path);
      return whole ? node : undefined;
    },
  };
}

/** How far a path leads: the last node on it, its key where it has one, and the way there in names. */
interface Found {
  readonly node: Node;
  readonly key: number | undefined;
  readonly keyNode: Node;
  readonly whole: boolean;
  readonly named: Path;
}

function placeIn(node: Node, offset: number, named: Path): Position {
  const place = placeAt(node.file, offset);
  return named.length === 0 ? place : { ...place, named };
}

/** What names the entry of a list: its id, or the turn that it tells. */
function idOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const name of ['id', 'turn']) {
    const value = node.entries.find(({ key }) => key === name)?.value;
    if (value?.kind === 'scalar' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}

/**
 * The offset in the file of a character of a scalar's value. Folding and indentation only ever change white space, so the
 * n-th character that is not white space stands for the n-th of the text; white space stands after the one before it.
 */
function offsetWithin(node: ScalarNode, offset: number): number {
  const value = typeof node.value === 'string' ? node.value : '';
  const before = value.slice(0, offset);
  const wanted = before.replace(/\s/g, '').length;
  const trailing = before.length - before.trimEnd().length;
  const onSpace = offset >= value.length || /\s/.test(value.charAt(offset));
  let seen = 0;
  let last = node.start + (node.style === 'single' || node.style === 'double' ? 1 : 0) - 1;
  for (const unit of unitsOf(node)) {
    if (!onSpace && seen + unit.length > wanted) return unit.at;
    if (onSpace && seen >= wanted) break;
    seen += unit.length;
    last = unit.at + unit.width - 1;
  }
  return Math.min(last + 1 + (onSpace ? trailing : 0), Math.max(node.start, node.end));
}

/** The characters of a scalar that are not white space, escapes as one unit. */
function* unitsOf(node: ScalarNode): Generator<{ at: number; width: number; length: number }> {
  const { text } = node.file;
  const quoted = node.style === 'single' || node.style === 'double';
  // The first line of a block scalar is its header.
  const header = node.style === 'block' ? text.indexOf('\n', node.start) + 1 : node.start;
  const end = quoted ? node.end - 1 : node.end;
  for (let at = quoted ? node.start + 1 : header; at < end; ) {
    const unit =
      node.style === 'double'
        ? /^\\(?:x..|u....|U........|.)/s.exec(text.slice(at, at + 10))?.[0]
        : undefined;
    const width = unit?.length ?? (node.style === 'single' && text.startsWith("''", at) ? 2 : 1);
    const white = unit === undefined ? /\s/.test(text.charAt(at)) : /^\\[\snrtNLP_]/.test(unit);
    if (!white) yield { at, width, length: unit !== undefined && /^\\U000[1-9a-fA-F]/.test(unit) ? 2 : 1 };
    at += width;
  }
}
