import { posix } from 'node:path';
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A file of the project as names: what it takes from which file, and every word in it. */
interface Words {
  /** By the path of a file without its ending: the names imported from it. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
  /** Files of which all is taken at once, so that only the words tell what is used: `import()`, `import * as`. */
  readonly wholes: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Names that a folder's door, `src/<folder>/index`, lists and that no file outside the folder takes, as `folder: name`. */
export function idleNames(sources: ReadonlyMap<string, string>): readonly string[] {
  const files = [...sources].map(([path, source]) => ({ path, source, ...wordsOf(path, source) }));
  return files.flatMap(({ path, source }) => {
    const folder = /^src\/([^/]+)\/index\.ts$/.exec(path)?.[1];
    if (folder === undefined) return [];
    const door = `src/${folder}/index`;
    const used = new Set<string>();
    for (const { path: other, taken, wholes, words } of files) {
      if (other.startsWith(`src/${folder}/`)) continue;
      for (const name of taken.get(door) ?? []) used.add(name);
      if (wholes.includes(door)) for (const word of words) used.add(word);
    }
    return exportedIn(path, source).flatMap((name) => (used.has(name) ? [] : [`${folder}: ${name}`]));
  });
}

function exportedIn(path: string, source: string): readonly string[] {
  const names: string[] = [];
  visit(parsed(path, source), (node) => {
    if (node.type === 'ExportSpecifier') names.push(nameOf(node.exported));
  });
  return names;
}

function wordsOf(path: string, source: string): Words {
  const taken = new Map<string, string[]>();
  const wholes: string[] = [];
  const words = new Set<string>();
  visit(parsed(path, source), (node) => {
    if (node.type === 'Identifier') words.add(nameOf(node));
    const from = isNode(node.source) ? targetOf(path, node.source) : undefined;
    if (from === undefined) return;
    if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') {
      wholes.push(from);
      return;
    }
    for (const specifier of Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : []) {
      if (specifier.type === 'ImportNamespaceSpecifier') wholes.push(from);
      else taken.set(from, [...(taken.get(from) ?? []), nameOf(specifier.imported ?? specifier.local)]);
    }
  });
  return { taken, wholes, words };
}

function targetOf(path: string, source: Node): string | undefined {
  const specifier = isNode(source.literal) ? source.literal.value : source.value;
  if (typeof specifier !== 'string' || !specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier).replace(/\.ts$/, '');
}

function parsed(path: string, source: string): unknown {
  return parseSync(path, source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).program;
}

function visit(part: unknown, see: (node: Node) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (isNode(part)) see(part);
  for (const child of Object.values(part)) visit(child, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}
