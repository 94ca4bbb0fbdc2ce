import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkReach } from '../src/analysis/index';
import { check } from '../src/scenario/index';
import { draftOf } from '../test/fixtures/border';
import { referenceGame, referenceGameDocument } from '../test/fixtures/reference-game';
import { rounds } from '../test/rounds';
import { byHand } from './peers/by-hand';
import { referenceEngine } from './peers/engine';
import { referenceKernel } from './peers/kernel';
import { mutableObjects } from './peers/objects';
import { endings, holdToReference } from './peers/peer';
import { typedArrays } from './peers/typed-arrays';
import { typedSteps } from './peers/typed-steps';

describe('the reference game', () => {
  const scenario = referenceGame();
  const engine = referenceEngine(scenario);

  test('is a scenario that nothing is wrong with', () => {
    const draft = draftOf(referenceGameDocument());
    expect([...check(draft, scenario), ...checkReach(draft, scenario)]).toEqual([]);
  });

  test('comes to each of its endings', () => {
    const reached = new Set(Array.from({ length: 300 }, (_, seed) => engine.play(seed).ending));
    expect([...reached].sort()).toEqual([...endings].sort());
  });

  // The rules were written three times; where they agree on every play they say the same.
  test.each([
    ['the kernel', () => referenceKernel(scenario)],
    ['the hand-written loop', () => typedArrays()],
    ['the hand-written steps', () => typedSteps()],
    ['the hand-written objects', async () => mutableObjects(await byHand('test'))],
  ])('is the same game for %s', async (_, make) => {
    holdToReference(engine, await make(), rounds(250, 1000));
  });

  test('is told apart from a game with another rule', () => {
    const loop = typedArrays();
    const other = {
      ...loop,
      play: (seed: number) => ({
        ...loop.play(seed),
        tension: loop.play(seed).tension + (seed === 77 ? 1 : 0),
      }),
    };
    expect(() => holdToReference(engine, other, 1000)).toThrow('seed 77');
  });
});

// A package of bench/ that needs an older immer would otherwise lend it to the peers that the product's own is measured with.
test('immer is measured in the version that the product uses', () => {
  const pinnedIn = (folder: string): string | undefined => {
    const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(import.meta.dirname, folder, 'package.json'), 'utf8'),
    );
    return dependencies.immer;
  };
  expect(pinnedIn('.')).toBe(pinnedIn('..'));
});
