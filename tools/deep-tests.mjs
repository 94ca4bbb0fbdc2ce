// @ts-check
// Which tests belong to `npm run test:deep`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['src', 'test', 'tools', 'bench'];

/**
 * The test files of a project whose deep run differs from their usual one: those named `*.deep.test.ts` or kept in `test/deep/`,
 * which run there alone, and those that ask `rounds`, `cases` or `inDeep`, which try more there. Paths with slashes.
 * @param {string} root
 */
export function deepTests(root) {
  const tests = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const alone = tests.filter((path) => /\.deep\.test\./.test(path) || path.startsWith('test/deep/'));
  const deepened = tests.filter(
    (path) =>
      !alone.includes(path) &&
      /\b(rounds|cases|inDeep)(<\w+>)?\(/.test(readFileSync(join(root, path), 'utf8')),
  );
  return { alone, deepened };
}
