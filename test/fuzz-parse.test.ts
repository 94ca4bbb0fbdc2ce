import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReach } from '../src/analysis/index';
import {
  check,
  compile,
  formatProblem,
  newScenario,
  type Problem,
  parse,
  type SourceFile,
} from '../src/scenario/index';
import { rounds } from './rounds';
import { filesOf } from './shipped';

/** Pieces that change what YAML, the format or an expression means. */
const pieces = [
  '\t',
  '\n',
  '  ',
  '- ',
  ': ',
  ', ',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '|',
  '>-\n',
  '&a ',
  '*a',
  '!!str ',
  '? ',
  '<<: ',
  '---\n',
  '%YAML 1.1\n',
  '__proto__: ',
  'constructor: ',
  'null',
  '~',
  'true',
  'no',
  '.inf',
  '.nan',
  '1e999',
  '-0',
  '0x10',
  '99999999999999999999',
  '2024-01-16',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '\\ud800',
  '😀',
  'x'.repeat(700),
  '[[[[[[[[',
  '((((((((',
  ' && ',
  ' || ',
  ' == ',
  ' ? 1 : ',
  ' / 0',
  ' % 0',
  '!',
  '.size()',
  'turn',
  'taken.',
  '["',
  '"]',
  'orders.',
  'in []',
  '[S99]',
  '<b>',
] as const;

type Mutation = {
  readonly kind: 'insert' | 'delete' | 'copy' | 'move' | 'replace' | 'byte';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly piece: string;
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'copy', 'move', 'replace', 'byte'),
  at: fc.nat({ max: 1_000_000 }),
  to: fc.nat({ max: 1_000_000 }),
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2000 })),
  piece: fc.constantFrom(...pieces),
});

function mutate(bytes: Uint8Array, { kind, at, to, length, piece }: Mutation): Uint8Array {
  const start = at % (bytes.length + 1);
  const cut = bytes.subarray(start, start + length);
  const other = to % (bytes.length + 1);
  const inserted = new TextEncoder().encode(piece);
  switch (kind) {
    case 'insert':
      return join3(bytes.subarray(0, start), inserted, bytes.subarray(start));
    case 'delete':
      return join3(bytes.subarray(0, start), new Uint8Array(), bytes.subarray(start + length));
    case 'copy':
      return join3(bytes.subarray(0, other), cut, bytes.subarray(other));
    case 'move':
      return mutate(join3(bytes.subarray(0, start), new Uint8Array(), bytes.subarray(start + length)), {
        kind: 'insert',
        at: to,
        to,
        length,
        piece: new TextDecoder().decode(cut),
      });
    case 'replace':
      return join3(bytes.subarray(0, start), inserted, bytes.subarray(start + length));
    case 'byte':
      return bytes.map((byte, place) => (place === start ? to % 256 : byte));
    default:
      throw new Error(`no mutation ${kind satisfies never}`);
  }
}

function join3(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Every problem is coded, placed inside a file that was given, and said in whole sentences. */
function expectWellSaid(problems: readonly Problem[], files: readonly SourceFile[]): void {
  for (const problem of problems) {
    const { file, line, column } = problem.at;
    const found = files.find(({ path }) => path === file);
    expect(found).toBeDefined();
    const lines = new TextDecoder().decode(found?.bytes).split('\n');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(formatProblem(problem)).not.toMatch(/undefined|NaN|\[object/);
  }
}

/** Reads as far as it goes, and tells how many milliseconds of work that took, however busy the machine is. */
function readAll(files: readonly SourceFile[]): number {
  const before = process.cpuUsage();
  const { draft, problems } = parse(files);
  const compiled = draft === undefined ? undefined : compile(draft);
  const told = draft !== undefined && compiled?.scenario !== undefined ? check(draft, compiled.scenario) : [];
  const { user, system } = process.cpuUsage(before);
  const reach =
    draft !== undefined && compiled?.scenario !== undefined
      ? checkReach(draft, compiled.scenario, {
          search: { states: 0, steps: 300 },
          walk: { states: 500, steps: 3000 },
        })
      : [];
  const all = [...problems, ...(compiled?.problems ?? []), ...told, ...reach];
  expectWellSaid(all, files);
  if (compiled?.scenario === undefined) expect(all.length).toBeGreaterThan(0);
  return (user + system) / 1000;
}

describe('mutated scenarios are read or refused in words, never with an exception', () => {
  test.each<[string, readonly SourceFile[], number]>([
    ['the template', newScenario('my-crisis'), rounds(30, 1000)],
    [
      'iran-pakistan-2024',
      filesOf(join(import.meta.dirname, '..', 'scenarios', 'iran-pakistan-2024')),
      rounds(4, 120),
    ],
  ])('%s', { timeout: rounds(240_000, 3_600_000) }, (_, files, numRuns) => {
    let longest = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: 1000 }),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (which, mutations) => {
          const place = which % files.length;
          const mutated = files.map((file, at) =>
            at === place
              ? { path: file.path, bytes: mutations.reduce(mutate, Uint8Array.from(file.bytes)) }
              : file,
          );
          longest = Math.max(longest, readAll(mutated));
        },
      ),
      { numRuns },
    );
    // A cap that only a hang passes; what was measured is far below it.
    expect(longest).toBeLessThan(20_000);
    if (process.env.TELL_TIMES !== undefined) console.log(`longest: ${longest.toFixed(0)} ms`);
  });
});
