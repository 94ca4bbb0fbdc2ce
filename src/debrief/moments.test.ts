import { describe, expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { begin, type Game, resolveTurn } from '../engine/index';
import type { GivenLuck, Orders } from '../scenario/index';
import { misreadingOf, turningOf } from './moments';
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

describe('the widest gap between what was meant and what was seen', () => {
  test('leaves out the order of the parting, and tells of none where nothing was ordered', () => {
    expect(misreadingOf(play([{}, {}]), 'south', undefined)).toBeUndefined();
    const game = play([{ south: { military: 'strike' } }], { 1: { 'south.military': 'hit' } });
    const { parting, misreading } = debriefOf(game, 'south');
    expect(parting).toMatchObject({ by: 'you', turn: 1, play: 'strike' });
    expect(misreading).toBeUndefined();
  });
});

describe('the choice that moved most', () => {
  const spread = (war: number) => [
    { id: 'war', share: war, low: war, high: war },
    { id: 'peace', share: 1 - war, low: 1 - war, high: 1 - war },
  ];
  const turns = [{}, {}, {}] as unknown as Parameters<typeof turningOf>[0]['turns'];
  const turn = (at: number, before: number, after: number, others = 1) => ({
    turn: at,
    before: { families: spread(before) },
    decisions: [
      {
        turn: at,
        track: 'diplomacy',
        chosen: 'call',
        alternatives: [
          { option: 'call', chosen: true, prospect: { families: spread(after) } },
          ...Array.from({ length: others }, () => ({
            option: 'hold',
            chosen: false,
            prospect: { families: spread(before) },
          })),
        ],
      },
    ],
  });
  const found = (...all: readonly ReturnType<typeof turn>[]) =>
    turningOf({ turns }, { turns: all } as unknown as Parameters<typeof turningOf>[1]);

  test.each([
    ['the wider of two', [turn(1, 0.5, 0.4), turn(2, 0.5, 0.8)], 2],
    ['the earlier of two equal ones', [turn(1, 0.5, 0.75), turn(2, 0.5, 0.25)], 1],
    ['never one of the last turn', [turn(1, 0.5, 0.4), turn(3, 0.5, 1)], 1],
    ['never one without another open order', [turn(1, 0.5, 0.4), turn(2, 0.5, 1, 0)], 1],
  ])('is %s', (_, all, at) => {
    expect(found(...all)).toMatchObject({ turn: at, track: 'diplomacy', chosen: 'call' });
  });

  test('is told by the kind of ending that moved most, and is none where nothing moved noticeably', () => {
    expect(found(turn(1, 0.25, 0.75))?.family).toEqual({ id: 'war', before: 0.25, after: 0.75 });
    expect(found(turn(1, 0.5, 0.52))).toBeUndefined();
  });
});
