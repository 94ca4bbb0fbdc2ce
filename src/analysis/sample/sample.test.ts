import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { countByEngine, nameCounts } from '../../../test/fixtures/counted-plays';
import { rounds } from '../../../test/rounds';
import { shippedScenarios } from '../../../test/shipped';
import { type Game, replay } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { beginPlay, deciderOf, playOut } from '../kernel/policies';
import { drawnRun } from '../kernel/run';
import { thinkingDecider } from '../think/thinking-decider';
import { compareScores } from './compare';
import { recordOfKept, seatsOf } from './kept-play';
import type { SamplePolicy, Thinking } from './players';
import { reportOf } from './report';
import { type Sampling, sample, samplerOf } from './sample';
import { type KeptPlay, mostFailed, type SampleTally } from './tally';
import { planTally } from './tally-plan';
import { countWords, wordsOf } from './words';

const border = borderScenario();
const shipped = shippedScenarios().map(({ scenario }) => scenario);

/** Parts of the same sampling, joined in the order given. */
function joined(
  scenario: Scenario,
  sampling: Sampling,
  parts: readonly (readonly [number, number])[],
  thinking?: Thinking,
) {
  const sampler = samplerOf(scenario, sampling, thinking);
  const whole = sampler.none();
  for (const [from, count] of parts) {
    sampler.join(whole, samplerOf(scenario, sampling, thinking).play(from, count));
  }
  return whole;
}

/** One play of a sampling. */
function playOf(sampling: Sampling, run: number): KeptPlay {
  const [play] = samplerOf(border, sampling).play(run, 1).kept;
  if (play === undefined) throw new Error('no play');
  return play;
}

const shareOfOptions = (scenario: Scenario, tally: SampleTally): number => {
  const { options } = reportOf(scenario, { runs: 0, seed: 1, policy: 'own' }, tally);
  return options.filter(({ ordered }) => ordered > 0).length / options.length;
};

/** The part of the options open in a sample that were ordered in it. */
const shareOfOpen = (scenario: Scenario, tally: SampleTally): number => {
  const { options } = reportOf(scenario, { runs: 0, seed: 1, policy: 'own' }, tally);
  const met = options.filter(({ open }) => open > 0);
  return met.filter(({ ordered }) => ordered > 0).length / met.length;
};

describe('a sample', () => {
  const cases: readonly (readonly [string, Scenario, SamplePolicy, number])[] = [
    ...(['own', 'weights', 'random', 'historical', 'hold'] as const).map(
      (policy) => [border.about.id, border, policy, rounds(100, 300)] as const,
    ),
    ...shipped.flatMap((scenario) =>
      (['own', 'random', 'historical'] as const).map(
        (policy) => [scenario.about.id, scenario, policy, rounds(12, 240)] as const,
      ),
    ),
  ];
  test.each(cases)(
    'of %s counts what the engine plays, seed for seed',
    { timeout: 120_000 },
    (_, scenario, policy, runs) => {
      const sampling = { runs, seed: 11, policy };
      const tally = sample(scenario, sampling);
      const counted = countByEngine(scenario, seatsOf(scenario, sampling), 11, runs);
      expect(nameCounts(planTally(scenario), tally)).toEqual(counted);
      expect(tally.failures).toBe(0);
    },
  );

  test('lets single actors play by another policy', () => {
    const sampling = { runs: 200, seed: 1, policy: 'random', byActor: { north: 'hold' } } as const;
    const counted = countByEngine(border, { north: 'hold', south: 'random' }, 1, 200);
    expect(nameCounts(planTally(border), sample(border, sampling))).toEqual(counted);
  });

  test('is the same in one part and in many, in whatever order they come', () => {
    const sampling = { runs: 500, seed: 4294967200, policy: 'random' } as const;
    const whole = sample(border, sampling);
    const parts = joined(border, sampling, [
      [310, 190],
      [0, 7],
      [107, 203],
      [7, 100],
    ]);
    expect(parts).toEqual(whole);
    expect(samplerOf(border, sampling).playsOf(parts)).toBe(500);
    expect(reportOf(border, sampling, parts)).toEqual(reportOf(border, sampling, whole));
  });

  test('is the same in one part and in many where an actor thinks, whose luck is its own', () => {
    const sampling = { runs: 12, seed: 3, policy: 'weights', byActor: { south: 'hawkish' } } as const;
    const whole = sample(border, sampling, thinkingDecider);
    const parts = joined(
      border,
      sampling,
      [
        [5, 7],
        [0, 5],
      ],
      thinkingDecider,
    );
    expect(whole.failures).toBe(0);
    expect(parts).toEqual(whole);
    expect(whole).not.toEqual(sample(border, { ...sampling, byActor: {} }));
    expect(() => sample(border, sampling)).toThrow('nothing was given to think with');
  });
});

describe('what is kept of a sample', () => {
  test.each(['own', 'random', 'least-used'] as const)(
    'by %s are records that replay to what was first met in them',
    (policy) => {
      const sampling = { runs: 400, seed: 5, policy };
      const tally = sample(border, sampling);
      const plan = planTally(border);
      const met = plan.things.flatMap((thing, at) => {
        const run = tally.firsts[at] ?? Number.POSITIVE_INFINITY;
        return Number.isFinite(run) ? [{ ...thing, run }] : [];
      });
      expect(met.length).toBeGreaterThan(10);
      for (const { kind, id, run } of met) {
        const kept = tally.kept.find((play) => play.run === run);
        expect(kept?.seed).toBe(5 + run);
        if (kept === undefined) continue;
        const { game, stopped } = replay(border, recordOfKept(border, sampling, kept));
        expect(stopped).toBeUndefined();
        const names = game.journal.flatMap((entry): string[] => {
          if (entry.kind === 'order')
            return [
              `option ${entry.actor}.${entry.option}`,
              `outcome ${entry.actor}.${entry.option}.${entry.outcome}`,
            ];
          return 'id' in entry ? [`${entry.kind} ${entry.id}`] : [];
        });
        expect(names).toContain(`${kind} ${id}`);
      }
    },
  );

  test('holds no play in which nothing was new', () => {
    const tally = sample(border, { runs: 400, seed: 5, policy: 'own' });
    const runs = new Set(tally.firsts);
    expect(tally.kept.every(({ run }) => runs.has(run))).toBe(true);
    expect(tally.kept.length).toBeLessThan(60);
  });
});

describe('playing what was used least', () => {
  test.each(shipped.map((scenario) => [scenario.about.id, scenario] as const))(
    'meets more of %s in five plays than chance does',
    (_, scenario) => {
      const seeds = [1, 101, 201, 301, 401, 501, 601, 701];
      const covered = (policy: SamplePolicy, share: typeof shareOfOptions) =>
        seeds.reduce((sum, seed) => sum + share(scenario, sample(scenario, { runs: 5, seed, policy })), 0) /
        seeds.length;
      expect(covered('least-used', shareOfOptions)).toBeGreaterThan(covered('random', shareOfOptions) + 0.05);
      // What opens late or seldom cannot be ordered in five plays by anybody.
      expect(covered('least-used', shareOfOpen)).toBeGreaterThan(0.97);
    },
  );
});

describe('a play that breaks off', () => {
  /** North plays by chance and fails in its second turn, in every third play. */
  const failing: Thinking = (kernel, actor) => {
    const byChance = deciderOf(kernel, actor, 'random');
    return (state, run) => {
      byChance(state, run);
      if (state[kernel.layout.turn] === 2 && run.seed % 3 === 0)
        throw new Error(`lost the thread of ${run.seed}`);
    };
  };
  const sampling = { runs: 300, seed: 1, policy: 'random', byActor: { north: 'logit' } } as const;
  const tally = sample(border, sampling, failing);

  test('is kept with its seed, what is wrong and its orders so far', () => {
    // Every third of 300; no play ends in its first turn.
    expect(tally.failures).toBe(100);
    expect(tally.plays).toBe(200);
    expect(tally.failed.map(({ seed }) => seed)).toEqual(
      Array.from({ length: mostFailed }, (_, at) => 3 * at + 3),
    );
    for (const failed of tally.failed) {
      expect(failed.message).toBe(`lost the thread of ${failed.seed}`);
      const record = recordOfKept(border, sampling, failed);
      const whole = recordOfKept(border, sampling, playOf({ ...sampling, byActor: {} }, failed.run));
      expect(record.turns[0]).toEqual(whole.turns[0]);
      expect(record.turns.length).toBeLessThanOrEqual(2);
    }
  });

  test('changes nothing for the others', () => {
    const unspoilt = [...Array(300).keys()].filter((run) => (run + 1) % 3 !== 0);
    const alone = joined(
      border,
      { ...sampling, byActor: {} },
      unspoilt.map((run) => [run, 1] as const),
    );
    expect(nameCounts(planTally(border), tally)).toEqual(nameCounts(planTally(border), alone));
    expect(reportOf(border, sampling, tally)).toMatchObject({ plays: 200, failures: 100 });
  });
});

describe('the words of a play', () => {
  test('are those of its telling', () => {
    const sampling = { runs: 3, seed: 9, policy: 'own' } as const;
    const tell = ({ journal }: Game) => journal.map(({ kind, turn }) => `${kind} in turn ${turn}.`).join(' ');
    const counts = [0, 1, 2].map((run) => {
      const { game } = replay(border, recordOfKept(border, sampling, playOf(sampling, run)));
      return countWords(tell(game));
    });
    const mean = Math.round(counts.reduce((sum, count) => sum + count, 0) / 3);
    const words = { plays: 3, least: Math.min(...counts), mean, most: Math.max(...counts) };
    expect(wordsOf(border, sampling, tell)).toEqual(words);
    expect(wordsOf(border, { ...sampling, runs: 50 }, tell).plays).toBe(20);
  });

  test.each([
    { text: '', words: 0 },
    { text: 'Tension: 3 → 4 (+1), because of north', words: 7 },
    { text: 'one — two\nthree', words: 3 },
  ])('$text has $words', ({ text, words }) => expect(countWords(text)).toBe(words));
});

describe('scores by policy', () => {
  const sampling = { runs: 60, seed: 4, policy: 'own' } as const;
  const compared = compareScores(border, [sampling, { ...sampling, policy: 'hold' }]);

  test('are those of the kernel at the end of the same plays', () => {
    const kernel = kernelOf(border);
    const state = new Int32Array(kernel.layout.width);
    const deciders = border.actors.map((_, actor) => deciderOf(kernel, actor, 'weights'));
    const scores = border.actors.map((_, actor) => {
      let sum = 0;
      for (let seed = 4; seed < 64; seed++) {
        const run = drawnRun(seed);
        beginPlay(kernel, state, run);
        playOut(kernel, state, run, deciders);
        sum += kernel.score(state, actor);
      }
      return sum / 60;
    });
    expect(compared[0]?.map(({ actor }) => actor)).toEqual(['north', 'south']);
    expect(compared[0]?.map(({ score }) => score.mean.toFixed(9))).toEqual(
      scores.map((score) => score.toFixed(9)),
    );
  });

  test('differ from the first by the difference of the means, and the first not at all', () => {
    const [own, hold] = compared;
    for (const { difference } of own ?? []) expect(difference).toEqual({ mean: 0, low: 0, high: 0 });
    hold?.forEach(({ score, difference }, at) => {
      expect(difference.mean).toBeCloseTo(score.mean - (own?.[at]?.score.mean ?? 0), 9);
      expect(difference.low).toBeLessThanOrEqual(difference.mean);
      expect(difference.high).toBeGreaterThanOrEqual(difference.mean);
    });
  });
});
