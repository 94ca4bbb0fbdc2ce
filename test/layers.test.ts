import { describe, expect, test } from 'vitest';
import { violations } from './layer-rules';
import { folders } from './layers';
import { sourcesIn } from './sources';

describe('the table of folders', () => {
  /** Each row: a file, what it says, and what must be found wrong with it; undefined means nothing. */
  const rows: [path: string, source: string, wrong: RegExp | undefined][] = [
    // Order of folders
    ['src/engine/view.ts', "import { a } from '../world/index';", undefined],
    ['src/world/facts.ts', "import { a } from '../engine/index';", /engine, which is not below world/],
    ['src/world/facts.ts', "import type { A } from '../engine/index';", /engine, which is not below world/],
    ['src/world/facts.ts', "export { a } from '../engine/index';", /engine, which is not below world/],
    ['src/world/facts.ts', "export * from '../engine/index';", /engine, which is not below world/],
    ['src/world/facts.ts', "const a = await import('../engine/index');", /engine, which is not below world/],
    ['src/world/facts.ts', "type A = import('../engine/index').A;", /engine, which is not below world/],
    ['src/world/facts.test.ts', "import { a } from '../engine/index';", /engine, which is not below world/],
    ['src/panels/map.tsx', "import { a } from '../theatre/index';", /theatre, which is not below panels/],
    ['src/theatre/map.ts', "import { a } from '../panels/index';", /panels, which is not below theatre/],
    ['src/nowhere/a.ts', '', /not in the table/],
    ['src/a.ts', '', /not in the table/],
    ['src/engine/a.ts', "import a from '../nowhere/index';", /not in the table/],
    // Doors
    ['src/engine/view.ts', "import { a } from './record';", undefined],
    ['src/engine/policy/a.ts', "import { a } from '../record';", undefined],
    ['src/engine/view.ts', "import { a } from '../world/facts';", /past the door/],
    ['src/engine/view.ts', "import { a } from '../world';", /past the door/],
    ['src/engine/view.ts', "import a from '../../assets/map/a.json';", undefined],
    ['src/engine/view.ts', "import a from '../../tools/build.mjs';", /outside src and assets/],
    ['src/engine/view.test.ts', "import a from '../../test/fixtures/a';", undefined],
    ['src/engine/view.ts', "import a from '../../test/fixtures/a';", /outside src and assets/],
    ['src/engine/view.ts', 'const a = await import(name);', /not written out/],
    ['src/app/main.tsx', "import '../panels/styles/index.css';", undefined],
    ['src/app/main.tsx', "import '../panels/styles/room.css';", /past the door/],
    // Hosts
    ['src/cli/play.ts', "import { a } from '../engine/index';", undefined],
    ['src/cli/play.ts', "import { a } from '../panels/index';", /runs in the browser only/],
    ['src/app/main.tsx', "import { a } from '../server/index';", /runs in the node only/],
    ['src/app/main.tsx', "import { stage } from '../theatre/index';", /use import\(\)/],
    ['src/app/main.tsx', "import type { Stage } from '../theatre/index';", undefined],
    ['src/app/main.tsx', "import { type Stage } from '../theatre/index';", undefined],
    ['src/app/main.tsx', "const a = await import('../theatre/index');", undefined],
    ['src/app/main.tsx', "new Worker(new URL('../cli/a.ts', import.meta.url));", /runs in the node only/],
    ['src/app/main.tsx', "new Worker(new URL('./worker.ts', import.meta.url));", undefined],
    // Packages
    ['src/scenario/parse.ts', "import { parseDocument } from 'yaml';", undefined],
    ['src/engine/view.ts', "import { parseDocument } from 'yaml';", /imports yaml, which engine may not/],
    ['src/base/hash.ts', "import { sha256 } from '@noble/hashes/sha2.js';", undefined],
    ['src/world/hash.ts', "import { sha256 } from '@noble/hashes/sha2.js';", /imports @noble\/hashes/],
    ['src/app/main.tsx', "import '@fontsource/source-sans-3/400.css';", undefined],
    ['src/panels/a.tsx', "import '@fontsource/source-sans-3/400.css';", /imports @fontsource/],
    ['src/panels/a.tsx', "import { Game } from 'phaser';", /imports phaser/],
    ['src/panels/a.tsx', "const a = await import('phaser');", /imports phaser/],
    ['src/engine/view.test.ts', "import fc from 'fast-check';", undefined],
    ['src/engine/view.ts', "import fc from 'fast-check';", /imports fast-check/],
    ['src/cli/main.ts', "import { readFileSync } from 'node:fs';", undefined],
    ['src/session/local.ts', "import { readFileSync } from 'node:fs';", /does not run in Node only/],
    // Steadiness
    ['src/engine/a.ts', 'export const a = Math.random();', /Math\.random/],
    ['src/engine/a.ts', "export const a = Math['random']();", /Math\.random/],
    ['src/engine/a.ts', 'const { exp } = Math;', /Math\.exp/],
    ['src/engine/a.ts', 'export const a = Math.floor(2);', undefined],
    ['src/engine/a.ts', 'export const a = 2 ** 3;', /\*\*/],
    ['src/engine/a.ts', 'let a = 2; a **= 3;', /\*\*/],
    ['src/engine/a.ts', 'export const a = new Date();', /uses Date/],
    ['src/engine/a.ts', 'export const a = (date: Date) => date;', undefined],
    ['src/engine/a.ts', 'export const a = performance.now();', /uses performance/],
    ['src/engine/a.ts', "console.log('a');", /uses console/],
    ['src/engine/a.ts', 'setTimeout(() => {}, 1);', /uses setTimeout/],
    ['src/engine/a.ts', 'export const a = globalThis.Date;', /uses globalThis/],
    ['src/engine/a.ts', 'export const a = b.localeCompare(c);', /localeCompare/],
    ['src/engine/a.ts', 'export const a = new Intl.Collator();', /uses Intl/],
    ['src/engine/a.ts', "export const a = 'Math.random()'; // Date", undefined],
    ['src/engine/a.ts', 'class Engine {}', /declares the class Engine/],
    ['src/engine/a.ts', 'class Refusal extends Error {}', undefined],
    ['src/engine/a.ts', 'export const a = (document: string) => document;', undefined],
    ['src/engine/a.ts', 'export const a = { Date: 1, window: 2 };', undefined],
    ['src/engine/a.ts', 'export const a = document.title;', /uses document/],
    ['src/engine/policies.ts', 'export const a = Math.exp(1);', undefined],
    ['src/debrief/a.ts', 'export const a = Math.exp(1);', /Math\.exp/],
    ['src/analysis/a.ts', 'export const a = Math.exp(1);', undefined],
    ['src/analysis/a.ts', 'export const a = window.innerWidth;', /uses window/],
    ['src/panels/a.tsx', 'export const a = <p>{window.innerWidth}</p>;', undefined],
    ['src/panels/a.tsx', 'export const a = process.env;', /uses process/],
  ];

  test.each(rows)('%s: %s', (path, source, wrong) => {
    const found = violations(path, source);
    if (wrong) expect(found.join('\n')).toMatch(wrong);
    else expect(found).toEqual([]);
  });

  test('names every folder once, lowest first', () => {
    expect(new Set(folders.map(({ name }) => name)).size).toBe(folders.length);
    expect(folders.map(({ level }) => level)).toEqual(
      folders.map(({ level }) => level).sort((a, b) => a - b),
    );
  });
});

test('every file of src keeps to the table', { timeout: 120_000 }, () => {
  const sources = [...sourcesIn('src')];
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(([path, source]) => violations(path, source))).toEqual([]);
});
