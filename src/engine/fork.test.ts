import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { playOut } from '../../test/fixtures/plays';
import { small } from '../../test/fixtures/small';
import { playSmall, told } from '../../test/fixtures/small-play';
import { shippedScenarios } from '../../test/shipped';
import { optionStatuses } from '../adjudication/index';
import {
  type DecidingGame,
  forkRecord,
  type GameRecord,
  historyRecord,
  type OverGame,
  replay,
} from './index';

const scenario = borderScenario();
const game = playOut(scenario, 9, 'weights');

/** The game of a record's first turns. */
function before(turn: number): DecidingGame {
  const cut = replay(scenario, { ...game.record, turns: game.record.turns.slice(0, turn - 1) }).game;
  if (cut.phase === 'over') throw new Error(`over before turn ${turn}`);
  return cut;
}

describe('a fork', () => {
  test('at every open option of every turn replays, and changes that one order only', () => {
    let forks = 0;
    for (const [at, played] of game.record.turns.entries()) {
      for (const actor of scenario.actors) {
        for (const { option, closed } of optionStatuses(actor, before(at + 1).state)) {
          const track = actor.options.find(({ id }) => id === option)?.track ?? '';
          const forked = forkRecord(scenario, game.record, { turn: at + 1, track, option }, actor.id);
          if (closed !== undefined) {
            expect(forked).toMatchObject({ problem: { why: 'closed', problem: { option } } });
            continue;
          }
          if ('problem' in forked) throw new Error(JSON.stringify(forked.problem));
          const { record } = forked;
          expect(replay(scenario, record).stopped).toBeUndefined();
          expect(record.turns.slice(0, at)).toEqual(game.record.turns.slice(0, at));
          expect(record.turns.length).toBe(at + 1);
          expect(record.turns[at]).toEqual({
            ...played,
            [actor.id]: { ...played[actor.id], [track]: option },
          });
          expect({ ...record, turns: [] }).toEqual({ ...game.record, turns: [] });
          forks++;
        }
      }
    }
    expect(forks).toBeGreaterThan(10);
  });

  test('to what was chosen is the play itself, cut after that turn', () => {
    for (const [at, played] of game.record.turns.entries()) {
      for (const { id, tracks } of scenario.actors) {
        for (const { id: track } of tracks) {
          const option = played[id]?.[track] ?? 'hold';
          expect(forkRecord(scenario, game.record, { turn: at + 1, track, option }, id)).toEqual({
            record: { ...game.record, turns: game.record.turns.slice(0, at + 1) },
          });
        }
      }
    }
  });

  test('to hold leaves the order out, and the seat too where it was the only one', () => {
    const record = { ...game.record, turns: [{ north: { diplomacy: 'call' } }] };
    const forked = forkRecord(scenario, record, { turn: 1, track: 'diplomacy', option: 'hold' }, 'north');
    expect(forked).toEqual({ record: { ...record, turns: [{}] } });
  });

  test.each([
    ['a turn before the first', { turn: 0 }, { why: 'turn', turn: 0 }],
    ['a turn that was not played', { turn: 40 }, { why: 'turn', turn: 40 }],
    ['a turn that is no turn', { turn: 1.5 }, { why: 'turn', turn: 1.5 }],
    ['a track that is not there', { track: 'navy' }, { why: 'unknown', name: 'navy' }],
    ['an option that is not there', { option: 'sing' }, { why: 'unknown', name: 'sing' }],
    ['a name of every object', { option: 'constructor' }, { why: 'unknown', name: 'constructor' }],
  ])('at %s is refused by name', (_, point, problem) => {
    const whole = { turn: 1, track: 'diplomacy', option: 'hold', ...point };
    expect(forkRecord(scenario, game.record, whole, 'north')).toEqual({ problem });
  });

  test('of an actor that is not there is refused by name', () => {
    const point = { turn: 1, track: 'diplomacy', option: 'hold' };
    expect(forkRecord(scenario, game.record, point, 'nobody')).toEqual({
      problem: { why: 'unknown', name: 'nobody' },
    });
  });
});

describe('a fork of a play whose luck was told', () => {
  const crisis = small({
    options: {
      'north.act.push': { kind: 'covert', visibility: 'covert', exposure: { odds: 50 } },
      'north.act.pull': {},
      'south.act.press': { kind: 'covert', visibility: 'covert', exposure: { odds: 50 } },
    },
    injects: [{ id: 'flood', odds: 50, once: false }],
  });
  const both = { north: { act: 'push' }, south: { act: 'press' } };
  const luck = told({ injects: ['flood'], exposed: ['north.act', 'south.act'] });
  const record: GameRecord = {
    ...playSmall(crisis, { turns: [both, both, both] }).record,
    given: { 1: luck, 2: luck, 3: luck },
    acts: [1, 2, 3].map((turn) => ({ turn, inject: 'flood' })),
  };
  const forked = (option: string) => {
    const fork = forkRecord(crisis, record, { turn: 2, track: 'act', option }, 'north');
    if ('problem' in fork) throw new Error(JSON.stringify(fork.problem));
    return fork.record;
  };

  test('keeps what was thrown in and told up to its turn, and nothing later', () => {
    expect(forked('push').acts).toEqual(record.acts.slice(0, 2));
    expect(forked('push').given).toEqual({ 1: luck, 2: luck });
  });

  test('forgets what was told of the order that it changed, and of no other', () => {
    expect(forked('pull').given).toEqual({ 1: luck, 2: { ...luck, exposed: ['south.act'] } });
  });
});

describe.each(shippedScenarios().map(({ id, scenario: shipped }) => [id, shipped] as const))(
  'a fork of the history of %s',
  (_, shipped) => {
    test('keeps what was told up to its turn, and draws what the new order leads to', () => {
      const history = historyRecord(shipped);
      const whole = replay(shipped, history).game as OverGame;
      for (const [at, orders] of history.turns.entries()) {
        for (const [actor, byTrack] of Object.entries(orders)) {
          for (const track of Object.keys(byTrack)) {
            const point = { turn: at + 1, track, option: 'hold' };
            const forked = forkRecord(shipped, history, point, actor);
            if ('problem' in forked) throw new Error(JSON.stringify(forked.problem));
            const { game: now, stopped } = replay(shipped, forked.record);
            expect(stopped).toBeUndefined();
            expect(forked.record.given[at + 1]?.outcomes).not.toHaveProperty(`${actor}.${track}`);
            expect(Object.keys(forked.record.given).filter((turn) => Number(turn) > at + 1)).toEqual([]);
            expect(now.curve.slice(0, at + 1)).toEqual(whole.curve.slice(0, at + 1));
          }
        }
      }
    });
  },
);
