import { beforeAll, describe, expect, test } from 'vitest';
import { alternative, analysed, expectWithin, rounding } from '../../../test/fixtures/analysed';
import { compileDocument } from '../../../test/fixtures/border';
import { tossDocument, tossScenario } from '../../../test/fixtures/toss';
import { begin, type GameRecord } from '../../engine/index';
import type { GameAnalysis } from '../types';
import { analyse, analyseBySample } from './analyse';

describe.each([
  ['followed exactly', analyse],
  ['sampled', analyseBySample],
] as const)('a play whose figures are worked out by hand (see the fixture), %s,', (how, by) => {
  // Us risked it and won 8; them did not help.
  const toss = tossScenario();
  const record: GameRecord = {
    ...begin(toss, { seed: 1, seats: { us: 'human' } }).record,
    turns: [{ us: { act: 'risky' } }],
    given: { 1: { outcomes: { 'us.act': 'won' }, injects: [], exposed: [] } },
  };
  let analysis: GameAnalysis;
  beforeAll(() => {
    analysis = analysed(toss, record, 'us', 4000, by).analysis;
  });
  const turn = () => {
    const [first] = analysis.turns;
    if (first === undefined) throw new Error('no turn');
    return first;
  };

  test('is expected to score 2 at the start, and scored 8', () => {
    expectWithin(2, turn().before.score);
    expect(analysis.curve).toEqual([turn().before.score, { mean: 8, low: 8, high: 8 }]);
    expect(turn().before.method.by).toBe(how === 'sampled' ? 'sample' : 'exact');
    expect(analysis.policies).toEqual({ us: 'weights', them: 'weights' });
  });

  test('ends well in a sixteenth of the plays from the start, and in a quarter after the risk', () => {
    const share = (list: readonly { id: string; low: number; high: number; share: number }[], id: string) => {
      const { share: mean = 0, low = 0, high = 0 } = list.find((one) => one.id === id) ?? {};
      return { mean, low, high };
    };
    expectWithin(1 / 16, share(turn().before.endings, 'much'));
    expectWithin(1 / 16, share(turn().before.families, 'good'));
    const chosen = alternative(turn().decisions[0], 'risky').prospect;
    expectWithin(1 / 4, share(chosen.endings, 'much'));
    expect(alternative(turn().decisions[0], 'safe').prospect.endings[0]).toMatchObject({ share: 0, low: 0 });
  });

  // 2.5 - 2, then 2 without help less 2.5 with the chance of it, then 8 less 2.
  test.each([
    ['choice', 0.5],
    ['others', -0.5],
    ['luck', 6],
  ] as const)('moved by %s as worked out', (by, amount) => {
    expectWithin(amount, turn().movement[by]);
    const { low, high } = turn().movement[by];
    expect(high - low).toBeLessThan(how === 'sampled' ? 0.7 : rounding);
  });

  // Against risking it: 4.5 - 2.5 and 0.5 - 2.5. Risking it less the mean of the three: 2.5 - 7.5/3.
  test('weighs what else was open', () => {
    const [act] = turn().decisions;
    expect(act?.alternatives.map(({ option }) => option)).toEqual(['safe', 'risky', 'hold']);
    expectWithin(2, alternative(act, 'safe').difference);
    expect(alternative(act, 'safe').standing).toBe('better');
    expectWithin(-2, alternative(act, 'hold').difference);
    expect(alternative(act, 'hold').standing).toBe('worse');
    expectWithin(0, act?.gain);
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

describe('decision and luck', () => {
  const closed = tossDocument();
  Object.assign(closed.actors.us.options.safe, { when: 'turn >= 2', needs: 'Another day.' });
  const scenarios = { open: tossScenario(), closed: compileDocument(closed) };

  // Beside playing safe, the risk was costly; where that is closed, nothing beats it. Playing safe leaves nothing to luck.
  test.each([
    ['open', 'risky', 'won', 'costly-good'],
    ['open', 'risky', 'lost', 'costly-bad'],
    ['closed', 'risky', 'won', 'sound-good'],
    ['closed', 'risky', 'lost', 'sound-bad'],
    ['open', 'safe', undefined, 'neither'],
    ['closed', undefined, undefined, 'neither'],
  ] as const)(
    'are judged apart: with the safe way %s, %s that is %s is %s',
    (safe, option, result, verdict) => {
      const record: GameRecord = {
        ...begin(scenarios[safe], { seed: 1, seats: { us: 'human' } }).record,
        turns: [option === undefined ? {} : { us: { act: option } }],
        given:
          result === undefined ? {} : { 1: { outcomes: { 'us.act': result }, injects: [], exposed: [] } },
      };
      const { analysis } = analysed(scenarios[safe], record, 'us', 2, analyse);
      expect(analysis.turns[0]?.verdict).toBe(verdict);
    },
  );
});
