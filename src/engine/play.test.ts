import { describe, expect, test } from 'vitest';
import { small } from '../../test/fixtures/small';
import { decidingSmall, playSmall, told } from '../../test/fixtures/small-play';
import { begin, decide, type GameRecord, historyRecord, orderProblems, replay, view } from './index';

const crisis = {
  turns: 3,
  options: {
    'north.act.push': { effects: [{ add: { heat: 1 } }] },
    'north.act.fire': { when: 'heat >= 9' },
    'north.talk.speak': {},
    'south.act.press': {},
  },
  injects: [{ id: 'flood', odds: 0 }],
};
const scenario = small(crisis);
const push = { north: { act: 'push' } };

describe('a play', () => {
  test('keeps the indicators of its start and of the end of every turn', () => {
    const game = playSmall(
      small({ ...crisis, injects: [{ id: 'rain', turn: 't2', effects: [{ add: { heat: -3 } }] }] }),
      {
        turns: [push, push],
      },
    );
    // 5, then 6, then 6 - 3 + 1.
    expect(game.curve.map(({ heat }) => heat)).toEqual([5, 6, 4]);
  });

  test('begins with the values that the scenario names, wherever they stand among the others', () => {
    const game = decidingSmall(
      small({
        indicators: { heat: { min: -5, start: 3 } },
        facts: { gate: { values: ['open', 'shut'], start: 'shut' } },
      }),
    );
    expect(game.state.world).toMatchObject({ indicators: { heat: 3 }, facts: { gate: 'shut' } });
  });

  test('keeps orders in the order of the scenario and leaves holds out of its record', () => {
    const game = playSmall(scenario, {
      turns: [
        { south: { act: 'press' }, north: { talk: 'speak', act: 'push' } },
        { north: {}, south: {} },
      ],
    });
    expect(JSON.stringify(game.record.turns)).toBe(
      '[{"north":{"act":"push","talk":"speak"},"south":{"act":"press"}},{}]',
    );
  });

  test('offers nothing to order once it is over', () => {
    const turns = [push, push, push];
    const tracks = [2, 3].map(
      (played) => view(playSmall(scenario, { turns: turns.slice(0, played) }), 'north').tracks,
    );
    expect(tracks.map(({ length }) => length)).toEqual([2, 0]);
  });

  test('takes a seed as a whole number of 32 bits', () => {
    expect(begin(scenario, { seed: -1 }).record.seed).toBe(4294967295);
  });

  test('lets a policy decide for those only whose orders are not given', () => {
    const weighed = small({ ...crisis, policies: { north: { weights: { push: 1 }, hold: 0 } } });
    const game = begin(weighed, { seed: 1, seats: { north: 'weights', south: 'hold' } });
    expect(decide(game, {}).record.turns).toEqual([push]);
    expect(decide(game, { north: {} }).record.turns).toEqual([{}]);
  });

  test.each([
    ['an option of another track', { north: { talk: 'push' } }, 'unknown'],
    ['an option of another side', { south: { act: 'push' } }, 'unknown'],
    ['a track that is not there', { north: { navy: 'push' } }, 'unknown'],
    ['a side that is not there', { east: { act: 'push' } }, 'unknown'],
    ['a closed option', { north: { act: 'fire' } }, 'closed'],
  ])('refuses %s', (_, orders, why) => {
    const game = decidingSmall(scenario);
    expect(orderProblems(game, orders)).toMatchObject([{ why }]);
    expect(() => decide(game, orders)).toThrow('not legal in turn 1');
  });
});

describe('a replay', () => {
  const { record } = playSmall(scenario, { turns: [push, push] });

  test('stops at the turn whose orders are closed, with the play up to it', () => {
    const closed: GameRecord = { ...record, turns: [push, { north: { act: 'fire' } }, push] };
    const { game, stopped } = replay(scenario, closed);
    expect(stopped).toMatchObject({
      turn: 2,
      why: { kind: 'orders', problems: [{ option: 'fire', why: 'closed' }] },
    });
    expect(game).toMatchObject({ phase: 'deciding', state: { turn: 2 } });
  });

  test('stops at the turn after the end', () => {
    const long: GameRecord = { ...record, turns: [push, push, push, push] };
    expect(replay(scenario, long)).toMatchObject({
      game: { phase: 'over' },
      stopped: { turn: 4, why: { kind: 'over' } },
    });
  });

  test.each([
    ['told', { given: { 2: told({ injects: ['flood'] }) } }],
    ['thrown in', { acts: [{ turn: 2, inject: 'flood' }] }],
  ])('shows what happened in the turn at which its orders stop it: an event that was %s', (_, luck) => {
    const closed: GameRecord = { ...record, ...luck, turns: [push, { north: { act: 'fire' } }] };
    const { game, stopped } = replay(scenario, closed);
    expect(stopped).toMatchObject({ turn: 2, why: { kind: 'orders' } });
    expect(game.journal.filter(({ kind }) => kind === 'inject')).toMatchObject([{ turn: 2, id: 'flood' }]);
    expect(game.record).toMatchObject({ ...luck, turns: [push] });
  });

  test('stops at the turn whose told event was not due there', () => {
    const undue = small({ ...crisis, injects: [{ id: 'drought', when: 'heat > 9' }] });
    const { record: plain } = playSmall(undue, { turns: [push, push] });
    const { game, stopped } = replay(undue, { ...plain, given: { 2: told({ injects: ['drought'] }) } });
    expect(stopped).toEqual({ turn: 2, why: { kind: 'inject', inject: 'drought' } });
    expect(game.record.turns).toEqual([push]);
  });

  test.each([
    ['the whole hash', scenario.hash, 'same'],
    ['the first digits of it', scenario.hash.slice(0, 16), 'same'],
    ['another', 'f'.repeat(64), 'other'],
  ])('knows its edition by %s', (_, hash, edition) => {
    expect(replay(scenario, { ...record, hash }).edition).toBe(edition);
  });

  test('throws in what the white cell threw in, and tells the luck that was told, each in its own turn', () => {
    const acted: GameRecord = {
      ...record,
      acts: [{ turn: 2, inject: 'flood' }],
      given: { 3: told({ injects: [] }) },
    };
    const { game } = replay(scenario, acted);
    const injects = game.journal.filter(({ kind }) => kind === 'inject' || kind === 'draw');
    expect(injects).toMatchObject([
      { turn: 1, kind: 'draw', number: 0 },
      { turn: 2, kind: 'inject' },
    ]);
  });
});

describe('history as a record', () => {
  test('tells the luck of each turn in that turn, whatever the order in which history is written', () => {
    const past = small({
      ...crisis,
      history: [
        { turn: 't2', orders: {}, injects: ['flood'] },
        { turn: 't1', orders: push },
      ],
    });
    const { turns, given } = historyRecord(past);
    expect(turns).toEqual([push, {}]);
    expect(given).toEqual({ 1: told({}), 2: told({ injects: ['flood'] }) });
    const { game } = replay(past, historyRecord(past));
    expect(game.journal.filter(({ kind }) => kind === 'inject')).toMatchObject([{ turn: 2, id: 'flood' }]);
  });
});
