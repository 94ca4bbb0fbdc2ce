import { describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { begin, type Game, resolveTurn } from '../engine/index';
import type { GivenLuck, Orders } from '../scenario/index';
import { comesToTheSame } from './compare';
import { areAlike, killerOf, movedBy, turningOf } from './moments';
import { debriefOf } from './report';

const quiet: GivenLuck = { outcomes: {}, injects: [], exposed: [] };

function play(
  turns: readonly Orders[],
  outcomes: Readonly<Record<number, Record<string, string>>> = {},
): Game {
  const given = Object.fromEntries(
    turns.map((_, at) => [at + 1, { ...quiet, outcomes: outcomes[at + 1] ?? {} }]),
  );
  return turns.reduce<Game>(
    (game, orders) => (game.phase === 'over' ? game : resolveTurn(game, orders)),
    begin(twoNeighbours, { seed: 7, seats: { north: 'hold', south: 'human' }, given }),
  );
}

const strike = { north: { military: 'strike' } };

describe('where a game left history', () => {
  test.each([
    ['an order of one’s own', [{ ...strike, south: { military: 'strike' } }], { by: 'you', turn: 1 }],
    ['no order where history gave one', [strike, { north: { diplomacy: 'call' } }], { by: 'you', turn: 2 }],
    ['the others alone', [{}, { south: { diplomacy: 'recall' } }], { by: 'world', turn: 1 }],
  ] as const)('is the first turn that differs, by %s', (_, turns, expected) => {
    const game = play(turns, { 1: { 'north.military': 'miss', 'south.military': 'miss' } });
    expect(debriefOf(game, 'south').parting).toMatchObject(expected);
  });
});

describe('two choices on a track', () => {
  const [north] = twoNeighbours.actors;
  const options = (north?.options ?? []).map((option) =>
    option.id === 'call' ? { ...option, cameo: '011' } : option,
  );
  test.each([
    ['the same order', 'strike', 'strike', true],
    ['none in both', undefined, undefined, true],
    ['none, and an order that only says nothing', undefined, 'call', true],
    ['an order that only says nothing, and none', 'call', undefined, true],
    ['none, and an order', undefined, 'strike', false],
    ['an order that only says nothing, and another order', 'call', 'strike', false],
  ])('come to the same or not: %s', (_, one, other, same) => {
    expect(comesToTheSame({ options }, one, other)).toBe(same);
  });
});

describe('the choice that moved most', () => {
  const spread = (war: number) => [
    { id: 'war', share: war, low: war, high: war },
    { id: 'peace', share: 1 - war, low: 1 - war, high: 1 - war },
  ];
  const turns = [{}, {}, {}] as unknown as Parameters<typeof turningOf>[0]['turns'];

  /** A decision on a track: what was chosen of it, and the share of wars that each choice leads to. */
  const decision = (track: string, chosen: string, wars: Readonly<Record<string, number>>) => ({
    track,
    chosen,
    alternatives: Object.entries(wars).map(([option, war]) => ({
      option,
      chosen: option === chosen,
      prospect: { families: spread(war) },
    })),
  });
  const turn = (at: number, before: number, ...decisions: readonly ReturnType<typeof decision>[]) => ({
    turn: at,
    before: { families: spread(before) },
    decisions,
  });
  /** A call after which the share of wars is this, beside what it would have been without. */
  const call = (without: number, after: number) =>
    decision('diplomacy', 'call', { call: after, hold: without });
  const held = (track: string, war: number, other = 0) =>
    decision(track, 'hold', { strike: other, hold: war });
  const found = (...all: readonly ReturnType<typeof turn>[]) =>
    turningOf({ turns }, { turns: all } as unknown as Parameters<typeof turningOf>[1]);

  test.each([
    [
      'the order whose absence would have moved more',
      [turn(1, 0.5, call(0.5, 0.4)), turn(2, 0.5, call(0.5, 0.8))],
      2,
    ],
    ['the earlier of two equal ones', [turn(1, 0.5, call(0.5, 0.75)), turn(2, 0.5, call(0.5, 0.25))], 1],
    ['never one of the last turn', [turn(1, 0.5, call(0.5, 0.4)), turn(3, 0.5, call(0.5, 1))], 1],
    ['never what the others moved in its turn', [turn(1, 0.5, call(0.5, 0.4)), turn(2, 0, call(1, 1))], 1],
    [
      'never a track that was left alone beside an order',
      [turn(1, 0.5, held('military', 0.4, 1), call(0.5, 0.4)), turn(2, 0.5, call(0.5, 0.45))],
      1,
    ],
  ])('is %s', (_, all, at) => {
    expect(found(...all)).toMatchObject({ by: 'order', turn: at, track: 'diplomacy', option: 'call' });
  });

  test('is of several orders in a turn the one that moved it', () => {
    const threat = decision('message', 'threaten', { threaten: 0.9, hold: 0.2 });
    expect(found(turn(1, 0.5, call(0.85, 0.9), threat))).toMatchObject({
      track: 'message',
      option: 'threaten',
    });
  });

  test('is the order on which people are killed, where that moves more than the endings', () => {
    const strike = {
      track: 'military',
      chosen: 'strike',
      alternatives: [
        { option: 'strike', chosen: true, prospect: { families: spread(0.5), killed: 0.9 } },
        { option: 'hold', chosen: false, prospect: { families: spread(0.5), killed: 0.1 } },
      ],
    };
    expect(found(turn(1, 0.5, call(0.9, 0.5)), turn(2, 0.5, strike))).toMatchObject({ option: 'strike' });
  });

  test.each<[string, readonly number[], readonly number[], object | undefined]>([
    ['the side whose share moved most', [0.1, 0.2], [0.12, 0.5], { id: 'south', before: 0.2, after: 0.5 }],
    ['nobody where both moved as much', [0.1, 0.2], [0.3, 0.4], undefined],
    ['nobody where another moved half as much', [0.1, 0.2], [0.2, 0.4], undefined],
    ['nobody where it is hardly a difference', [0.1, 0.2], [0.1, 0.24], undefined],
    ['nobody where only one side can', [0.1], [0.9], undefined],
    ['nobody where it was not counted', [], [], undefined],
  ])('names as the one whose orders kill %s', (_, before, after, expected) => {
    const by = (shares: readonly number[]) => ({
      killedBy: shares.map((share, at) => ({ id: ['north', 'south'][at] ?? '', share })),
    });
    expect(killerOf(by(before), by(after))).toEqual(expected);
  });

  test('is to give no order only where none was given in the whole turn', () => {
    const family = { id: 'war', before: 0.5, after: 0.9 };
    expect(found(turn(1, 0.5, held('military', 0.9), held('diplomacy', 0.9)))).toEqual({
      by: 'holding',
      turn: 1,
      family,
    });
    expect(found(turn(1, 0.5, held('military', 0.9), call(0.9, 0.9)))).toBeUndefined();
  });

  test('is none where nothing else was open', () => {
    expect(found(turn(1, 0.5, decision('military', 'hold', { hold: 1 })))).toBeUndefined();
  });

  test('is none where nothing moved noticeably', () => {
    expect(found(turn(1, 0.5, call(0.5, 0.52)))).toBeUndefined();
  });

  test.each([
    [0.5, 0.5, true],
    [0.5, 0.54, true],
    [0.5, 0.56, false],
    [0, 1, false],
  ])('is told in figures only where they differ: %d and %d in 1', (one, other, alike) => {
    expect(areAlike(spread(one), spread(other))).toBe(alike);
    expect(areAlike(spread(other), spread(one))).toBe(alike);
  });
});

describe('what an order moved', () => {
  const led = (war: number, killed?: number) => ({
    families: [
      { id: 'war', share: war, low: war, high: war },
      { id: 'peace', share: 1 - war, low: 1 - war, high: 1 - war },
    ],
    ...(killed === undefined ? {} : { killed }),
  });

  test('is told by the kind of ending that moved most', () => {
    expect(movedBy(led(0.25), led(0.45))).toEqual({ family: { id: 'war', before: 0.25, after: 0.45 } });
  });

  test('is told by where it led and where all led without, if these are two kinds of ending', () => {
    expect(movedBy(led(0.9), led(0.2))).toMatchObject({
      family: { id: 'peace', before: expect.closeTo(0.1), after: 0.8 },
      instead: { id: 'war', share: 0.9 },
    });
  });

  test('is told in people, too, and alone where the endings are alike', () => {
    const killed = { before: 0.1, after: 0.8 };
    expect(movedBy(led(0.25, 0.1), led(0.375, 0.8))).toEqual({
      killed,
      family: { id: 'war', before: 0.25, after: 0.375 },
    });
    expect(movedBy(led(0.2, 0.1), led(0.2, 0.8))).toEqual({ killed });
  });

  test('is nothing where neither moved by a twentieth', () => {
    expect(movedBy(led(0.2, 0.5), led(0.24, 0.54))).toBeUndefined();
  });
});
