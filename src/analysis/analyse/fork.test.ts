import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { playOut } from '../../../test/fixtures/plays';
import { small } from '../../../test/fixtures/small';
import { tossScenario } from '../../../test/fixtures/toss';
import {
  begin,
  decide,
  type ForkPoint,
  type Game,
  type GameRecord,
  replay,
  type Seats,
} from '../../engine/index';
import type { Orders, Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import type { Fork } from '../types';
import { forkOf, type Thinks } from './fork';
import { AnalysisRefusal } from './problem';

const border = borderScenario();
const kernel = kernelOf(border);
const nobody: Thinks = ({ actor }) => {
  throw new Error(`${actor} was asked to think`);
};

function forked(record: GameRecord, seat: string, point: ForkPoint, think = nobody, plays = 200): Fork {
  const reports = [...forkOf(kernel, { record, seat, point, plays }, think)].flatMap((one) => one ?? []);
  const last = reports.at(-1);
  if (last?.done !== 1) throw new Error('the fork was not done');
  return last.result;
}

/** A play of North by given orders, the others by their seats. */
function playedBy(scenario: Scenario, seats: Seats, orders: readonly Orders[], seed = 9): GameRecord {
  let game: Game = begin(scenario, { seed, seats });
  for (let at = 0; game.phase === 'deciding'; at++) game = decide(game, orders[at] ?? {});
  return game.record;
}

describe('a fork', () => {
  test.each([3, 9, 21, 30])('of seed %i to what was chosen is the play itself, draw for draw', (seed) => {
    const { record } = playOut(border, seed, 'weights');
    for (const [at, orders] of record.turns.entries()) {
      const point = { turn: at + 1, track: 'military', option: orders.north?.military ?? 'hold' };
      const fork = forked(record, 'north', point);
      expect(fork.sameLuck).toEqual(record);
      expect(fork).toMatchObject(point);
    }
  });

  test('to another order gives one future that replays to its ending, with the same seed and seats', () => {
    const { record } = playOut(border, 9, 'weights');
    for (const option of ['protest', 'walk-out', 'hold']) {
      const fork = forked(record, 'north', { turn: 1, track: 'diplomacy', option });
      const { game, stopped } = replay(border, fork.sameLuck);
      expect(stopped).toBeUndefined();
      expect(game).toMatchObject({ phase: 'over', ending: fork.sameLuckEnding });
      expect(fork.sameLuck.turns[0]).toEqual(fork.record.turns[0]);
      expect(fork.sameLuck.turns[0]?.north?.diplomacy ?? 'hold').toBe(option);
      expect({ ...fork.sameLuck, turns: [] }).toEqual({ ...record, turns: [] });
      expect(fork.record.turns).toHaveLength(1);
    }
  });

  test('keeps what the seat ordered later as far as it is open, and lets the others answer', () => {
    const orders: readonly Orders[] = [
      { north: { diplomacy: 'walk-out' } },
      { north: { diplomacy: 'call', military: 'raise-alert' } },
    ];
    const record = playedBy(border, { north: 'human', south: 'weights' }, orders);
    // Who never walked out is still talking, and cannot call; the alert stands.
    const fork = forked(record, 'north', { turn: 1, track: 'diplomacy', option: 'protest' });
    expect(fork.sameLuck.turns[1]?.north).toEqual({ military: 'raise-alert' });
  });

  test('asks who thinks, turn by turn, and nobody else', () => {
    const asked: string[] = [];
    const think: Thinks = ({ actor, kind, view }) => {
      asked.push(`${actor} ${kind} ${view.turn}`);
      return { diplomacy: 'call' };
    };
    const south = { south: { diplomacy: 'open-bridge' } };
    const record = playedBy(border, { north: 'human', south: 'hawkish' }, [south, south, south, south]);
    const fork = forked(record, 'north', { turn: 2, track: 'military', option: 'raise-alert' }, think);
    expect(asked).toEqual(fork.sameLuck.turns.slice(2).map((_, at) => `south hawkish ${at + 3}`));
    expect(asked.length).toBeGreaterThan(0);
    expect(fork.sameLuck.turns.at(-1)?.south).toEqual({ diplomacy: 'call' });
    expect(fork.sameLuck.turns[1]?.south).toEqual({ diplomacy: 'open-bridge' });
  });

  test('of a small play is worked out exactly, with luck drawn anew and the others by their policies', () => {
    const toss = tossScenario();
    const record = playedBy(toss, { us: 'human' }, [{ us: { act: 'safe' }, them: {} }]);
    const point = { turn: 1, track: 'act', option: 'risky' };
    const [report] = [...forkOf(kernelOf(toss), { record, seat: 'us', point, plays: 10 }, nobody)].flatMap(
      (one) => one ?? [],
    );
    expect(report).toMatchObject({ done: 1, result: { prospect: { method: { by: 'exact' } } } });
    expect(report?.result.prospect.score.mean).toBeCloseTo(2.5, 9);
  });

  test.each([
    ['the order that killed', 'push', 1],
    ['no order, after which nobody else kills', 'hold', 0],
  ])('counts the plays in which people are killed from its turn on: %s', (_, option, killed) => {
    const crisis = small({
      objectives: { north: [{ id: 'calm', label: 'Calm', weight: 1, score: '10 - heat' }] },
      options: {
        'north.act.push': {
          outcomes: [
            { id: 'deaths', label: 'Deaths', odds: 1, text: 'Two people are killed.' },
            { id: 'nothing', label: 'Nothing', odds: 0, text: 'Nothing happens.' },
          ],
        },
        'south.act.wait': {},
      },
      policies: { north: { kind: 'hold' } },
    });
    const record = playedBy(crisis, { north: 'human' }, [{ north: { act: 'push' } }]);
    const point = { turn: 1, track: 'act', option };
    const [report] = [
      ...forkOf(kernelOf(crisis), { record, seat: 'north', point, plays: 20 }, nobody),
    ].flatMap((one) => one ?? []);
    expect(report?.result.prospect).toMatchObject({
      method: { by: 'sample' },
      killed,
      killedBy: [{ id: 'north', share: killed }],
    });
  });

  test('counts its prospect the more exactly the more plays', () => {
    const { record } = playOut(border, 9, 'weights');
    const point = { turn: 1, track: 'diplomacy', option: 'hold' };
    const [few, many] = [50, 2000].map((plays) => forked(record, 'north', point, nobody, plays).prospect);
    expect(many?.method).toEqual({ by: 'sample', plays: 2000 });
    const width = (one: typeof few) => (one ? one.score.high - one.score.low : 0);
    expect(width(many)).toBeLessThan(width(few) / 3);
    expect(many?.endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(forked(record, 'north', point, nobody, 2000).prospect).toEqual(many);
  });
});

describe('a fork that cannot be made', () => {
  const { record } = playOut(border, 9, 'weights');
  const point = { turn: 1, track: 'diplomacy', option: 'hold' };
  test.each([
    ['an option that was closed', { point: { ...point, option: 'call' } }, 'A006'],
    ['a turn that was not played', { point: { ...point, turn: 9 } }, 'A006'],
    ['an actor that is not there', { seat: 'nobody' }, 'A003'],
    ['a record of another scenario', { record: { ...record, scenario: 'toss' } }, 'A001'],
    ['no plays', { plays: 0 }, 'A007'],
  ])('is refused by name: %s', (_, change, code) => {
    const task = { record, seat: 'north', point, plays: 10, ...change };
    try {
      forkOf(kernel, task, nobody).next();
    } catch (thrown) {
      if (!(thrown instanceof AnalysisRefusal)) throw thrown;
      expect(thrown.problem.code).toBe(code);
      expect(thrown.message).toMatch(/^[A-Z].*\.$/);
      return;
    }
    throw new Error('was not refused');
  });
});
