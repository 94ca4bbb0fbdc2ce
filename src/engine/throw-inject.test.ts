import { describe, expect, test } from 'vitest';
import { small } from '../../test/fixtures/small';
import { begin, decide } from './play';
import { replay } from './replay';
import { throwInject } from './throw-inject';
import type { DecidingGame } from './types';

const scenario = small({
  turns: 3,
  injects: [
    { id: 'flood', turn: 't2', effects: [{ add: { heat: 2 } }] },
    { id: 'rain', turn: 't3', once: false, effects: [{ add: { heat: 1 } }] },
  ],
});

/** The game before the orders of a turn. */
function gameAt(turn: number): DecidingGame {
  let game = begin(scenario, { seed: 3 });
  while (game.state.turn < turn) {
    const next = decide(game, {});
    if (next.phase === 'over') throw new Error('it ended before');
    game = next;
  }
  return game;
}

describe('an event thrown in', () => {
  /** Each row: what is thrown, in which turn, after what else, and whether it happens. */
  const rows: [what: string, inject: string, turn: number, before: string[], happens: boolean][] = [
    ['one that is not due', 'flood', 1, [], true],
    ['one that has happened in an earlier turn', 'flood', 3, [], false],
    ['one that has happened in this turn', 'flood', 2, [], false],
    ['one that may happen again, in another turn', 'rain', 2, [], true],
    ['one that may happen again, twice in a turn', 'rain', 2, ['rain'], false],
    ['one that the scenario does not have', 'earthquake', 1, [], false],
    ['two in one turn', 'rain', 1, ['flood'], true],
  ];

  test.each(rows)('%s: %s in turn %d', (_, inject, turn, before, happens) => {
    const game = before.reduce((so, id) => throwInject(so, id) ?? so, gameAt(turn));
    const next = throwInject(game, inject);
    expect(next !== undefined).toBe(happens);
    if (next === undefined) return;
    expect(next.record.acts).toContainEqual({ turn, inject });
    expect(next.record.turns).toEqual(game.record.turns);
    expect(replay(scenario, next.record)).toEqual({ game: next, edition: 'same' });
  });

  test('keeps what has already happened in the turn, or does not happen', () => {
    const late = small({
      facts: { gate: { values: ['open', 'shut'], start: 'open' } },
      injects: [
        { id: 'shut', turn: 't3', effects: [{ set: { gate: 'shut' } }] },
        { id: 'parade', turn: 't1', when: 'gate == "open"', effects: [] },
      ],
    });
    expect(throwInject(begin(late, { seed: 1 }), 'shut')).toBeUndefined();
  });
});
