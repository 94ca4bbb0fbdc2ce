import { expect, test } from 'vitest';
import type { Alternative, Decision, Estimate, GameAnalysis } from '../../../analysis/index';
import { scoreRange } from './score-range';

function estimate(mean: number, half: number): Estimate {
  return { mean, low: mean - half, high: mean + half };
}

function order(chosen: boolean, mean: number, half: number, difference: Estimate): Alternative {
  return {
    option: 'hold',
    chosen,
    historical: false,
    prospect: {
      method: { by: 'sample', plays: 8 },
      score: estimate(mean, half),
      objectives: [],
      families: [],
      endings: [],
    },
    difference,
    asKnown: difference,
    standing: 'even',
  };
}

function analysisOf(...decisions: readonly (readonly Alternative[])[]): Pick<GameAnalysis, 'turns'> {
  const none = estimate(0, 0);
  return {
    turns: decisions.map((alternatives, at) => ({
      turn: at + 1,
      before: alternatives[0]?.prospect ?? order(true, 5, 0, none).prospect,
      decisions: [
        {
          turn: at + 1,
          track: 'talks',
          chosen: 'hold',
          alternatives,
          gain: none,
          quality: 'sound',
          knowable: false,
        } satisfies Decision,
      ],
      movement: { choice: none, others: none, luck: none },
      verdict: 'neither',
    })),
  };
}

const none = estimate(0, 0);

test.each([
  [
    'holds the intervals of every turn',
    [[order(true, 2.4, 0.2, none)], [order(true, 7.1, 0.2, none)]],
    [2, 8],
  ],
  ['is four points wide at least', [[order(true, 5.5, 0.1, none)]], [2, 6]],
  ['stays within the scale', [[order(true, 9.8, 0.1, none)]], [6, 10]],
  ['begins at the lower end of it', [[order(true, 0.1, 0.1, none)]], [0, 4]],
  [
    'holds the intervals of differences, from what was chosen',
    [[order(true, 5, 0.1, none), order(false, 5.5, 0.1, estimate(0.5, 2.2))]],
    [3, 8],
  ],
  [
    'is the whole scale while next to nothing is known',
    [[order(true, 5, 4, none), order(false, 5, 4, estimate(0, 9))]],
    [0, 10],
  ],
  ['is something where nothing was to decide', [], [0, 4]],
] as const)('one range for all drawings %s', (_, decisions, range) => {
  expect(scoreRange(analysisOf(...decisions))).toEqual(range);
});
