import { describe, expect, test } from 'vitest';
import { idleNames } from './door-names';
import { sourcesIn } from './sources';

describe('names of a door that nobody outside takes', () => {
  const door = "export { a, type B } from './a'; export { c as d } from './c';";
  const rows: [what: string, path: string, source: string, idle: string[]][] = [
    ['taken in another folder', 'src/far/x.ts', "import { a, type B, d } from '../near/index';", []],
    ['taken in part', 'src/far/x.ts', "import type { B } from '../near/index';", ['near: a', 'near: d']],
    ['taken in a test of the project', 'test/x.ts', "import { a, B, d } from '../src/near/index';", []],
    [
      'passed on',
      'src/far/index.ts',
      "export { a, B, d } from '../near/index';",
      ['far: a', 'far: B', 'far: d'],
    ],
    ['taken by another name', 'src/far/x.ts', "import { a as b, B, d } from '../near/index';", []],
    [
      'taken while running',
      'src/far/x.ts',
      "const { a } = await import('../near/index');",
      ['near: B', 'near: d'],
    ],
    ['taken whole', 'src/far/x.ts', "import * as near from '../near/index'; near.a(near.d);", ['near: B']],
    [
      'taken as a type in place',
      'src/far/x.ts',
      "type X = typeof import('../near/index').a;",
      ['near: B', 'near: d'],
    ],
    [
      'taken inside the folder',
      'src/near/x.ts',
      "import { a, B, d } from './index';",
      ['near: a', 'near: B', 'near: d'],
    ],
  ];

  test.each(rows)('%s', (_, path, source, idle) => {
    const sources = new Map([
      ['src/near/index.ts', door],
      [path, source],
    ]);
    expect(idleNames(sources)).toEqual(idle);
  });
});

test('every name that a folder of src lists is taken by another folder, a test or a tool', () => {
  const sources = new Map(['src', 'test', 'bench', 'tools'].flatMap((folder) => [...sourcesIn(folder)]));
  expect(idleNames(sources)).toEqual([]);
});
