import { describe, expect, test } from 'vitest';
import { judgeForecasts } from './forecasts';

const note = (turn: number, chance: number) => ({ turn, forecast: { claim: `claim ${turn}`, chance } });

describe('forecasts', () => {
  test.each([
    [100, 'yes', 0],
    [100, 'no', 1],
    [50, 'yes', 0.25],
    [50, 'no', 0.25],
    [70, 'yes', 0.09],
    [70, 'no', 0.49],
    [0, 'no', 0],
  ])('%d in 100, came true: %s, is off by %d', (chance, came, penalty) => {
    const report = judgeForecasts([note(2, chance)], { 'came-true-2': came });
    expect(report.forecasts[0]?.penalty).toBeCloseTo(penalty, 12);
    expect(report.brier).toBeCloseTo(penalty, 12);
  });

  test('stay without a figure until the student has judged them', () => {
    expect(judgeForecasts([note(1, 80), { turn: 2 }], {})).toEqual({
      forecasts: [{ turn: 1, claim: 'claim 1', chance: 80 }],
      judged: 0,
    });
  });

  test('on which a turn asked are judged by the play', () => {
    const asked = { turn: 2, forecast: { claim: 'Yes?', chance: 80, bet: 0 } };
    const answers = [{ asked: 2, bet: 0, came: false }];
    expect(judgeForecasts([asked], { 'came-true-2': 'yes' }, answers).forecasts).toMatchObject([
      { came: 'no' },
    ]);
    expect(judgeForecasts([asked], { 'came-true-2': 'yes' }, []).judged).toBe(0);
  });

  test('that cannot be told count for nothing', () => {
    const report = judgeForecasts([note(1, 80), note(3, 20)], {
      'came-true-1': 'unclear',
      'came-true-3': 'no',
    });
    expect(report.judged).toBe(1);
    expect(report.brier).toBeCloseTo(0.04, 12);
  });

  test('read nothing into other words', () => {
    expect(judgeForecasts([note(1, 80)], { 'came-true-1': 'perhaps' }).judged).toBe(0);
  });
});
