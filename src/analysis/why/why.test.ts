import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { rounds } from '../../../test/rounds';
import { shippedScenarios } from '../../../test/shipped';
import { begin, decide, type Game } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { recordOfKept, seatsOf } from '../sample/kept-play';
import { type Sampling, sample } from '../sample/sample';
import { planTally } from '../sample/tally-plan';
import { finish } from '../steps';
import { type PlayEvent, planEvents } from './events';
import { explainEnding } from './explain';
import { keptRun } from './kept-run';
import { partialPhi, phiOf } from './phi';
import { forEachPlay, mostRecorded, type WhyTally, whySamplerOf } from './recorded';
import { turnedOf } from './turned';

const border = borderScenario();
const shipped = shippedScenarios().map(({ scenario }) => scenario);
const sampling: Sampling = { runs: 600, seed: 21, policy: 'weights' };
const eventsOf = (scenario: Scenario) => planEvents(scenario, kernelOf(scenario).layout).events;

function recorded(scenario: Scenario, wanted: Sampling): WhyTally {
  return whySamplerOf(scenario, wanted).play(0, wanted.runs);
}

/** When each event first came in a play of the engine, by its states and its journal. */
function firstsByEngine(scenario: Scenario, wanted: Sampling, run: number): readonly number[] {
  const seats = seatsOf(scenario, wanted);
  let game: Game = begin(scenario, { seed: wanted.seed + run, seats });
  const positions: { readonly turn: number; readonly state: Game['state'] }[] = [];
  while (game.phase === 'deciding') {
    positions.push({ turn: game.state.turn, state: game.state });
    game = decide(game, {});
  }
  const { journal } = game;
  const firstState = (holds: (state: Game['state']) => boolean) =>
    positions.find(({ state }) => holds(state))?.turn ?? 0;
  return eventsOf(scenario).map((event) => {
    switch (event.kind) {
      case 'order':
        return (
          journal.find(
            (one) => one.kind === 'order' && one.actor === event.actor && one.option === event.option,
          )?.turn ?? 0
        );
      case 'outcome':
        return (
          journal.find(
            (one) =>
              one.kind === 'order' &&
              one.actor === event.actor &&
              one.option === event.option &&
              one.outcome === event.outcome,
          )?.turn ?? 0
        );
      case 'inject':
        return journal.find((one) => one.kind === 'inject' && one.id === event.inject)?.turn ?? 0;
      case 'posture':
        return firstState(({ postures }) => postures[event.actor]?.value[event.track] === event.posture);
      case 'fact':
        return firstState(({ world }) => world.facts[event.fact] === event.value);
      case 'rise':
        return firstState(({ world }) => (world.indicators[event.indicator] ?? 0) >= event.from);
      case 'fall':
        return firstState(({ world }) => (world.indicators[event.indicator] ?? 0) <= event.to);
      default:
        return event satisfies never;
    }
  });
}

describe('why a play ends so', () => {
  test('counts each sign among the plays with the ending and among the others', () => {
    const tally = recorded(border, sampling);
    const events = eventsOf(border);
    const why = explainEnding(border, tally, { kind: 'ending', id: 'war' });
    const { counts } = sample(border, sampling);
    expect(why.count).toBe(
      counts[planTally(border).endings + border.endings.findIndex(({ id }) => id === 'war')],
    );
    const all = [...why.before, ...why.missing].flatMap((group) => [group, ...group.along]);
    expect(all.length).toBeGreaterThan(3);
    for (const sign of all) {
      const place = events.findIndex((event) => JSON.stringify(event) === JSON.stringify(sign.event));
      let here = 0;
      let elsewhere = 0;
      forEachPlay(tally, (ending, firsts) => {
        if (firsts[place] === 0) return;
        if (border.endings[ending]?.id === 'war') here += 1;
        else elsewhere += 1;
      });
      expect([sign.here.count, sign.elsewhere.count]).toEqual([here, elsewhere]);
      expect(sign.ratio.low > 1 || sign.ratio.high < 1).toBe(true);
    }
    for (const { ratio } of why.before) expect(ratio.low).toBeGreaterThan(1);
    for (const { ratio } of why.missing) expect(ratio.high).toBeLessThan(1);
  });

  /** A tally in which the first events of the border come as told: by play, its ending and the first turns of its events. */
  function told(plays: readonly (readonly [ending: number, ...firsts: number[]])[]): WhyTally {
    const width = eventsOf(border).length;
    const firsts = new Uint8Array(plays.length * width);
    plays.forEach(([, ...own], at) => {
      firsts.set(own, at * width);
    });
    const endings = Uint8Array.from(plays, ([ending]) => ending);
    const runs = Uint32Array.from(plays, (_, at) => at);
    return {
      stretches: [{ runs, endings, firsts }],
      plays: plays.length,
      failures: 0,
    };
  }

  test('puts a sign that only repeats a stronger one behind it, and one that says more beside it', () => {
    // Event 0 leads to the ending. Event 1 follows event 0 in four of five plays and says nothing of its own. Event 2 leads to the
    // ending by another way, and earlier. Event 3 comes anywhere, and event 4 keeps the ending away.
    const plays = Array.from({ length: 1000 }, (_, at): [number, ...number[]] => {
      const leads = at % 4 === 0;
      const other = at % 4 === 1 && at % 3 === 0;
      const ends = (leads && at % 20 !== 0) || other;
      const repeats = leads && at % 5 !== 3;
      return [
        ends ? 0 : 1,
        leads ? 2 : 0,
        repeats ? 3 : 0,
        other ? 1 : 0,
        at % 7 === 0 ? 1 : 0,
        ends ? 0 : 4,
      ];
    });
    const why = explainEnding(border, told(plays), { kind: 'ending', id: border.endings[0]?.id ?? '' });
    const events = eventsOf(border);
    const shape = (groups: typeof why.before) =>
      groups.map(({ event, along }) => [event, ...along.map((one) => one.event)]);
    expect(shape(why.before)).toEqual([[events[2]], [events[0], events[1]]]);
    expect(shape(why.missing)).toEqual([[events[4]]]);
    expect(why.before.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(why.missing[0]?.turn).toBe(4);
    expect(why.missing[0]?.here.share).toBe(0);
  });

  test('puts a sign that says only a little of its own behind the stronger one', () => {
    // Of 100 plays event 0 comes in 50, of which 35 have the ending, and 5 of the others. Event 1 follows in 30 of the 50, of which
    // 24 have it: it keeps a third of its correlation.
    const plays = Array.from({ length: 100 }, (_, at): [number, ...number[]] => {
      const follows = at < 30;
      const ends = follows ? at < 24 : at < 50 ? at < 41 : at < 55;
      return [ends ? 0 : 1, at < 50 ? 1 : 0, follows ? 2 : 0];
    });
    const why = explainEnding(border, told(plays), { kind: 'ending', id: border.endings[0]?.id ?? '' });
    const events = eventsOf(border);
    expect(why.before.map(({ event, along }) => [event, ...along.map((one) => one.event)])).toEqual([
      [events[0], events[1]],
    ]);
  });

  test('does not lie in what comes a little more often in a few plays', () => {
    // In 12 of 20 plays with the ending and in 10 of 20 others: 1.2 times as often, but perhaps only 0.7 times.
    const plays = Array.from({ length: 40 }, (_, at): [number, ...number[]] =>
      at < 20 ? [0, at < 12 ? 1 : 0] : [1, at < 30 ? 1 : 0],
    );
    const why = explainEnding(border, told(plays), { kind: 'ending', id: border.endings[0]?.id ?? '' });
    expect(why).toMatchObject({ before: [], missing: [] });
  });

  test('never hides what comes first behind what follows from it', () => {
    // Event 0 comes early; event 1 follows it in nine of ten plays, late, and leads to the ending each time.
    const plays = Array.from({ length: 1000 }, (_, at): [number, ...number[]] => {
      const early = at % 2 === 0;
      const late = early && at % 20 !== 0;
      return [late ? 0 : 1, early ? 1 : 0, late ? 4 : 0];
    });
    const why = explainEnding(border, told(plays), { kind: 'ending', id: border.endings[0]?.id ?? '' });
    const events = eventsOf(border);
    expect(why.before.map(({ event }) => event)).toEqual([events[0], events[1]]);
    expect(Math.abs(why.before[1]?.correlation ?? 0)).toBe(1);
  });

  test('comes in the turn by which three plays in four had it', () => {
    const firstIn = (at: number) => (at % 10 < 5 ? 1 : at % 10 < 9 ? 3 : 4);
    const plays = Array.from({ length: 400 }, (_, at): [number, ...number[]] =>
      at % 2 === 0 ? [0, firstIn(at / 2)] : [1, 0],
    );
    const why = explainEnding(border, told(plays), { kind: 'ending', id: border.endings[0]?.id ?? '' });
    expect(why.before.map(({ turn }) => turn)).toEqual([3]);
  });

  test('never lies in how things stand at the start', () => {
    for (const event of eventsOf(border)) {
      if (event.kind === 'posture') {
        const actor = border.actors.find(({ id }) => id === event.actor);
        expect(actor?.tracks.find(({ id }) => id === event.track)?.start).not.toBe(event.posture);
      }
      if (event.kind !== 'rise' && event.kind !== 'fall') continue;
      const start = border.indicators.find(({ id }) => id === event.indicator)?.start ?? 0;
      expect(event.kind === 'rise' ? event.from > start : event.to < start).toBe(true);
    }
  });

  test('has nothing to say where all plays end so, or none', () => {
    const all = told(Array.from({ length: 50 }, (_, at) => [0, at % 2]));
    const id = border.endings[0]?.id ?? '';
    expect(explainEnding(border, all, { kind: 'ending', id })).toMatchObject({ before: [], missing: [] });
    const other = border.endings[1]?.id ?? '';
    const none = explainEnding(border, all, { kind: 'ending', id: other });
    expect(none).toMatchObject({ count: 0, before: [], missing: [] });
    expect(none.typical).toBeUndefined();
  });

  test('takes for typical the play that is nearest to all others with the ending', () => {
    const tally = recorded(border, sampling);
    const last = border.turns.length + 1;
    const plays: { readonly run: number; readonly when: readonly number[] }[] = [];
    forEachPlay(tally, (ending, firsts, run) => {
      if (border.endings[ending]?.family !== 'frozen') return;
      plays.push({ run, when: [...firsts].map((first) => (first === 0 ? last : first)) });
    });
    const far = (one: readonly number[], other: readonly number[]) =>
      one.reduce((sum, when, at) => sum + Math.abs(when - (other[at] ?? 0)), 0);
    const sums = plays.map(({ when }) => plays.reduce((sum, other) => sum + far(when, other.when), 0));
    const nearest = plays[sums.indexOf(Math.min(...sums))]?.run;
    const why = explainEnding(border, tally, { kind: 'family', id: 'frozen' });
    expect(plays.length).toBeGreaterThan(20);
    expect(why.typical).toBe(nearest);
    const kept = keptRun(border, sampling, why.typical ?? 0);
    expect(recordOfKept(border, sampling, kept).seed).toBe(sampling.seed + (nearest ?? 0));
  });
});

describe('where it could have turned', () => {
  const asked = { kind: 'ending', id: 'war' } as const;
  const turning = { plays: 60, continuations: 50 };

  test('begins at the share of the ending and adds up to its coming', () => {
    const tally = recorded(border, sampling);
    const turned = finish(turnedOf(border, sampling, tally, asked, turning));
    const share = explainEnding(border, tally, asked);
    const [first] = turned.turns;
    expect(turned.plays).toBe(60);
    expect(first?.plays).toBe(60);
    // The first turn's situation is drawn before its orders, and here nothing is: all plays go on from the same position.
    expect(Math.abs((first?.same.mean ?? 0) - share.share)).toBeLessThan(0.04);
    const steps = turned.turns.reduce((sum, { step }) => sum + step, 0);
    expect((first?.same.mean ?? 0) + steps).toBeCloseTo(1, 10);
    for (const { same } of turned.turns.slice(1)) expect(same.mean).toBeGreaterThan(first?.same.mean ?? 1);
    const open = turned.turns.filter(({ same }) => same.mean <= 0.5).map(({ turn }) => turn);
    expect(turned.lastOpen).toBe(Math.max(0, ...open));
    expect(finish(turnedOf(border, sampling, tally, asked, turning))).toEqual(turned);
  });

  test('is told of no play where none ended so', () => {
    const tally = recorded(border, { ...sampling, policy: 'hold' });
    const turned = finish(turnedOf(border, { ...sampling, policy: 'hold' }, tally, asked, turning));
    expect(turned).toMatchObject({ plays: 0, turns: [], lastOpen: 0, steepest: 0 });
  });
});

test('correlations of answers are those of the formula', () => {
  // A table of 10, 5, 2 and 13 cases: (10·13 − 5·2) / √(15·15·12·18).
  expect(phiOf(10, 15, 12, 30)).toBeCloseTo(120 / Math.sqrt(15 * 15 * 12 * 18), 12);
  expect(phiOf(5, 5, 30, 30)).toBe(0);
  expect(partialPhi(0.6, 0.8, 0.5)).toBeCloseTo((0.6 - 0.4) / Math.sqrt(0.36 * 0.75), 12);
  expect(partialPhi(0.6, 1, 0.6)).toBe(0);
});

describe('recorded plays', () => {
  test.each([
    ['the border', border, rounds(60, 400)],
    ...shipped.map((scenario) => [scenario.about.id, scenario, rounds(8, 60)] as const),
  ] as const)(
    'of %s know when each event first came, as the engine plays',
    { timeout: 120_000 },
    (_, scenario, runs) => {
      const wanted = { ...sampling, runs };
      const seen = new Set<PlayEvent['kind']>();
      forEachPlay(recorded(scenario, wanted), (_ending, firsts, run) => {
        expect([run, ...firsts]).toEqual([run, ...firstsByEngine(scenario, wanted, run)]);
        eventsOf(scenario).forEach(({ kind }, at) => {
          if (firsts[at] !== 0) seen.add(kind);
        });
      });
      expect(seen.size).toBeGreaterThan(4);
    },
  );

  test('join in their order to the same as all at once', () => {
    const sampler = whySamplerOf(border, sampling);
    const whole = sampler.none();
    for (const [from, count] of [
      [0, 250],
      [250, 1],
      [251, 349],
    ] as const)
      sampler.join(whole, sampler.play(from, count));
    const listed = (tally: WhyTally) => {
      const plays: unknown[] = [];
      forEachPlay(tally, (ending, firsts, run) => plays.push([run, ending, ...firsts]));
      return plays;
    };
    expect(listed(whole)).toEqual(listed(recorded(border, sampling)));
    expect(whole.plays).toBe(600);
  });

  test('have room for a good many', () => {
    for (const scenario of shipped) expect(mostRecorded(scenario)).toBeGreaterThan(500_000);
    expect(mostRecorded(border)).toBe(Math.floor(2 ** 28 / eventsOf(border).length));
    expect(mostRecorded(border)).toBeLessThan(10_000_000);
  });
});
