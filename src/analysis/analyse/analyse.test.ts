import { beforeAll, describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../../test/fixtures/border';
import { playOut as playByPolicy } from '../../../test/fixtures/plays';
import { tossScenario } from '../../../test/fixtures/toss';
import { begin, type DecidingGame, decide, type GameRecord, resolveTurn, view } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { encodeState } from '../kernel/codec';
import { type Kernel, kernelOf } from '../kernel/kernel';
import { orderChances } from '../kernel/policies';
import { branchingRun, chanceOf, nextBranch } from '../kernel/run';
import { believe } from '../think/believe';
import type { Alternative, Decision, Estimate, GameAnalysis } from '../types';
import { analyse, prepareAnalysis } from './analyse';
import { playedGame } from './steps';

/** The whole analysis of a record, and all that came before it. */
function analysed(scenario: Scenario, record: GameRecord, seat: string, plays: number) {
  const prepared = prepareAnalysis(kernelOf(scenario), { record, seat, plays }, believe);
  const reports = [...analyse(prepared)].flatMap((progress) => progress ?? []);
  const last = reports.at(-1);
  if (last === undefined) throw new Error('nothing was reported');
  return { analysis: last.result, reports };
}

function holds({ low, high }: Estimate, value: number): boolean {
  return low <= value && value <= high;
}

function alternative(decision: Decision | undefined, option: string): Alternative {
  const found = decision?.alternatives.find((one) => one.option === option);
  if (found === undefined) throw new Error(`no alternative ${option}`);
  return found;
}

describe('a play whose figures are worked out by hand (see the fixture)', () => {
  // Us risked it and won 8; them did not help.
  const toss = tossScenario();
  const record: GameRecord = {
    ...begin(toss, { seed: 1, seats: { us: 'human' } }).record,
    turns: [{ us: { act: 'risky' } }],
    given: { 1: { outcomes: { 'us.act': 'won' }, injects: [], exposed: [] } },
  };
  let analysis: GameAnalysis;
  beforeAll(() => {
    analysis = analysed(toss, record, 'us', 4000).analysis;
  });
  const turn = () => {
    const [first] = analysis.turns;
    if (first === undefined) throw new Error('no turn');
    return first;
  };

  test('is expected to score 2 at the start, and scored 8', () => {
    expect(holds(turn().before.score, 2)).toBe(true);
    expect(analysis.curve).toEqual([turn().before.score, { mean: 8, low: 8, high: 8 }]);
    expect(analysis.policies).toEqual({ us: 'weights', them: 'weights' });
  });

  test('ends well in a sixteenth of the plays from the start, and in a quarter after the risk', () => {
    const share = (list: readonly { id: string; low: number; high: number; share: number }[], id: string) => {
      const { share: mean = 0, low = 0, high = 0 } = list.find((one) => one.id === id) ?? {};
      return { mean, low, high };
    };
    expect(holds(share(turn().before.endings, 'much'), 1 / 16)).toBe(true);
    expect(holds(share(turn().before.families, 'good'), 1 / 16)).toBe(true);
    const chosen = alternative(turn().decisions[0], 'risky').prospect;
    expect(holds(share(chosen.endings, 'much'), 1 / 4)).toBe(true);
    expect(alternative(turn().decisions[0], 'safe').prospect.endings[0]).toMatchObject({ share: 0, low: 0 });
  });

  // 2.5 - 2, then 2 without help less 2.5 with the chance of it, then 8 less 2.
  test.each([
    ['choice', 0.5],
    ['others', -0.5],
    ['luck', 6],
  ] as const)('moved by %s as worked out', (by, amount) => {
    expect(holds(turn().movement[by], amount)).toBe(true);
    expect(turn().movement[by].high - turn().movement[by].low).toBeLessThan(0.7);
  });

  // Against risking it: 4.5 - 2.5 and 0.5 - 2.5. Risking it less the mean of the three: 2.5 - 7.5/3.
  test('weighs what else was open', () => {
    const [act] = turn().decisions;
    expect(act?.alternatives.map(({ option }) => option)).toEqual(['safe', 'risky', 'hold']);
    expect(holds(alternative(act, 'safe').difference, 2)).toBe(true);
    expect(alternative(act, 'safe').standing).toBe('better');
    expect(holds(alternative(act, 'hold').difference, -2)).toBe(true);
    expect(alternative(act, 'hold').standing).toBe('worse');
    expect(act && holds(act.gain, 0)).toBe(true);
    expect(act).toMatchObject({ track: 'act', chosen: 'risky', quality: 'costly', knowable: true });
  });

  test('finds a word that changes nothing even, however it is counted', () => {
    const [, word] = turn().decisions;
    expect(word).toMatchObject({ track: 'word', chosen: 'hold', quality: 'sound', knowable: false });
    expect(alternative(word, 'talk')).toMatchObject({ standing: 'even', difference: { mean: 0 } });
    expect(alternative(word, 'talk').prospect).toEqual(alternative(word, 'hold').prospect);
  });

  test('knew all there was to know', () => {
    for (const { alternatives } of turn().decisions)
      for (const { difference, asKnown } of alternatives) expect(asKnown).toEqual(difference);
  });

  test('was a costly decision with good luck, and luck made most of it', () => {
    expect(turn().verdict).toBe('costly-good');
    expect(analysis.turningPoints[0]).toMatchObject({ turn: 1, by: 'luck' });
    // 0.5, 0.5 and 6 of 7.
    const { choice, others, luck } = analysis.shares;
    expect(luck).toBeCloseTo(6 / 7, 1);
    expect(choice + others + luck).toBeCloseTo(1, 12);
  });
});

describe('any play', () => {
  const border = borderScenario();
  const records = [3, 9, 21].map((seed) => playByPolicy(border, seed, 'weights').record);

  test.each(records.map((record) => [record.seed, record] as const))(
    'of seed %i moves by parts that add up, and loses nothing to what was chosen',
    (_, record) => {
      for (const seat of ['north', 'south']) {
        const { analysis } = analysed(border, record, seat, 128);
        expect(analysis.curve).toHaveLength(record.turns.length + 1);
        for (const [at, { movement, decisions }] of analysis.turns.entries()) {
          const { choice, others, luck } = movement;
          const moved = (analysis.curve[at + 1]?.mean ?? 0) - (analysis.curve[at]?.mean ?? 0);
          expect(choice.mean + others.mean + luck.mean).toBeCloseTo(moved, 9);
          for (const { track, chosen, alternatives } of decisions) {
            expect(chosen).toBe(record.turns[at]?.[seat]?.[track] ?? 'hold');
            expect(alternatives.length).toBeGreaterThan(1);
            expect(alternatives.at(-1)?.option).toBe('hold');
            expect(alternatives.filter((one) => one.chosen)).toMatchObject([
              { option: chosen, difference: { mean: 0, low: 0, high: 0 }, standing: 'even' },
            ]);
          }
        }
        const { choice, others, luck } = analysis.shares;
        expect(choice + others + luck).toBeCloseTo(1, 12);
      }
    },
  );

  test('is analysed the same every time, and the last report is the whole', () => {
    const [record] = records;
    if (record === undefined) throw new Error('no record');
    const one = analysed(border, record, 'north', 100);
    expect(analysed(border, record, 'north', 100).analysis).toEqual(one.analysis);
    expect(one.reports.map(({ done }) => done)).toEqual([0.08, 0.16, 0.32, 0.64, 1]);
    // Figures of the list of luck as it is; they change only with the list, the rules or the fixture.
    expect(one.analysis.curve.map(({ mean }) => Number(mean.toFixed(6)))).toEqual([3.1, 3.45, 2.8, 1.45, 0]);
  });

  test('is known the better the more plays are made', () => {
    for (const record of records) {
      const [few = 0, many = 0] = [64, 1024].map((plays) => {
        const { analysis } = analysed(border, record, 'south', plays);
        const estimates = analysis.turns.flatMap(({ before, movement, decisions }) => [
          before.score,
          ...Object.values(movement),
          ...decisions.flatMap(({ alternatives }) => alternatives.map(({ difference }) => difference)),
        ]);
        return estimates.reduce((sum, { low, high }) => sum + high - low, 0) / estimates.length;
      });
      expect(many).toBeLessThan(few / 3);
    }
  });

  test('that still goes on ends its curve with what is expected', () => {
    const [record] = records;
    if (record === undefined) throw new Error('no record');
    const { analysis } = analysed(border, { ...record, turns: record.turns.slice(0, 1) }, 'north', 64);
    const [, last] = analysis.curve;
    expect(analysis.turns).toHaveLength(1);
    expect((last?.high ?? 0) - (last?.low ?? 0)).toBeGreaterThan(0);
  });
});

describe('the last turn of a play', () => {
  const border = borderScenario();

  test.each([3, 9, 21, 30])(
    'of seed %i is weighed as counting everything that can happen weighs it',
    (seed) => {
      const { record } = playByPolicy(border, seed, 'weights');
      const kernel = kernelOf(border);
      for (const [actor, { id: seat }] of border.actors.entries()) {
        const { analysis } = analysed(border, record, seat, 1000);
        const turn = playedGame(kernel, record, seat).turns.at(-1);
        const last = analysis.turns.at(-1);
        if (turn === undefined || last === undefined) throw new Error('no turns');
        const own = kernel.layout.tracks.flatMap((track, at) =>
          track.actor === actor ? [{ track: at, id: track.id, order: turn.ordered[track.order] ?? 0 }] : [],
        );
        const chosen = exactScore(kernel, actor, turn.position, own);
        expect(holds(wider(last.before.score), exactScore(kernel, actor, turn.position, []))).toBe(true);
        for (const { track, alternatives } of last.decisions) {
          for (const { option, difference } of alternatives) {
            const orders = own.map((one) =>
              one.id === track ? { ...one, order: orderOf(kernel, one.track, option) } : one,
            );
            const exact = exactScore(kernel, actor, turn.position, orders) - chosen;
            expect(holds(difference, exact)).toBe(true);
          }
        }
      }
    },
  );
});

/** Four standard errors instead of two, so that one interval in twenty does not fail the test. */
function wider({ mean, low, high }: Estimate): Estimate {
  return { mean, low: mean - 2 * (mean - low), high: mean + 2 * (high - mean) };
}

function orderOf({ layout }: Kernel, track: number, option: string): number {
  const { options = [] } = layout.tracks[track] ?? {};
  return 1 + options.findIndex((at) => layout.options[at]?.id === option);
}

/** The expected score when these orders are given and all others drawn by weights, over everything that can happen in one turn. */
function exactScore(
  kernel: Kernel,
  actor: number,
  position: Int32Array,
  given: readonly { readonly track: number; readonly order: number }[],
): number {
  const chances = kernel.scenario.actors
    .flatMap((_, at) => orderChances(kernel, at, 'weights')(position))
    .map(({ track, orders, weights }) => {
      const order = given.find((one) => one.track === track)?.order;
      return order === undefined ? { track, orders, weights } : { track, orders: [order], weights: [1] };
    });
  const count = (begun: Int32Array, from: number): number => {
    const chance = chances[from];
    if (chance === undefined) return ofDraws(kernel, actor, begun);
    const slot = kernel.layout.tracks[chance.track]?.order ?? 0;
    const total = chance.weights.reduce((sum, weight) => sum + weight, 0);
    return chance.orders.reduce((sum, order, at) => {
      const weight = chance.weights[at] ?? 0;
      if (weight === 0) return sum;
      const next = begun.slice();
      next[slot] = order;
      return sum + (weight / total) * count(next, from + 1);
    }, 0);
  };
  return count(position, 0);
}

function ofDraws(kernel: Kernel, actor: number, begun: Int32Array): number {
  const run = branchingRun();
  let score = 0;
  do {
    const state = begun.slice();
    if (kernel.resolve(state, run) < 0) throw new Error('the turn was not the last');
    score += chanceOf(run.branching) * kernel.score(state, actor);
  } while (nextBranch(run));
  return score;
}

describe('what a seat could know', () => {
  // North plants a source in secret, or does not; south sees the same, since the secret act changes nothing that south sees.
  const document = borderDocument();
  document.actors.north.options['plant-source'].effects = [
    { set: { mole: 'placed' } },
    { add: { trust: -1 } },
  ] as (typeof document.actors.north.options)['plant-source']['effects'];
  const scenario = compileDocument(document);
  const begun = begin(scenario, { seed: 2, seats: { north: 'human', south: 'human' } });

  /** The play in which north gives this order in turn 2, after an alert, and both hold in the third. */
  function played(military: Record<string, string>) {
    const second = resolveTurn(begun, { north: { military: 'raise-alert' } }) as DecidingGame;
    const third = resolveTurn(second, { north: military }) as DecidingGame;
    return { third, record: decide(third, { north: {}, south: {} }).record };
  }

  test('is worked out from its view alone, whatever is hidden from it', () => {
    const [secret, none] = [played({ military: 'plant-source' }), played({})];
    expect(view(secret.third, 'south')).toEqual(view(none.third, 'south'));
    const kernel = kernelOf(scenario);
    expect(encodeState(kernel, secret.third.state)).not.toEqual(encodeState(kernel, none.third.state));
    const [one, other] = [secret, none].map(
      ({ record }) => analysed(scenario, record, 'south', 256).analysis.turns[2],
    );
    const known = (turn: typeof one) =>
      turn?.decisions.map(({ alternatives }) => alternatives.map(({ option, asKnown }) => [option, asKnown]));
    expect(known(one)?.flat().length).toBeGreaterThan(2);
    expect(known(one)).toEqual(known(other));
    // What really was so did matter: the positions lead to different endings.
    expect(one?.before).not.toEqual(other?.before);
  });
});
