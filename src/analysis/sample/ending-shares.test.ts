import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { byPeople, playOut } from '../../../test/fixtures/plays';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { shippedScenarios } from '../../../test/shipped';
import { begin, decide, type Game, type GameRecord } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { seedAt } from '../analyse/luck-list';
import { kernelOf } from '../kernel/kernel';
import type { EndingShares } from '../types';
import { outlookOf, type SharesProgress, sampleEndings } from './ending-shares';

const border = borderScenario();

function lastOf(work: Generator<SharesProgress | undefined, void>): EndingShares {
  const last = [...work].flatMap((step) => step ?? []).at(-1);
  if (last?.done !== 1) throw new Error('it did not come to its end');
  return last.result;
}

const sampled = (scenario: Scenario, plays: number) => lastOf(sampleEndings(kernelOf(scenario), plays));
const outlook = (scenario: Scenario, record: GameRecord, plays: number) =>
  lastOf(outlookOf(kernelOf(scenario), record, plays));
const start = (scenario: Scenario, seed = 1) => begin(scenario, { seed, seats: byPeople(scenario) }).record;

describe('sampled endings', () => {
  test('are those that the engine comes to with the same luck, one play after another', () => {
    const seats = Object.fromEntries(border.actors.map(({ id, policy }) => [id, policy.kind]));
    const counts = new Map<string, number>();
    for (let place = 0; place < 60; place++) {
      let game: Game = begin(border, { seed: seedAt(place), seats });
      while (game.phase === 'deciding') game = decide(game, {});
      counts.set(game.ending, (counts.get(game.ending) ?? 0) + 1);
    }
    const { method, turns, endings } = sampled(border, 60);
    expect({ method, turns }).toEqual({ method: { by: 'sample', plays: 60 }, turns: 0 });
    expect(endings.map(({ id, share }) => [id, share])).toEqual(
      border.endings.map(({ id }) => [id, (counts.get(id) ?? 0) / 60]),
    );
  });

  test('and their families are parts of one whole', () => {
    const { endings, families } = sampled(border, 200);
    for (const shares of [endings, families]) {
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const { low, share, high } of shares) expect(low <= share && share <= high).toBe(true);
    }
  });
});

describe('an outlook', () => {
  test('from the start, where no luck falls before the first orders, is the sample itself', () => {
    const { endings, families, policies } = sampled(twoNeighbours, 300);
    expect(outlook(twoNeighbours, start(twoNeighbours), 300)).toMatchObject({
      endings,
      families,
      policies,
      turns: 0,
    });
  });

  test('from the start of a shipped crisis agrees with the sample', () => {
    for (const { scenario } of shippedScenarios()) {
      const all = sampled(scenario, 600);
      const own = outlook(scenario, start(scenario, 4), 600);
      for (const [at, { low, high }] of all.endings.entries()) {
        const other = own.endings[at];
        expect(other !== undefined && other.low <= high && low <= other.high).toBe(true);
      }
    }
  });

  test('of a play that is over is its own ending, for certain', () => {
    const { record, ...game } = playOut(border, 9, 'weights');
    const { method, turns, endings } = outlook(border, record, 50);
    expect(method).toEqual({ by: 'exact', states: 1 });
    expect(turns).toBe(record.turns.length);
    expect(endings.filter(({ share }) => share > 0)).toEqual([
      { id: 'ending' in game ? game.ending : '', share: 1, low: 1, high: 1 },
    ]);
  });

  test('after the last turn but one depends on what was done before', () => {
    const { record } = playOut(border, 9, 'weights');
    const broken = (turns: number): GameRecord => ({ ...record, turns: record.turns.slice(0, turns) });
    const late = outlook(border, broken(record.turns.length - 1), 400);
    expect(late.turns).toBe(record.turns.length - 1);
    expect(late.endings).not.toEqual(outlook(border, broken(0), 400).endings);
  });

  test('lets people go on by their side’s own policy, and the others by the one that held them', () => {
    const seats = { ...byPeople(border), south: 'random' } as const;
    const { policies } = outlook(border, begin(border, { seed: 1, seats }).record, 10);
    const own = border.actors.find(({ id }) => id === 'north')?.policy.kind;
    expect(policies).toMatchObject({ north: own, south: 'random' });
  });
});
