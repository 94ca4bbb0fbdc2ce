import { describe, expect, test } from 'vitest';
import { circlesOf } from './circles';
import { sourcesIn } from './sources';

describe('circles of imports', () => {
  /** Each row: files as what they import (of a type where it says so), and the circles among them. */
  const rows: [what: string, files: Record<string, string>, circles: string[][]][] = [
    ['a chain', { a: "import { b } from './b';", b: "import { c } from './c';", c: '' }, []],
    ['two files', { a: "import { b } from './b';", b: "export { a } from './a';" }, [['a', 'b']]],
    [
      'a type on the way back',
      { a: "import { b } from './b';", b: "import type { A } from './a';" },
      [['a', 'b']],
    ],
    ['a type in place', { a: "import { b } from './b';", b: "type A = import('./a').A;" }, [['a', 'b']]],
    ['an import while running', { a: "import { b } from './b';", b: "await import('./a');" }, [['a', 'b']]],
    ['a file that imports itself', { a: "import { a } from './a';" }, [['a']]],
    [
      'one long circle beside a chain',
      {
        a: "import './b';",
        b: "import './c';",
        c: "import './a'; import './d';",
        d: "import './e';",
        e: '',
      },
      [['a', 'b', 'c']],
    ],
    [
      'two circles that share nothing',
      { a: "import './b';", b: "import './a'; import './c';", c: "import './d';", d: "import './c';" },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ];

  test.each(rows)('%s', (_, files, circles) => {
    const sources = new Map(Object.entries(files).map(([name, source]) => [`src/${name}.ts`, source]));
    expect(circlesOf(sources)).toEqual(circles.map((circle) => circle.map((name) => `src/${name}.ts`)));
  });
});

test('no file of src imports itself through others, types included', { timeout: 120_000 }, () => {
  const sources = sourcesIn('src');
  expect(sources.size).toBeGreaterThan(0);
  expect(circlesOf(sources)).toEqual([]);
});
