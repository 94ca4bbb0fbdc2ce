import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { deepTests } from './deep-tests.mjs';
import { root } from './process.mjs';

test('the deep tests are those that say so by name, by folder or by asking how much', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-deep-'));
  const files = {
    'src/a/usual.test.ts': 'test()',
    'src/a/long.deep.test.ts': 'test()',
    'src/a/often.test.ts': '{ numRuns: rounds(10, 1000) }',
    'src/a/wide.test.ts': "test.each(cases(['laptop'], ['phone']))",
    'src/a/more.test.ts': "inDeep('tries the rest too', async () => {})",
    'src/a/rounds.ts': 'rounds(1, 2)',
    'test/deep/browsers.test.ts': 'rounds(1, 2)',
    'tools/x.mjs': '',
    'bench/node_modules/other/often.test.ts': 'rounds(1, 2)',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { alone, deepened } = deepTests(folder);
  rmSync(folder, { recursive: true });
  expect([...alone].sort()).toEqual(['src/a/long.deep.test.ts', 'test/deep/browsers.test.ts']);
  expect([...deepened].sort()).toEqual(['src/a/more.test.ts', 'src/a/often.test.ts', 'src/a/wide.test.ts']);
});

test('there are deep tests of each kind here', () => {
  const { alone, deepened } = deepTests(root);
  expect(alone).toContain('test/browser/screens.deep.test.ts');
  expect(deepened).toContain('test/conformance.test.ts');
});
