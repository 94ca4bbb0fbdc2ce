import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultCodes } from '../src/server/store/store-fault';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs', 'deploy.md'), 'utf8');

/** What stands in code in the first column of the table below a heading. */
function firstColumn(heading: string): readonly string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [rows = ''] = section.split('\n## ');
  return [...rows.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
}

it('the page on running a class server lists every problem of a store', () =>
  expect(firstColumn('When something is wrong')).toEqual(
    expect.arrayContaining([...faultCodes, 'bad-setting']),
  ));

it('the page lists every environment variable that the class server reads, and no others', () => {
  const sources = ['src/server/run/settings.ts', 'tools/class.mjs'].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const read = [...sources.join('\n').matchAll(/(?:given\(|process\.env\.)'?([A-Z_]{3,})/g)].map(
    ([, name]) => name,
  );
  expect([...firstColumn('Settings')].sort()).toEqual([...new Set(read)].sort());
});
