import type { Problem } from '../document/problem';
import { documentSchema } from '../document/schema';
import { nearestName } from '../document/suggest';
import type { TextFile } from './lines';
import type { MapEntry, MapNode, Node } from './node';

/** Which part of the document a file holds: all of it, one top-level key, or one member of `actors` or `locales`. */
export type Part =
  | { readonly holds: 'document' }
  | { readonly holds: 'key'; readonly key: string }
  | { readonly holds: 'member'; readonly of: 'actors' | 'locales'; readonly id: string };

/** Keys that may have a file of their own, named after them. */
export const partKeys: readonly string[] = Object.keys(documentSchema.shape).filter(
  (key) => key !== 'format',
);

/** The part that a file's path stands for; undefined when it is no part of a scenario. */
export function partOf(path: string): Part | undefined {
  const known = /^(?:(actors|locales)\/)?([^/]+)\.yaml$/.exec(path);
  const [, folder, name] = known ?? [];
  if (name === undefined) return undefined;
  if (folder === 'actors' || folder === 'locales') return { holds: 'member', of: folder, id: name };
  if (name === 'scenario') return { holds: 'document' };
  return partKeys.includes(name) ? { holds: 'key', key: name } : undefined;
}

/** The problem of a file that looks like a part of a scenario but is not one. */
export function strayFile(path: string): Problem {
  const wanted = path.replace(/\.(yml|json)$/, '.yaml');
  const names = ['scenario.yaml', ...partKeys.map((key) => `${key}.yaml`)];
  const nearest = partOf(wanted) === undefined ? nearestName(wanted, names) : wanted;
  return {
    code: 'E010',
    at: { file: path, line: 1, column: 1 },
    path: [],
    facts: { name: path, ...(nearest === undefined ? {} : { nearest }) },
  };
}

export interface PartRead {
  readonly part: Part;
  readonly file: TextFile;
  readonly node: Node;
}

/**
 * Joins what the files hold into one document, in written order: first `scenario.yaml`, then files of whole parts, then
 * actors and locales by file name. A part that stands in two files is a problem at the second.
 */
export function joinParts(parts: readonly PartRead[]): { root: Node; problems: readonly Problem[] } {
  const whole = parts.find(({ part }) => part.holds === 'document');
  const first = whole ?? parts[0];
  if (first === undefined) throw new Error('nothing to join');
  // A document that is no map is for the shape check to refuse.
  if (whole !== undefined && whole.node.kind !== 'map') return { root: whole.node, problems: [] };
  const problems: Problem[] = [];
  const entries = new Map<string, MapEntry>();
  if (whole?.node.kind === 'map') for (const entry of whole.node.entries) entries.set(entry.key, entry);
  for (const { part, file, node } of parts) {
    if (part.holds !== 'key') continue;
    const before = entries.get(part.key);
    if (before !== undefined) problems.push(twice(file, [part.key], part.key, before.value));
    else entries.set(part.key, { key: part.key, keyStart: undefined, value: node });
  }
  for (const { part, file, node } of parts) {
    if (part.holds !== 'member') continue;
    const before = entries.get(part.of);
    const group = membersOf(before?.value);
    if (group === undefined) {
      if (before !== undefined) problems.push(twice(file, [part.of], part.of, before.value));
      continue;
    }
    const other = group.find(({ key }) => key === part.id);
    if (other !== undefined)
      problems.push(twice(file, [part.of, part.id], `${part.of}.${part.id}`, other.value));
    else {
      const value = before?.value ?? node;
      const joined: MapNode = {
        kind: 'map',
        file: value.file,
        start: value.start,
        end: value.end,
        entries: [...group, { key: part.id, keyStart: undefined, value: node }],
      };
      entries.set(part.of, { key: part.of, keyStart: before?.keyStart, value: joined });
    }
  }
  const { file, start, end } = first.node;
  return { root: { kind: 'map', file, start, end, entries: [...entries.values()] }, problems };
}

/** The members that a group has so far; undefined when something else than a map stands there. */
function membersOf(group: Node | undefined): readonly MapEntry[] | undefined {
  if (group === undefined || (group.kind === 'scalar' && group.value === null)) return [];
  return group.kind === 'map' ? group.entries : undefined;
}

function twice(file: TextFile, path: Problem['path'], name: string, before: Node): Problem {
  return {
    code: 'E008',
    at: { file: file.path, line: 1, column: 1 },
    path,
    facts: { name, other: before.file.path },
  };
}
