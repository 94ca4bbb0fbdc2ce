import { describe, expect, test } from 'vitest';
import { analysed } from '../../../test/fixtures/analysed';
import { borderDocument, borderScenario, compileDocument } from '../../../test/fixtures/border';
import { playOut as playByPolicy } from '../../../test/fixtures/plays';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { begin, type DecidingGame, decide, resolveTurn, view } from '../../engine/index';
import { encodeState } from '../kernel/codec';
import { kernelOf } from '../kernel/kernel';
import { analyse } from './analyse';

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

test('history marks what its seat did, hold included', () => {
  const { record } = playByPolicy(twoNeighbours, 9, 'weights');
  const { analysis } = analysed(twoNeighbours, record, 'south', 2, analyse);
  const marked = analysis.turns.flatMap(({ decisions }) =>
    decisions.map(({ turn, track, alternatives }) => ({
      turn,
      track,
      options: alternatives.filter(({ historical }) => historical).map(({ option }) => option),
    })),
  );
  expect(marked.length).toBeGreaterThan(0);
  for (const { turn, track, options } of marked) {
    const entry = twoNeighbours.history.find((one) => one.turn === turn - 1);
    const theirs = entry && (entry.orders.south?.[track] ?? 'hold');
    // What history did may not have been open in this play.
    expect([[theirs], []]).toContainEqual(options);
  }
  expect(marked.flatMap(({ options }) => options).filter((option) => option !== 'hold')).not.toEqual([]);
});

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
