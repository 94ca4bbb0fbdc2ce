import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { problemCodes } from '../../src/scenario/document/problem';
import { adjudicationMutants } from './adjudication';
import { authorMutants } from './author';
import { baseMutants } from './base';
import { classroomMutants } from './classroom';
import { engineMutants } from './engine';
import { everyMutant } from './every-mutant';
import { kernelMutants } from './kernel';
import { linterMutants } from './linter';
import { meaningMutants } from './meaning';
import { edited } from './mutant';
import { proofMutants } from './proofs';
import { readingMutants } from './reading';
import { recordMutants } from './record';
import { relatedTo } from './related';
import { shownMutants } from './shown';
import { toldMutants } from './told';
import { worldMutants } from './world';

const root = join(import.meta.dirname, '..', '..');

/** Why a mutant cannot be tried; undefined where it can. */
function problemOf({ edits }: (typeof everyMutant)[number]): string | undefined {
  try {
    for (const edit of edits) {
      const source = edited(readFileSync(join(root, edit.file), 'utf8'), edit);
      const [error] = parseSync(edit.file, source).errors;
      if (error !== undefined) return `${edit.file} is no code any more: ${error.message}`;
    }
    relatedTo(edits.map(({ file }) => file));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('every mutant changes one place that is there, and leaves code that can be read', () => {
  expect(everyMutant.map(problemOf).filter((problem) => problem !== undefined)).toEqual([]);
});

test('there are at least 90, and each is described once', () => {
  const told = everyMutant.map(({ meaning, edits }) => `${edits.map(({ file }) => file).join()} ${meaning}`);
  expect(everyMutant.length).toBeGreaterThanOrEqual(90);
  expect(told.filter((one, at) => told.indexOf(one) !== at)).toEqual([]);
});

test('every code of the check has one that breaks its rule', () => {
  const isBroken = (code: string) => everyMutant.some(({ meaning }) => meaning.startsWith(`${code}: `));
  expect(problemCodes.filter((code) => !isBroken(code))).toEqual([]);
});

test('docs/reliability.md counts them as they are', () => {
  const page = readFileSync(join(root, 'docs', 'reliability.md'), 'utf8');
  const rows = [...page.matchAll(/^\| .+ \| \**(\d+)\** \| \**\d+.* \|$/gm)].map(([, count]) =>
    Number(count),
  );
  const lists = [
    baseMutants,
    readingMutants,
    meaningMutants,
    linterMutants,
    worldMutants,
    adjudicationMutants,
    engineMutants,
    shownMutants,
    recordMutants,
    toldMutants,
    kernelMutants,
    proofMutants,
    authorMutants,
    classroomMutants,
    everyMutant,
  ];
  expect(rows).toEqual(lists.map(({ length }) => length));
});
