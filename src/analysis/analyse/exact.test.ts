import { describe, expect, test } from 'vitest';
import { alternative, analysed, expectWithin } from '../../../test/fixtures/analysed';
import { borderScenario } from '../../../test/fixtures/border';
import { playOut as playByPolicy } from '../../../test/fixtures/plays';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { type Kernel, kernelOf } from '../kernel/kernel';
import { orderChances } from '../kernel/policies';
import { branchingRun, chanceOf, nextBranch } from '../kernel/run';
import type { Estimate } from '../types';
import { analyse } from './analyse';
import { playedGame } from './steps';

test('a small play of several turns is followed exactly, to what sampling comes near', () => {
  const { record } = playByPolicy(twoNeighbours, 9, 'weights');
  const exact = analysed(twoNeighbours, record, 'north', 2, analyse);
  const sampled = analysed(twoNeighbours, record, 'north', 1000);
  expect(exact.reports).toHaveLength(1);
  for (const [at, turn] of exact.analysis.turns.entries()) {
    const other = sampled.analysis.turns[at];
    expect(turn.before.method.by).toBe('exact');
    const { choice, others, luck } = turn.movement;
    const moved = (exact.analysis.curve[at + 1]?.mean ?? 0) - (exact.analysis.curve[at]?.mean ?? 0);
    expect(choice.mean + others.mean + luck.mean).toBeCloseTo(moved, 12);
    for (const [place, { alternatives, gain }] of turn.decisions.entries()) {
      const counted = other?.decisions[place];
      expectWithin(gain.mean, counted?.gain);
      for (const { option, difference, asKnown } of alternatives) {
        expect(difference.low).toBe(difference.high);
        expectWithin(difference.mean, alternative(counted, option).difference);
        expectWithin(asKnown.mean, alternative(counted, option).asKnown);
      }
    }
  }
});

describe('the last turn of a play', () => {
  const border = borderScenario();

  test.each([3, 9, 21, 30])(
    'of seed %i is weighed as counting everything that can happen weighs it',
    (seed) => {
      const { record } = playByPolicy(border, seed, 'weights');
      const kernel = kernelOf(border);
      for (const [actor, { id: seat }] of border.actors.entries()) {
        const { analysis } = analysed(border, record, seat, 1000);
        const turn = playedGame(kernel, record, seat).turns.at(-1);
        const last = analysis.turns.at(-1);
        if (turn === undefined || last === undefined) throw new Error('no turns');
        const own = kernel.layout.tracks.flatMap((track, at) =>
          track.actor === actor ? [{ track: at, id: track.id, order: turn.ordered[track.order] ?? 0 }] : [],
        );
        const chosen = exactScore(kernel, actor, turn.position, own);
        expectWithin(exactScore(kernel, actor, turn.position, []), wider(last.before.score));
        for (const { track, alternatives } of last.decisions) {
          for (const { option, difference } of alternatives) {
            const orders = own.map((one) =>
              one.id === track ? { ...one, order: orderOf(kernel, one.track, option) } : one,
            );
            const exact = exactScore(kernel, actor, turn.position, orders) - chosen;
            expectWithin(exact, difference);
          }
        }
      }
    },
  );
});

/** Four standard errors instead of two, so that one interval in twenty does not fail the test. */
function wider({ mean, low, high }: Estimate): Estimate {
  return { mean, low: mean - 2 * (mean - low), high: mean + 2 * (high - mean) };
}

function orderOf({ layout }: Kernel, track: number, option: string): number {
  const { options = [] } = layout.tracks[track] ?? {};
  return 1 + options.findIndex((at) => layout.options[at]?.id === option);
}

/** The expected score when these orders are given and all others drawn by weights, over everything that can happen in one turn. */
function exactScore(
  kernel: Kernel,
  actor: number,
  position: Int32Array,
  given: readonly { readonly track: number; readonly order: number }[],
): number {
  const chances = kernel.scenario.actors
    .flatMap((_, at) => orderChances(kernel, at, 'weights')(position))
    .map(({ track, orders, weights }) => {
      const order = given.find((one) => one.track === track)?.order;
      return order === undefined ? { track, orders, weights } : { track, orders: [order], weights: [1] };
    });
  const count = (begun: Int32Array, from: number): number => {
    const chance = chances[from];
    if (chance === undefined) return ofDraws(kernel, actor, begun);
    const slot = kernel.layout.tracks[chance.track]?.order ?? 0;
    const total = chance.weights.reduce((sum, weight) => sum + weight, 0);
    return chance.orders.reduce((sum, order, at) => {
      const weight = chance.weights[at] ?? 0;
      if (weight === 0) return sum;
      const next = begun.slice();
      next[slot] = order;
      return sum + (weight / total) * count(next, from + 1);
    }, 0);
  };
  return count(position, 0);
}

function ofDraws(kernel: Kernel, actor: number, begun: Int32Array): number {
  const run = branchingRun();
  let score = 0;
  do {
    const state = begun.slice();
    if (kernel.resolve(state, run) < 0) throw new Error('the turn was not the last');
    score += chanceOf(run.branching) * kernel.score(state, actor);
  } while (nextBranch(run));
  return score;
}
