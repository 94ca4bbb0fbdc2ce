import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { begin, decide, type Game, historyRecord, replay } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { debriefOf } from './report';

const shipped = shippedScenarios().map(({ id, scenario }) => [id, scenario] as const);

function playOut(scenario: Scenario, seed: number): Game {
  let game: Game = begin(scenario, {
    seed,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'random'])),
  });
  while (game.phase === 'deciding') game = decide(game, {});
  return game;
}

const playable = (scenario: Scenario): readonly string[] =>
  scenario.actors.flatMap((actor) => (actor.playable ? [actor.id] : []));

describe.each(shipped)('the debrief of %s', (_, scenario) => {
  test.each(playable(scenario))('of its own history, from the seat of %s, finds no difference', (seat) => {
    const { game } = replay(scenario, historyRecord(scenario));
    const debrief = debriefOf(game, seat);
    expect(debrief.comparison.turns.map(({ status }) => status)).toEqual(scenario.turns.map(() => 'same'));
    expect(debrief.comparison).not.toHaveProperty('divergence');
    expect(debrief.comparison).not.toHaveProperty('worldDivergence');
    expect(debrief.distance?.all.alignment.distance).toBe(0);
    expect(debrief.outcome).toMatchObject({ sameEnding: true });
  });

  test('of any play holds together', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), fc.constantFrom(...playable(scenario)), (seed, seat) => {
        const game = playOut(scenario, seed);
        const debrief = debriefOf(game, seat);
        const { comparison, distance, indicators, luck, objectives, concepts, played } = debrief;
        expect(JSON.parse(JSON.stringify(debrief))).toEqual(debrief);
        expect(comparison.turns).toHaveLength(scenario.turns.length);
        for (const turn of comparison.turns) {
          if (turn.status === 'same') expect(turn.tracks.filter(({ same }) => !same)).toEqual([]);
          if (turn.status === 'different') expect(turn.tracks.filter(({ open }) => !open)).toEqual([]);
          const ordered = turn.tracks.flatMap(({ play }) => play ?? []);
          for (const option of ordered) expect(turn.open).toContain(option);
        }
        const aligned = distance?.all.alignment.pairs.flatMap(({ play }) => play ?? []) ?? [];
        const orders = game.journal.filter(({ kind }) => kind === 'order');
        expect(aligned.filter(({ by }) => by !== 'inject')).toHaveLength(orders.length);
        for (const curve of indicators) expect(curve.play).toHaveLength(played + 1);
        for (const draw of luck.play) {
          expect(draw.chance).toBeGreaterThan(0);
          expect(draw.chance).toBeLessThan(1);
          expect(draw.odds.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
        }
        expect(objectives.filter(({ play }) => play < 0 || play > 10)).toEqual([]);
        expect(concepts.filter(({ turn }) => turn < 1 || turn > played)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
