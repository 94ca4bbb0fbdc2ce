import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../../test/fixtures/border';
import { shippedScenarios } from '../../../test/shipped';
import { begin, type DecidingGame, decide, orderProblems, view } from '../../engine/index';
import { type Scenario, type ThinkingKind, thinkingKinds } from '../../scenario/index';
import { logitOf } from './mind';
import { type Thought, thinkOrders } from './think-orders';

function started(scenario: Scenario, seed = 3): DecidingGame {
  return begin(scenario, {
    seed,
    seats: Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights'])),
  });
}

function think(scenario: Scenario, actor: string, kind: ThinkingKind = 'logit', seed = 5): Thought {
  return thinkOrders(scenario, view(started(scenario), actor), actor, kind, seed);
}

/** The probability of an option in a thought. */
function chanceOf({ options }: Thought, option: string, track = 'diplomacy'): number {
  return options.find((one) => one.option === option && one.track === track)?.probability ?? Number.NaN;
}

/** The river border, where the south's open bridge, its one objective, depends on what it orders itself. */
function borderWith(
  policy: object,
  change: (document: ReturnType<typeof borderDocument>) => void = () => {},
) {
  const document = borderDocument();
  Object.assign(document.actors.south.policy, policy);
  change(document);
  return compileDocument(document);
}

/** The north is off the telephone at first; a call that meets a call calms, and one that does not alarms. */
function callers(level: number): Scenario {
  return borderWith({ lambda: 1000, 'look-ahead': 1, level: 1 }, ({ actors }) => {
    const { north, south } = actors;
    const alone = { if: 'orders.south.diplomacy != "call"', add: { tension: 1 } };
    north.tracks.diplomacy.start = 'silent';
    north.options.call.effects.push(alone as never);
    Object.assign(north.policy, { lambda: 1000, 'look-ahead': 1, level, hold: 0 });
    Object.assign(south.policy, { weights: { call: 0, 'open-bridge': 100 }, hold: 0 });
    Object.assign(south, { objectives: [{ id: 'calm', label: 'Calm', weight: 1, score: '10 - tension' }] });
  });
}

test('logit choice is in proportion to the exponential of what is promised', () => {
  expect(logitOf([1, 1, 1], 5)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(logitOf([0, Math.log(3)], 1)[1]).toBeCloseTo(0.75, 12);
  expect(logitOf([3, 9, 4], 0)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(logitOf([5000, 0], 1000)).toEqual([1, 0]);
});

describe('an actor that thinks', () => {
  test('takes what promises more as much oftener as its lambda says', () => {
    const thought = think(borderWith({ lambda: 7 }), 'south');
    const weighed = thought.options.filter(({ track }) => track === 'diplomacy');
    expect(weighed.map(({ option }) => option)).toEqual(['call', 'open-bridge', 'hold']);
    const [call, open] = weighed;
    if (call?.score === undefined || open?.score === undefined) throw new Error('nothing was weighed');
    expect(call.probability / open.probability).toBeCloseTo(Math.exp(0.7 * (call.score - open.score)), 9);
  });

  test.each([
    ['chooses blindly with a lambda of 0', 0, [1 / 3, 1 / 3, 1 / 3]],
    ['takes the best with a very great one', 1000, [0, 1, 0]],
  ])('%s', (_, lambda, expected) => {
    // The bridge is shut at the end of the turn unless the south opens it: a fact that its orders alone decide.
    const scenario = borderWith({ lambda, 'look-ahead': 1 }, (document) => {
      document.facts.bridge.start = 'destroyed';
      document.actors.south.objectives = [
        { id: 'bridge', label: 'Keep the bridge', weight: 1, score: 'bridge == "open" ? 9 : 1' },
      ];
    });
    const thought = think(scenario, 'south');
    const probabilities = ['call', 'open-bridge', 'hold'].map((option) => chanceOf(thought, option));
    for (const [at, probability] of probabilities.entries()) {
      expect(probability).toBeCloseTo(expected[at] ?? 0, 9);
    }
  });

  test('goes by its own weights at level 0, and weighs nothing', () => {
    const thought = think(borderWith({ level: 0 }), 'south');
    expect(thought.options.every(({ score }) => score === undefined)).toBe(true);
    // Call 30, open the bridge 10, hold 30.
    expect(chanceOf(thought, 'call')).toBeCloseTo(3 / 7, 12);
    expect(chanceOf(thought, 'open-bridge')).toBeCloseTo(1 / 7, 12);
  });

  test.each([
    [1, 0, 'does not call somebody who by habit never does'],
    [2, 1, 'calls somebody who, thinking, would call too'],
  ])('at level %d calls with probability %d: it %s', (level, expected) => {
    expect(chanceOf(think(callers(level), 'north'), 'call')).toBeCloseTo(expected, 6);
  });

  test('gives the same orders for the same seed, and others for others', () => {
    const scenario = borderScenario();
    expect(think(scenario, 'north')).toEqual(think(borderScenario(), 'north'));
    const orders = Array.from({ length: 12 }, (_, seed) =>
      JSON.stringify(think(scenario, 'north', 'logit', seed).orders),
    );
    expect(new Set(orders).size).toBeGreaterThan(2);
  });
});

describe.each(shippedScenarios().map((one) => [one.id, one.scenario] as const))('%s', (_, scenario) => {
  const thinkers = scenario.actors.filter(({ objectives }) => objectives.length > 0);

  test('has tempers that give legal orders, with probabilities that add up', () => {
    for (let seed = 1; seed <= 3; seed++) {
      let game = started(scenario, seed);
      for (let turn = 1; turn <= 4; turn++) {
        for (const kind of thinkingKinds) {
          for (const { id, tracks } of thinkers) {
            const { orders, options } = thinkOrders(scenario, view(game, id), id, kind, seed, { plays: 60 });
            expect(orderProblems(game, { [id]: orders })).toEqual([]);
            for (const track of tracks) {
              const own = options.filter((one) => one.track === track.id);
              const sum = own.reduce((total, { probability }) => total + probability, 0);
              expect(sum).toBeCloseTo(1, 9);
              expect(own.at(-1)?.option).toBe('hold');
              const chosen = own.find(({ option }) => option === (orders[track.id] ?? 'hold'));
              expect(chosen?.probability).toBeGreaterThan(0);
            }
          }
        }
        const next = decide(game, {});
        if (next.phase === 'over') break;
        game = next;
      }
    }
  });
});

test('the hawkish think more of force than the document does, and the cautious less', () => {
  const scenario = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')?.scenario;
  if (scenario === undefined) throw new Error('the first crisis is not among the scenarios');
  const [hawkish, plain, cautious] = (['hawkish', 'logit', 'cautious'] as const).map((kind) =>
    chanceOf(think(scenario, 'iran', kind), 'strike-hamlet', 'military'),
  );
  if (hawkish === undefined || plain === undefined || cautious === undefined) throw new Error('nothing came');
  expect(hawkish).toBeGreaterThan(plain);
  expect(plain).toBeGreaterThan(cautious);
  expect(cautious).toBeGreaterThan(0);
});
