import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { byPeople, linesOf, playOrders } from '../../test/fixtures/plays';
import { begin, type Game, view } from './index';

const scenario = borderScenario();
const seeds = fc.nat({ max: 0xffffffff });

describe('a view', () => {
  /** Two games that a seat cannot tell apart must give it one view: what it may not know is changed behind its back. */
  test('is the same whatever the hidden quantities are', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 10 }), (seed, hidden) => {
        const game = begin(scenario, { seed, seats: byPeople(scenario) });
        const { world } = game.state;
        const other: Game = {
          ...game,
          state: {
            ...game.state,
            world: {
              ...world,
              indicators: { ...world.indicators, trust: hidden, 'north.resolve': hidden },
              facts: { ...world.facts, mole: 'placed' },
            },
          },
          curve: game.curve.map((values) => ({ ...values, trust: hidden, 'north.resolve': hidden })),
        };
        expect(view(other, 'south')).toEqual(view(game, 'south'));
      }),
    );
  });

  test('keeps a covert act and its causes from others unless it came to light', () => {
    let exposed = 0;
    for (let seed = 0; seed < 60; seed++) {
      const game = playOrders(scenario, seed, [
        { north: { military: 'raise-alert' } },
        { north: { military: 'plant-source' } },
      ]);
      const seen = view(game, 'south');
      const order = linesOf(seen.journal, 'order').find(({ option }) => option === 'plant-source');
      const tension = linesOf(seen.journal, 'indicator').filter(
        ({ turn, id }) => turn === 2 && id === 'tension',
      );
      if (order === undefined) {
        expect(JSON.stringify(seen)).not.toContain('plant-source');
        expect(tension.flatMap(({ parts }) => parts)).toContainEqual({ cause: { by: 'unseen' }, amount: 1 });
      } else {
        exposed += 1;
        expect(order.seen).toBe('exposed');
      }
      expect(JSON.stringify(seen)).not.toContain('mole');
      expect(linesOf(view(game, 'north').journal, 'reveal')).toHaveLength(1);
      expect(view(game, 'north').indicators).toContainEqual({
        id: 'south.resolve',
        value: 5,
        past: [],
        asOf: 2,
      });
    }
    expect(exposed).toBeGreaterThan(15);
    expect(exposed).toBeLessThan(45);
  });
});
