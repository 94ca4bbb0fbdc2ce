import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alternative, AnalysedTurn, Decision, Prospect } from '../src/analysis/index';
import { analystOf } from '../src/app/analyst';
import { usualPlays } from '../src/cli/commands/analyse';
import { differenceOf, estimateOf, likelihoodWords, scoreOf } from '../src/cli/tell/worth-figures';
import { verdictOf, worthWords } from '../src/debrief/index';
import { figuresOf } from '../src/panels/futures/figures';
import { futures } from '../src/panels/strings/futures';
import { words } from './browser/words';
import { borderScenario } from './fixtures/border';
import { playOut } from './fixtures/plays';

/** Every text in a tree of them, by its path. */
function textsIn(tree: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? textsIn(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as const],
  );
}

const none = { mean: 0, low: 0, high: 0 };
const movement = { choice: none, others: none, luck: none };
const prospect: Prospect = {
  method: { by: 'exact', states: 1 },
  score: none,
  objectives: [],
  families: [],
  endings: [],
};

function decisionOf(quality: Decision['quality'], standing: Alternative['standing']): Decision {
  const about = { option: 'hold', chosen: false, historical: false } as const;
  const alternative = { ...about, prospect, difference: none, asKnown: none, standing };
  const rest = { turn: 1, track: 'army', chosen: 'hold', gain: none, knowable: false } as const;
  return { ...rest, alternatives: [alternative], quality };
}

describe('the page and the command line', () => {
  test('say the same words of decisions and luck', () => {
    const onPage = new Map(textsIn(futures));
    expect(Object.fromEntries(textsIn(worthWords))).toEqual(
      Object.fromEntries(textsIn(worthWords).map(([path]) => [path, onPage.get(path)])),
    );
  });

  test('make as many plays of a decision unless told otherwise', () => {
    const scenario = borderScenario();
    const heard: unknown[] = [];
    const worker: Partial<Worker> = {
      addEventListener: () => {},
      postMessage: (message: unknown) => void heard.push(message),
    };
    const { record } = playOut(scenario, 9, 'weights');
    const nothing = () => {};
    analystOf(scenario, () => worker as Worker).analyse(record, 'north', nothing, nothing);
    expect(heard.at(-1)).toMatchObject({ say: 'start', asked: { do: 'analyse', plays: usualPlays } });
  });

  test('tell figures alike', () => {
    const page = figuresOf(words, 'en');
    const value = fc.oneof(
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.constantFrom(0, 0.05, 0.25, -0.25),
    );
    fc.assert(
      fc.property(fc.tuple(value, value, value), (three) => {
        const [low = 0, mean = 0, high = 0] = [...three].sort((a, b) => a - b);
        expect(scoreOf(mean)).toBe(page.number(mean));
        expect(estimateOf({ mean, low, high })).toBe(page.estimate({ mean, low, high }));
        expect(differenceOf({ mean, low, high })).toBe(page.difference({ mean, low, high }));
        const share = { share: Math.abs(mean) / 10, low: Math.abs(low) / 100, high: Math.abs(high) / 10 };
        expect(likelihoodWords(share)).toBe(page.likelihood(share));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test.each(['sound-good', 'sound-bad', 'costly-good', 'costly-bad', 'neither'] as const)(
    'have the same words for every verdict on a turn: %s',
    (verdict) => {
      for (const quality of ['sound', 'costly'] as const) {
        for (const standing of ['better', 'worse', 'even'] as const) {
          for (const decisions of [[], [decisionOf(quality, standing)]]) {
            const turn: AnalysedTurn = { turn: 1, before: prospect, decisions, movement, verdict };
            expect(worthWords.turns.verdict[verdictOf(turn)]).toBe(futures.turns.verdict[verdictOf(turn)]);
          }
        }
      }
    },
  );
});
