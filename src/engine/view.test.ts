import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { byPeople, linesOf, playOrders } from '../../test/fixtures/plays';
import { small } from '../../test/fixtures/small';
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

  /** What the indicator says, the turns in which the north pushes, and the values that a seat is shown at the start of each turn. */
  test.each<[Readonly<Record<string, unknown>>, number[], (number | undefined)[]]>([
    [{}, [], [5, 5, 5]],
    [{ listed: 'from-the-start' }, [], [5, 5, 5]],
    [{ listed: 'once-changed' }, [], [undefined, undefined, undefined]],
    [{ listed: 'once-changed' }, [1], [undefined, 6, 6]],
    [{ listed: 'once-changed' }, [2], [undefined, undefined, 6]],
    [{ listed: 'once-changed', 'seen-by': ['south'] }, [1], [undefined, undefined, undefined]],
    [{ listed: 'never' }, [1, 2], [undefined, undefined, undefined]],
  ])('shows an indicator with %j, pushed in turns %j, as %j', (indicator, pushed, expected) => {
    const crisis = small({
      indicators: { count: indicator },
      options: { 'north.act.push': { effects: [{ add: { count: 1 } }] } },
    });
    const games = [0, 1, 2].map((played) =>
      playOrders(
        crisis,
        1,
        [1, 2].slice(0, played).map((turn) => (pushed.includes(turn) ? { north: { act: 'push' } } : {})),
      ),
    );
    const shownTo = (game: Game, seat: string) =>
      view(game, seat).indicators.find(({ id }) => id === 'count')?.value;
    expect(games.map((game) => shownTo(game, 'north'))).toEqual(expected);
    const isNever = indicator.listed === 'never';
    for (const [turn, game] of games.entries()) {
      const value = 5 + pushed.filter((one) => one <= turn).length;
      expect(shownTo(game, 'all')).toBe(isNever ? undefined : value);
      for (const seat of ['north', 'all'].slice(isNever ? 0 : 1)) {
        const lines = linesOf(view(game, seat).journal, 'indicator').filter(({ id }) => id === 'count');
        expect(lines.length).toBe(isNever ? 0 : value - 5);
      }
    }
  });

  test('lists an indicator once and for all, with its whole past', () => {
    const crisis = small({
      indicators: { count: { listed: 'once-changed' } },
      options: {
        'north.act.push': { effects: [{ add: { count: 1 } }] },
        'north.act.pull': { effects: [{ add: { count: -1 } }] },
      },
    });
    const game = playOrders(crisis, 1, [{}, { north: { act: 'push' } }, { north: { act: 'pull' } }]);
    expect(view(game, 'south').indicators).toContainEqual({ id: 'count', value: 5, past: [5, 5, 6, 5] });
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
