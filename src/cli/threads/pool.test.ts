import { describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import type { SampleTally, Sampling } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import type { Stretch } from './jobs';
import { type Pieces, workHere, workInThreads } from './pool';
import { samplers } from './samplers';
import { inOrder, stretches } from './stretches';
import { workOf } from './work';

const scenario = twoNeighbours;
const sampling: Sampling = { runs: 250, seed: 3, policy: 'own' };
const begun = { scenario, sampling };

/** Pieces of a sampling, with what was taken of them. */
function piecesOf(signal: AbortSignal, onTake: () => void = () => {}) {
  const taken: Stretch[] = [];
  const sampler = samplers.sample(scenario, sampling);
  const whole: SampleTally = sampler.none();
  const parts = inOrder<SampleTally>((part) => sampler.join(whole, part));
  const pieces: Pieces<'sample'> = {
    next: stretches(sampling.runs, 100),
    take: (part, stretch) => {
      taken.push(stretch);
      parts.take(part, stretch);
      onTake();
    },
    signal,
  };
  return { pieces, taken, whole };
}

describe('stretches', () => {
  const rows: [plays: number, stretch: number, handedOut: [from: number, count: number][]][] = [
    [0, 10, []],
    [10, 10, [[0, 10]]],
    [
      25,
      10,
      [
        [0, 10],
        [10, 10],
        [20, 5],
      ],
    ],
  ];
  test.each(rows)('%i plays by %i', (plays, stretch, handedOut) => {
    const next = stretches(plays, stretch);
    const all: Stretch[] = [];
    for (let one = next(); one !== undefined; one = next()) all.push(one);
    expect(all).toEqual(handedOut.map(([from, count]) => ({ from, count })));
  });
});

test('parts are taken in the order of their plays, and at the end what waits', () => {
  const taken: string[] = [];
  const { take, rest } = inOrder<string>((part) => taken.push(part));
  take('second', { from: 10, count: 10 });
  expect(taken).toEqual([]);
  take('first', { from: 0, count: 10 });
  expect(taken).toEqual(['first', 'second']);
  take('fifth', { from: 40, count: 10 });
  take('fourth', { from: 30, count: 10 });
  rest();
  expect(taken).toEqual(['first', 'second', 'fourth', 'fifth']);
});

describe('the pool', () => {
  test('counts the same here and in two threads', async () => {
    const { signal } = new AbortController();
    const here = piecesOf(signal);
    const there = piecesOf(signal);
    await workHere(workOf('sample', begun), here.pieces);
    await workInThreads({ kind: 'sample', begun }, 2, there.pieces);
    expect(here.whole.plays).toBe(250);
    expect(there.taken.toSorted((one, other) => one.from - other.from)).toEqual(here.taken);
    expect(there.whole).toEqual(here.whole);
  }, 60_000);

  test('keeps what there is when it is stopped, here and in a thread', async () => {
    for (const work of [
      (pieces: Pieces<'sample'>) => workHere(workOf('sample', begun), pieces),
      (pieces: Pieces<'sample'>) => workInThreads({ kind: 'sample', begun }, 1, pieces),
    ]) {
      const stop = new AbortController();
      const { pieces, whole } = piecesOf(stop.signal, () => stop.abort());
      await work(pieces);
      expect(whole.plays).toBe(100);
    }
  }, 60_000);

  test('throws what a thread throws, and ends the others', async () => {
    const broken: Scenario = JSON.parse('{}');
    const { pieces, taken } = piecesOf(new AbortController().signal);
    await expect(
      workInThreads({ kind: 'sample', begun: { scenario: broken, sampling } }, 4, pieces),
    ).rejects.toThrow(TypeError);
    expect(taken).toEqual([]);
  }, 60_000);
});
