import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { shippedScenarios } from '../../test/shipped';
import { begin, type Game, historyRecord, orderProblems, replay, resolveTurn } from '../engine/index';
import type { Orders, Scenario } from '../scenario/index';
import { drawHistory } from './as-draw';
import { finish } from './steps';

/** The same by the engine: history's orders, those that are not open left out, with the luck of a seed. */
function playHistory(scenario: Scenario, seed: number): { game: Game; departed: boolean } {
  let game: Game = begin(scenario, { seed });
  let departed = false;
  for (let turn = 0; game.phase === 'deciding'; turn++) {
    const all = scenario.history.find((entry) => entry.turn === turn)?.orders ?? {};
    const closed = orderProblems(game, all);
    const open: Orders = Object.fromEntries(
      Object.entries(all).map(([actor, byTrack]) => [
        actor,
        Object.fromEntries(
          Object.entries(byTrack).filter(
            ([track]) => !closed.some((one) => one.actor === actor && one.track === track),
          ),
        ),
      ]),
    );
    departed ||= closed.length > 0;
    game = resolveTurn(game, open);
  }
  return { game, departed };
}

describe.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))(
  'the history of %s as one draw',
  (_, scenario) => {
    const runs = 150;
    const drawn = finish(drawHistory(scenario, { runs, seed: 3 }));
    const real = replay(scenario, historyRecord(scenario)).game;

    test('is what the engine plays with the same luck', { timeout: 60_000 }, () => {
      const plays = Array.from({ length: runs }, (_, at) => playHistory(scenario, 3 + at));
      const endings = plays.map(({ game }) => (game.phase === 'over' ? game.ending : ''));
      for (const { id, share } of drawn.endings) {
        expect([id, share * runs]).toEqual([id, endings.filter((one) => one === id).length]);
      }
      expect(drawn.departed).toBe(plays.filter(({ departed }) => departed).length);
      for (const { id, history, below, at, least, middle, most } of drawn.indicators) {
        const values = plays.map(({ game }) => game.state.world.indicators[id] ?? 0).sort((a, b) => a - b);
        expect(history).toBe(real.state.world.indicators[id]);
        expect([least, middle, most]).toEqual([values[0], values[runs / 2 - 1], values.at(-1)]);
        expect(Math.round(below * runs)).toBe(values.filter((value) => value < history).length);
        expect(Math.round(at * runs)).toBe(values.filter((value) => value === history).length);
      }
    });

    test('names the real ending and its family with their intervals', () => {
      expect(drawn.method).toEqual({ by: 'sample', plays: runs });
      expect(real.phase === 'over' && real.ending).toBe(drawn.ending);
      expect(drawn.share).toEqual(drawn.endings.find(({ id }) => id === drawn.ending));
      const family = scenario.endings.find(({ id }) => id === drawn.ending)?.family;
      const members = scenario.endings.filter((one) => one.family === family).map(({ id }) => id);
      const sum = drawn.endings.reduce((so, { id, share }) => so + (members.includes(id) ? share : 0), 0);
      expect(drawn.family.id).toBe(family);
      expect(drawn.family.share).toBeCloseTo(sum, 12);
    });

    test('is handed on while it grows, and the same in the end', () => {
      const steps = [...drawHistory(scenario, { runs: 250, seed: 3 })];
      expect(steps.map(({ method }) => method)).toEqual([
        { by: 'sample', plays: 100 },
        { by: 'sample', plays: 200 },
      ]);
      expect(finish(drawHistory(scenario, { runs: 200, seed: 3 }))).toEqual(steps[1]);
    });
  },
);

test('a scenario without history has none to draw', () => {
  expect(() => finish(drawHistory(borderScenario(), { runs: 1, seed: 1 }))).toThrow(/reaches no ending/);
});
