import { posix } from 'node:path';
import { mentionsOf } from './mentions';

/**
 * Groups of files that import each other in a circle, types and dynamic imports included, each group in the order of the alphabet.
 * `sources` are texts by path; imports of files that are not among them are not followed.
 */
export function circlesOf(sources: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const imports = new Map([...sources].map(([path, source]) => [path, importsOf(path, source, sources)]));
  const reached = new Map([...imports.keys()].map((path) => [path, reachedFrom(path, imports)]));
  const circles = [...imports.keys()].flatMap((path) => {
    const ahead = reached.get(path);
    if (ahead === undefined || !ahead.has(path)) return [];
    return [[...ahead].filter((other) => reached.get(other)?.has(path) === true).sort()];
  });
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

function importsOf(path: string, source: string, sources: ReadonlyMap<string, string>): readonly string[] {
  return mentionsOf(path, source).references.flatMap(({ specifier }) => {
    if (specifier === undefined || !specifier.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
    return ['', '.ts', '.tsx'].map((end) => target + end).filter((file) => sources.has(file));
  });
}

/** Every file that imports from a file lead to; the file itself only where they lead back to it. */
function reachedFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...(imports.get(start) ?? [])];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    next.push(...(imports.get(path) ?? []));
  }
  return reached;
}
