import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { shippedScenarios } from '../../../test/shipped';
import { type Ending, icbViolence, type Option, type Scenario } from '../../scenario/index';
import { lines } from '../kernel/run';
import { sample } from '../sample/sample';
import { planTally } from '../sample/tally-plan';
import { shareOf } from '../statistics/share';
import { type Band, bandOf, baseRates, type Measure, measures } from './base-rates';
import { calibrationOf, judge, rateSamplerOf } from './calibrate';
import { newRateCounts, rateCounterOf, unmeasurable } from './count-rates';

/** What each of three states and an armed group can do; the mediator and the group are aimed at whom they are named for. */
const deeds: Readonly<Record<string, readonly (readonly [id: string, cameo: string, target?: string])[]>> = {
  north: [
    ['threaten', '1384', 'south'],
    ['show', '152', 'south'],
    ['strike', '195', 'south'],
    ['arm-quietly', '153', 'north'],
    ['agree', '038', 'middle'],
  ],
  south: [
    ['show', '154', 'north'],
    ['strike', '190', 'north'],
    ['raid-band', '190', 'band'],
    ['agree', '038', 'middle'],
    ['arrest', '173', 'north'],
  ],
  middle: [
    ['offer', '039'],
    ['mediate', '045', 'north'],
  ],
  band: [['attack', '183', 'north']],
};

function worldOf(forms: readonly Pick<Ending, 'form' | 'violence'>[], without = ''): Scenario {
  const border = borderScenario();
  const [first] = border.actors;
  const option = first?.options[0];
  const ending = border.endings[0];
  if (first === undefined || option === undefined || ending === undefined) throw new Error('no border');
  return {
    ...border,
    actors: Object.entries(deeds).map(([id, own]) => ({
      ...first,
      id,
      playable: id !== 'band',
      options: own
        .filter(([name]) => name !== without)
        .map(([name, cameo, target]): Option => {
          const { target: _, ...plain } = option;
          const aim = target === undefined ? {} : { target: { actor: target } };
          return { ...plain, ...aim, id: name, actor: id, cameo };
        }),
    })),
    endings: forms.map((codes, at) => ({ ...ending, id: `ending-${at}`, ...codes })),
  };
}

const world = worldOf([
  { form: 'formal-agreement', violence: 'none' },
  { form: 'semi-formal-agreement', violence: 'minor-clashes' },
  { form: 'other', violence: 'full-scale-war' },
]);

/** Counts a play in which these were ordered, `actor.option` by turn from 1. */
function counted(turns: readonly string[], ending = 2, scenario = world) {
  const options = scenario.actors.flatMap((actor) => actor.options.map(({ id }) => `${actor.id}.${id}`));
  const log = turns.flatMap((orders, at) =>
    orders
      .split(' ')
      .filter((name) => name !== '')
      .flatMap((name) => {
        const place = options.indexOf(name);
        if (place < 0) throw new Error(`no option ${name}`);
        return [at + 1, lines.order, place, -1];
      }),
  );
  const counts = newRateCounts();
  const none = new Int16Array(0);
  const violence = icbViolence.indexOf(scenario.endings[ending]?.violence ?? 'none');
  const trace = { seed: 1, turns: turns.length, ending, violence, log, orders: none };
  rateCounterOf(scenario)(counts, { ...trace, curve: new Int32Array(0), open: new Int32Array(0), opened: 0 });
  return (measure: Measure) => `${counts[measure].count} of ${counts[measure].of}`;
}

describe('mediation in a play', () => {
  test.each([
    { turns: ['middle.offer'], has: '0 of 1', why: 'an offer alone is none' },
    { turns: ['middle.offer north.agree'], has: '0 of 1', why: 'one side alone cannot be mediated' },
    { turns: ['north.agree', 'south.agree'], has: '1 of 1', why: 'both sides agreed' },
    { turns: ['', 'middle.mediate'], has: '1 of 1', why: 'the mediator met them' },
  ])('$turns: $why', ({ turns, has }) => expect(counted(turns)('mediation')).toBe(has));

  test('divides plays by how they end', () => {
    const mediated = counted(['middle.mediate'], 0);
    expect(mediated('formal-with-mediation')).toBe('1 of 1');
    expect(mediated('agreement-with-mediation')).toBe('1 of 1');
    expect(mediated('formal-without-mediation')).toBe('0 of 0');
    const alone = counted([''], 1);
    expect(alone('formal-without-mediation')).toBe('0 of 1');
    expect(alone('agreement-without-mediation')).toBe('1 of 1');
    expect(alone('agreement-with-mediation')).toBe('0 of 0');
  });
});

describe('violence in a play', () => {
  test.each([
    { ending: 0, violence: '0 of 1', war: '0 of 1' },
    { ending: 1, violence: '1 of 1', war: '0 of 1' },
    { ending: 2, violence: '1 of 1', war: '1 of 1' },
  ])('is what its ending says: $ending', ({ ending, violence, war }) => {
    const has = counted([''], ending);
    expect([has('violence'), has('war')]).toEqual([violence, war]);
  });

  test.each([
    { turns: [''], has: '0 of 0', why: 'nothing to answer' },
    { turns: ['north.strike', '', ''], has: '0 of 1', why: 'no answer' },
    { turns: ['north.strike', 'south.strike'], has: '1 of 1', why: 'answered later' },
    { turns: ['south.strike', 'north.strike', 'south.strike'], has: '1 of 1', why: 'once a pair' },
    {
      turns: ['north.strike south.strike'],
      has: '0 of 0',
      why: 'who began in the same turn answers nothing',
    },
    { turns: ['north.strike', 'south.show'], has: '0 of 1', why: 'a show of force is no violence' },
    { turns: ['band.attack', 'south.raid-band'], has: '0 of 0', why: 'armed groups are no states' },
  ])('answered by violence, $turns: $why', ({ turns, has }) =>
    expect(counted(turns)('violence-answered')).toBe(has),
  );

  test.each([
    { turns: ['north.show', 'south.strike'], has: '1 of 1', why: 'answered by force' },
    { turns: ['north.show', 'south.show'], has: '0 of 2', why: 'both showed force, neither used it' },
    { turns: ['north.show', 'north.strike', 'south.strike'], has: '0 of 1', why: 'force answered the force' },
    { turns: ['north.strike', 'north.show', 'south.strike'], has: '0 of 0', why: 'force came first' },
    { turns: ['north.arm-quietly', 'south.strike'], has: '0 of 0', why: 'aimed at nobody else' },
  ])('that answers a show of force, $turns: $why', ({ turns, has }) =>
    expect(counted(turns)('display-answered')).toBe(has),
  );
});

describe('a dispute in a play', () => {
  test.each([
    {
      turns: ['north.arm-quietly', 'south.arrest'],
      has: '0 of 0',
      why: 'nothing militarized towards the other',
    },
    { turns: ['north.threaten'], has: '0 of 1', why: 'a threat begins one' },
    { turns: ['north.threaten', 'south.show'], has: '1 of 1', why: 'a show of force answers it' },
    { turns: ['south.strike', '', 'north.threaten'], has: '1 of 1', why: 'a threat answers force' },
    { turns: ['north.show south.show'], has: '1 of 1', why: 'both sides acted, one dispute' },
    { turns: ['south.show', 'south.strike'], has: '0 of 1', why: 'only one side acted' },
  ])('$turns: $why', ({ turns, has }) => expect(counted(turns)('reciprocation')).toBe(has));
});

describe('what cannot be measured', () => {
  test.each([
    { measure: 'mediation', without: 'mediate', why: undefined },
    { measure: 'mediation', without: 'agree', why: undefined },
    { measure: 'violence-answered', without: 'strike', why: 'no-such-orders' },
    { measure: 'display-answered', without: 'show', why: 'no-such-orders' },
    { measure: 'war', without: '', why: undefined },
  ] as const)('$measure without $without: $why', ({ measure, without, why }) => {
    expect(unmeasurable(worldOf(world.endings, without), measure)).toBe(why);
  });

  test('is said of endings that the scenario does not have, and of the border nearly everything', () => {
    const tacit = worldOf([{ form: 'tacit-understanding', violence: 'none' }]);
    expect(measures.map((measure) => unmeasurable(tacit, measure))).toEqual([
      undefined,
      ...Array(4).fill('no-such-ending'),
      ...Array(2).fill('no-such-ending'),
      ...Array(3).fill(undefined),
    ]);
    expect(unmeasurable(borderScenario(), 'mediation')).toBe('no-mediation');
    expect(unmeasurable(borderScenario(), 'formal-with-mediation')).toBe('no-mediation');
    expect(unmeasurable(borderScenario(), 'reciprocation')).toBe('no-such-orders');
  });
});

describe('a base rate', () => {
  // Shares and intervals in percent, as the data give them.
  const published: readonly (readonly [Measure, number, number, number])[] = [
    ['mediation', 31.4, 27.4, 35.7],
    ['formal-with-mediation', 44.0, 36.3, 52.0],
    ['formal-without-mediation', 11.3, 8.3, 15.2],
    ['agreement-with-mediation', 62.0, 54.0, 69.4],
    ['agreement-without-mediation', 21.4, 17.3, 26.2],
    ['violence', 48.3, 41.5, 55.1],
    ['war', 7.8, 5.6, 10.9],
    ['violence-answered', 60.5, 55.5, 65.3],
    ['display-answered', 21.9, 16.5, 28.5],
    ['reciprocation', 49.2, 47.2, 51.2],
    ['reciprocation', 51.5, 49.4, 53.6],
  ];
  test('has the share and the interval that its counts give', () => {
    const found = baseRates.map(({ measure, count, of }) => {
      const { share, low, high } = shareOf(count, of);
      return [measure, ...[share, low, high].map((part) => Math.round(part * 1000) / 10)];
    });
    expect(found).toEqual(published);
  });

  test('is there for every measure, and the only bands of our own are those four', () => {
    expect(new Set(baseRates.map(({ measure }) => measure))).toEqual(new Set(measures));
    const ours = baseRates.filter((rate) => bandOf(rate).by === 'ours').map(({ measure }) => measure);
    expect(ours).toEqual(['agreement-with-mediation', 'agreement-without-mediation', 'violence', 'war']);
    for (const rate of baseRates) {
      const { low, high } = bandOf(rate);
      expect(low).toBeLessThan(rate.count / rate.of);
      expect(high).toBeGreaterThan(rate.count / rate.of);
    }
  });
});

describe('a verdict', () => {
  const band: Band = { low: 0.4, high: 0.6, by: 'ours' };
  test.each([
    { count: 500, of: 1000, verdict: 'inside' },
    { count: 900, of: 1000, verdict: 'above' },
    { count: 100, of: 1000, verdict: 'below' },
    { count: 5, of: 10, verdict: 'across' },
    { count: 595, of: 1000, verdict: 'across' },
    { count: 0, of: 0, verdict: 'no-cases' },
  ])('$count of $of is $verdict', ({ count, of, verdict }) => {
    expect(judge(shareOf(count, of), band)).toBe(verdict);
  });
});

describe.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))(
  'the calibration of %s',
  (_, scenario) => {
    const sampling = { runs: 1500, seed: 1, policy: 'own' } as const;
    const tally = rateSamplerOf(scenario, sampling).play(0, sampling.runs);
    const { rates, plays } = calibrationOf(scenario, sampling, tally);

    test('counts war as the sample of the same plays does', () => {
      const { counts } = sample(scenario, sampling);
      const { endings } = planTally(scenario);
      const wars = scenario.endings.reduce(
        (sum, { violence }, at) => sum + (violence === 'full-scale-war' ? (counts[endings + at] ?? 0) : 0),
        0,
      );
      expect(rates.find(({ base }) => base.measure === 'war')?.plays).toEqual(shareOf(wars, 1500));
      expect(plays).toBe(1500);
    });

    test('tells every base rate, each with a verdict that follows from its figures', () => {
      expect(rates.map(({ base }) => base.measure)).toEqual(baseRates.map(({ measure }) => measure));
      for (const { base, band, plays: share, verdict } of rates) {
        expect(verdict).toBe(unmeasurable(scenario, base.measure) ?? judge(share, band));
      }
    });

    test('is the same in parts, in whatever order they come', () => {
      const sampler = rateSamplerOf(scenario, sampling);
      const whole = sampler.none();
      for (const [from, count] of [
        [900, 600],
        [0, 300],
        [300, 600],
      ] as const) {
        sampler.join(whole, rateSamplerOf(scenario, sampling).play(from, count));
      }
      expect(sampler.playsOf(whole)).toBe(1500);
      expect(calibrationOf(scenario, sampling, whole).rates).toEqual(rates);
    });
  },
);
