import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The TypeScript files below a folder of the project, tests included, as texts by their path in the project. */
export function sourcesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !name.split(sep).includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll(sep, '/')}`);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
