import { describe, expect, test } from 'vitest';
import { alertGame } from '../../../../test/fixtures/alert-game';
import { borderScenario } from '../../../../test/fixtures/border';
import { engineLines } from '../../../../test/fixtures/engine-lines';
import { rational } from '../../../../test/fixtures/rational';
import { twoNeighbours } from '../../../../test/fixtures/two-neighbours';
import { shippedScenarios } from '../../../../test/shipped';
import type { Scenario } from '../../../scenario/index';
import { kernelOf } from '../../kernel/kernel';
import { beginPlay, type PlainPolicy } from '../../kernel/policies';
import { drawnRun } from '../../kernel/run';
import { finish } from '../../steps';
import { type Fraction, fraction, fractionText, plus, toNumber, zero } from '../../tree/fraction';
import { type Measure, rounded } from '../walk/measure';
import { playerOf } from './chances';
import { type Distribution, distribute } from './distribute';
import { outlook } from './outlook';

const ample = { states: 1_000_000, steps: 10_000_000 };

function exactly<Value>(scenario: Scenario, kind: PlainPolicy, measure: Measure<Value>): Distribution<Value> {
  const kernel = kernelOf(scenario);
  const players = scenario.actors.map((_, actor) => playerOf(kernel, actor, kind).chances ?? (() => []));
  const found = finish(distribute(kernel, 'start', players, measure, ample));
  if ('stop' in found) throw new Error(`stopped by ${found.stop}`);
  return found;
}

const outlookOf = (scenario: Scenario, kind: PlainPolicy, steps: number, plays = 4000) => {
  const kernel = kernelOf(scenario);
  const players = scenario.actors.map((_, actor) => playerOf(kernel, actor, kind));
  return finish(outlook(kernel, 'start', players, { exact: { ...ample, steps }, plays, seed: 1 }));
};

test('war in the first turn of the alert game has the chance that paper says', () => {
  // Both strike with a chance of 1 in 3 each, and both must hit, with 3 in 10: (1/3 · 3/10)² = 1/100.
  const { lengths, endings } = exactly(alertGame(), 'random', rational);
  expect(lengths.map(fractionText).slice(0, 2)).toEqual(['0', '1/100']);
  expect(fractionText(endings.reduce(plus))).toBe('1');
  // All the rest goes on: of one turn, war has that chance and calm what is left of it.
  expect(exactly(alertGame({ turns: 1 }), 'random', rational).endings.map(fractionText)).toEqual([
    '1/100',
    '99/100',
  ]);
});

test.each([
  ['two turns', alertGame()],
  ['one turn near war', alertGame({ turns: 1, tension: 6 })],
])('%s: endings have exactly the chances of all plays of the engine together', (_, scenario) => {
  const byHand = new Map<string, Fraction>(scenario.endings.map(({ id }) => [id, zero]));
  let score = zero;
  for (const { game, chance } of engineLines(scenario)) {
    if (game.phase !== 'over') continue;
    byHand.set(game.ending, plus(byHand.get(game.ending) ?? zero, chance));
    const quiet = Math.min(10, Math.max(0, 12 - 2 * (game.state.world.indicators.tension ?? 0)));
    score = plus(score, fraction(BigInt(quiet) * chance.numerator, chance.denominator));
  }
  const { endings, scores } = exactly(scenario, 'random', rational);
  expect(endings.map(fractionText)).toEqual([...byHand.values()].map(fractionText));
  expect(scores[0]).toBeCloseTo(toNumber(score), 12);
  expect(scores[1]).toBeCloseTo(toNumber(score), 12);
});

describe.each<[string, Scenario]>([
  ['two-neighbours', twoNeighbours],
  ['river-border', borderScenario()],
])('%s', (_, scenario) => {
  test.each<PlainPolicy>(['random', 'weights', 'historical', 'hold'])('by %s: nothing is lost', (kind) => {
    const exact = exactly(scenario, kind, rational);
    expect(fractionText(exact.endings.reduce(plus))).toBe('1');
    expect(fractionText(exact.lengths.reduce(plus))).toBe('1');
    const near = exactly(scenario, kind, rounded);
    near.endings.forEach((share, at) => {
      expect(share).toBeCloseTo(toNumber(exact.endings[at] ?? zero), 12);
    });
  });

  test('sampling gives the same figures within its intervals, and says what it is', () => {
    const exact = outlookOf(scenario, 'random', ample.steps);
    const sampled = outlookOf(scenario, 'random', 0);
    expect(exact.method.by).toBe('exact');
    expect(exact.because).toBeUndefined();
    expect([sampled.method, sampled.because]).toEqual([{ by: 'sample', plays: 4000 }, 'steps']);
    // Of intervals at 95 percent one in twenty may miss; the seeds are pinned, and here none does.
    for (const what of ['endings', 'families'] as const) {
      exact[what].forEach(({ id, share }, at) => {
        const other = sampled[what][at];
        expect({ id, in: share >= (other?.low ?? 1) && share <= (other?.high ?? 0) }).toEqual({
          id,
          in: true,
        });
      });
    }
    exact.seats.forEach(({ score, objectives }, at) => {
      const other = sampled.seats[at];
      expect(Math.abs(score.mean - (other?.score.mean ?? 0))).toBeLessThan(0.2);
      expect(objectives.length).toBe(other?.objectives.length);
    });
    exact.indicators.forEach(({ id, turns }, at) => {
      expect(turns.length, id).toBe(sampled.indicators[at]?.turns.length);
      turns.forEach(({ mean }, turn) => {
        expect(Math.abs(mean - (sampled.indicators[at]?.turns[turn]?.mean ?? 0))).toBeLessThan(0.3);
      });
    });
  });
});

test('where exactness is out of reach the outlook samples, within its budget', () => {
  for (const { scenario } of shippedScenarios()) {
    const { method, because, endings } = outlookOf(scenario, 'weights', 50_000, 500);
    expect([method, because]).toEqual([{ by: 'sample', plays: 500 }, 'steps']);
    expect(endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  }
});

test('a position in mid-play is followed from there', () => {
  const scenario = alertGame();
  const kernel = kernelOf(scenario);
  const state = kernel.start.slice();
  beginPlay(kernel, state, drawnRun(1));
  const hold = scenario.actors.map((_, actor) => playerOf(kernel, actor, 'hold'));
  const { endings, indicators } = finish(outlook(kernel, state, hold, { exact: ample, plays: 1, seed: 1 }));
  // Everybody holds: tension stays at 2, or is 3 after the rumour, with 40 in 100.
  expect(endings.map(({ id, share }) => [id, share])).toEqual([
    ['war', 0],
    ['calm', 1],
  ]);
  expect(indicators[0]?.turns.map(({ turn, shares }) => [turn, ...shares.slice(2, 4)])).toEqual([
    [1, 1, 0],
    [2, 0.6, 0.4],
  ]);
});

test('an actor whose chances cannot be told makes the outlook a sample', () => {
  const scenario = alertGame();
  const kernel = kernelOf(scenario);
  const [first, second] = scenario.actors.map((_, actor) => playerOf(kernel, actor, 'random'));
  if (first === undefined || second === undefined) throw new Error('two actors');
  const players = [first, { decide: second.decide }];
  const { method, because } = finish(
    outlook(kernel, 'start', players, { exact: ample, plays: 100, seed: 1 }),
  );
  expect([method, because]).toEqual([{ by: 'sample', plays: 100 }, 'thinking']);
});
