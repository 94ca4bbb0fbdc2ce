import { describe, expect, test } from 'vitest';
import { accident } from '../../../test/fixtures/accident';
import { borderScenario } from '../../../test/fixtures/border';
import { scenarioWith } from '../../../test/fixtures/changed-border';
import { referenceGame } from '../../../test/fixtures/reference-game';
import { rounds } from '../../../test/rounds';
import { shippedScenarios } from '../../../test/shipped';
import type { Expression, Scenario } from '../../scenario/index';
import { reachOf } from '../analyse/simultaneous';
import { kernelOf } from '../kernel/kernel';
import { beginPlay, type PlainPolicy, plainDeciders, playOut } from '../kernel/policies';
import { drawnRun, reseed } from '../kernel/run';
import { sample } from '../sample/sample';
import { planTally } from '../sample/tally-plan';
import { type BalanceTally, type Balancing, balanceSamplerOf, planBalance } from './balance';
import { bentPlaysOf } from './bent-plays';
import { type Dial, dialName, dialsOf } from './dials';
import { drawsOf } from './draws';
import { balanceReportOf } from './report';

const border = borderScenario();
const shipped = shippedScenarios().map(({ scenario }) => scenario);

const number = (value: number): Expression => ({ op: 'number', value });
const times = (left: Expression, factor: number): Expression => ({
  op: 'times',
  left,
  right: number(factor),
});

/** The scenario as an author would write it with the number of a dial multiplied, in hundredths so that all stay whole. */
function rewritten(scenario: Scenario, dial: Dial, factor: number): Scenario {
  const scaled = (isDial: boolean) => (odds: Expression) =>
    times(odds, isDial ? Math.round(100 * factor) : 100);
  const of100 = (odds: Expression): Expression => ({
    op: 'min',
    left: times(odds, factor),
    right: number(100),
  });
  return {
    ...scenario,
    actors: scenario.actors.map((actor) => ({
      ...actor,
      policy: {
        ...actor.policy,
        weights: actor.policy.weights.map(({ option, weight }) => ({
          option,
          weight: scaled(dial.kind === 'weight' && dial.actor === actor.id && dial.option === option)(weight),
        })),
        hold: actor.policy.hold.map(({ track, weight }) => ({
          track,
          weight: scaled(dial.kind === 'hold' && dial.actor === actor.id && dial.track === track)(weight),
        })),
      },
      options: actor.options.map((option) => {
        const isOf = 'option' in dial && dial.actor === actor.id && dial.option === option.id;
        return {
          ...option,
          outcomes: option.outcomes.map((outcome) => ({
            ...outcome,
            odds: scaled(isOf && dial.kind === 'odds' && dial.outcome === outcome.id)(outcome.odds),
          })),
          ...(isOf && dial.kind === 'exposure' && option.exposure !== undefined
            ? { exposure: { ...option.exposure, odds: of100(option.exposure.odds) } }
            : {}),
        };
      }),
    })),
    injects: scenario.injects.map((inject) =>
      dial.kind === 'inject' && dial.inject === inject.id ? { ...inject, odds: of100(inject.odds) } : inject,
    ),
    rules: scenario.rules.map((rule) =>
      dial.kind === 'rule' && dial.rule === rule.id && rule.odds !== undefined
        ? { ...rule, odds: of100(rule.odds) }
        : rule,
    ),
  };
}

/** The endings of plays by seed. */
function endingsOf(scenario: Scenario, policies: readonly PlainPolicy[], seeds: readonly number[]) {
  const kernel = kernelOf(scenario);
  const deciders = plainDeciders(kernel, policies);
  const state = new Int32Array(kernel.layout.width);
  const run = drawnRun(0);
  return seeds.map((seed) => {
    reseed(run, seed);
    beginPlay(kernel, state, run);
    return playOut(kernel, state, run, deciders);
  });
}

describe('the numbers that an author can turn', () => {
  const weights = ['protest', 'raise-alert', 'strike', 'call', 'walk-out', 'stand-down', 'plant-source'];
  const policy = [
    ...weights.map((option) => `weight north.${option}`),
    'hold north.diplomacy',
    'hold north.military',
  ];
  test.each<[string, PlainPolicy, readonly string[]]>([
    ['goes by its weights', 'weights', policy],
    ['goes along history, and by its weights where history gives no order', 'historical', policy],
    ['holds', 'hold', []],
    ['draws blindly', 'random', []],
  ])('are odds, and weights and holds of a side that %s', (_, north, own) => {
    expect(dialsOf(border, [north, 'hold']).map(dialName)).toEqual([
      ...own,
      'odds north.strike.hit',
      'odds north.strike.miss',
      'exposure north.plant-source',
      'inject flood',
      'inject rumour',
    ]);
  });

  test('are no odds of coming to light for what everybody sees', () => {
    const open = scenarioWith(({ actors }) => {
      actors.north.options.protest.exposure = { odds: 50 };
    });
    const names = dialsOf(open, ['hold', 'hold']).map(dialName);
    expect(names.filter((name) => name.startsWith('exposure'))).toEqual(['exposure north.plant-source']);
  });
});

describe('a balance', () => {
  const balancing: Balancing = { runs: 400, seed: 7, policy: 'weights', change: 50 };

  const played = (parts: readonly (readonly [number, number])[]): BalanceTally => {
    const sampler = balanceSamplerOf(border, balancing);
    const whole = sampler.none();
    for (const [from, count] of parts)
      sampler.join(whole, balanceSamplerOf(border, balancing).play(from, count));
    return whole;
  };

  test('counts the endings of a sample with the same seeds', () => {
    const tally = played([[0, 400]]);
    const { counts } = sample(border, balancing);
    const { endings } = planTally(border);
    expect([...tally.counts.slice(0, border.endings.length)]).toEqual([
      ...counts.slice(endings, endings + border.endings.length),
    ]);
  });

  test('is the same in one part and in many, in whatever order they come', () => {
    const parts = [
      [250, 150],
      [0, 30],
      [30, 220],
    ] as const;
    expect(played(parts)).toEqual(played([[0, 400]]));
  });

  test('counts for each number what plays of the changed scenario come to', () => {
    const kernel = kernelOf(border);
    const { dials, policies, things } = planBalance(kernel, balancing);
    const tally = played([[0, 400]]);
    const seeds = Array.from({ length: 400 }, (_, at) => 7 + at);
    const straight = endingsOf(border, policies, seeds);
    dials.forEach((dial, at) => {
      if (dial.kind === 'exposure' || dial.kind === 'inject') return;
      const raised = endingsOf(rewritten(border, dial, 1.5), policies, seeds);
      const lowered = endingsOf(rewritten(border, dial, 0.5), policies, seeds);
      things.forEach(({ of, id }, thing) => {
        const isIt = (ending: number) => {
          const one = border.endings[ending];
          return of === 'ending' ? one?.id === id : one?.family === id;
        };
        const count = (endings: readonly number[]) => endings.filter(isIt).length;
        const place = at * things.length + thing;
        const name = [dialName(dial), of, id];
        expect([...name, tally.raised[place]]).toEqual([...name, count(raised) - count(straight)]);
        expect([...name, tally.lowered[place]]).toEqual([...name, count(lowered) - count(straight)]);
        const unlike = raised.filter((ending, play) => isIt(ending) !== isIt(lowered[play] ?? -1)).length;
        expect([...name, tally.unlike[place]]).toEqual([...name, unlike]);
      });
    });
  });

  test('has intervals that hold together for all numbers', () => {
    const tally = played([[0, 400]]);
    const { things, dials } = planBalance(kernelOf(border), balancing);
    const { shares } = balanceReportOf(border, balancing, tally);
    const reach = reachOf(dials.length, 400);
    for (const { kind, id, moves } of shares)
      for (const { dial, move } of moves) {
        const at = dials.findIndex((one) => dialName(one) === dialName(dial));
        const thing = things.findIndex((one) => one.of === kind && one.id === id);
        const unlike = (tally.unlike[at * things.length + thing] ?? 0) / 400;
        const squares = 400 * (unlike / 4 - move.mean * move.mean);
        const unseen = 0.5 + 2 * move.mean * move.mean;
        const half = (reach * Math.sqrt((squares + unseen) / 401)) / 20;
        expect(move.high - move.mean).toBeCloseTo(half, 10);
      }
  });

  test('says which band a share lies in, and moves a share only by what surely does', () => {
    const targets = [
      { of: 'family', id: 'war', from: 0, to: 100 },
      { of: 'ending', id: 'calm', from: 99, to: 100 },
      { of: 'ending', id: 'drift', from: 0, to: 0.1 },
    ] as const;
    const scenario = { ...border, about: { ...border.about, targets } };
    const report = balanceReportOf(scenario, balancing, played([[0, 400]]));
    const wanted = report.shares.flatMap(({ id, wanted: band }) =>
      band === undefined ? [] : [[id, band.standing]],
    );
    expect(wanted).toEqual([
      ['war', 'inside'],
      ['calm', 'below'],
      ['drift', 'above'],
    ]);
    const found = report.shares.find(({ id }) => id === 'calm')?.share ?? 0;
    const narrow = [{ of: 'ending', id: 'calm', from: 100 * found, to: 100 }] as const;
    const across = { ...border, about: { ...border.about, targets: narrow } };
    const { shares } = balanceReportOf(across, balancing, played([[0, 400]]));
    expect(shares.flatMap(({ wanted: band }) => band?.standing ?? [])).toEqual(['across']);
    const moves = report.shares.flatMap((share) => share.moves);
    expect(moves.length).toBeGreaterThan(0);
    for (const { move, raised, lowered } of moves) {
      expect(move.low > 0 || move.high < 0).toBe(true);
      expect(move.mean).toBeCloseTo((raised - lowered) / 2, 10);
    }
  });
});

describe('a play with one number changed', () => {
  const cases: readonly (readonly [string, Scenario, PlainPolicy, number])[] = [
    ['the border', border, 'weights', 1],
    ['the border, along history', border, 'historical', 1],
    ['the strait', referenceGame(), 'weights', 1],
    ['the accident', accident, 'weights', 1],
    ...shipped.map((scenario) => [scenario.about.id, scenario, 'weights', 24] as const),
  ];
  test.each(cases)(
    'of %s is the play of a scenario in which an author changed it',
    { timeout: 300_000 },
    (_, scenario, kind, every) => {
      const policies = scenario.actors.map(() => kind);
      const kernel = kernelOf(scenario);
      const dials = dialsOf(scenario, policies);
      expect(dials.length).toBeGreaterThan(4);
      const seeds = Array.from({ length: rounds(20, 600) }, (_, at) => at + 5);
      const straight = endingsOf(scenario, policies, seeds);
      let moved = 0;
      dials.forEach((dial, at) => {
        if (at % every !== 0) return;
        // Odds in 100 have no hundredths, so they are doubled, or struck out.
        const isOf100 = dial.kind === 'exposure' || dial.kind === 'inject' || dial.kind === 'rule';
        for (const factor of isOf100 ? [2, 0] : [1.25, 0.75]) {
          const plays = bentPlaysOf(kernel, policies, drawsOf(kernel, policies, dials), [factor]);
          const wanted = endingsOf(rewritten(scenario, dial, factor), policies, seeds);
          expect([dialName(dial), seeds.map((seed) => plays.bent(seed, { dial: at, factor }))]).toEqual([
            dialName(dial),
            wanted,
          ]);
          seeds.forEach((seed, place) => {
            const heard = new Set<number>();
            expect(plays.asItIs(seed, (one) => heard.add(one))).toBe(straight[place]);
            if (wanted[place] === straight[place]) return;
            moved += 1;
            expect(heard).toContain(at);
          });
        }
      });
      if (every === 1 && kind === 'weights') expect(moved).toBeGreaterThan(0);
    },
  );
});
