import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borderDocument, compileDocument } from '../../test/fixtures/border';
import { playOrders, playOut } from '../../test/fixtures/plays';
import { small } from '../../test/fixtures/small';
import { shippedScenarios } from '../../test/shipped';
import { optionStatuses } from '../adjudication/index';
import type { Orders, Scenario } from '../scenario/index';
import { decodeText, encodeText } from './record-text';
import { replay } from './replay';
import type { Game } from './types';
import { view } from './view';

/** The river border with one option of the north changed. */
function border(option: string, change: object): Scenario {
  const document = borderDocument();
  const options: Record<string, object> = document.actors.north.options;
  options[option] = { ...options[option], ...change };
  return compileDocument(document);
}

function shownTo(game: Game, seat: string) {
  return view(game, seat).tracks.flatMap(({ options }) => options);
}

const nothing: Orders = {};
const alert: Orders = { north: { military: 'raise-alert' } };
const plant: Orders = { north: { military: 'plant-source' } };
const stand: Orders = { north: { military: 'stand-down' } };
const protest: Orders = { north: { diplomacy: 'protest' } };
const walk: Orders = { north: { diplomacy: 'walk-out' } };

describe('an option of the north is listed', () => {
  /** The rule of docs/engine.md, the option that is changed and how, the orders given so far, and whether it is listed then. */
  test.each<[string, string, object, Orders[], boolean]>([
    ['where it is open', 'protest', {}, [], true],
    ['where an open order leads to its posture', 'stand-down', {}, [], true],
    ['not by an order that leads to its posture alone', 'stand-down', { when: 'turn > 2' }, [], false],
    ['not before its condition has held', 'protest', { when: 'turn > 2' }, [nothing], false],
    ['once its condition holds', 'protest', { when: 'turn > 2' }, [nothing, nothing], true],
    ['and stays when its condition fails again', 'protest', { when: 'turn == 1' }, [nothing], true],
    ['and stays when its posture is left again', 'strike', {}, [alert, stand], true],
    ['by a condition that holds while an open order leads there', 'strike', { when: 'turn == 1' }, [], true],
    ['not by the posture alone', 'strike', { when: 'tension >= 9' }, [alert], false],
    [
      'from the first turn if it is foreseeable',
      'protest',
      { when: 'turn > 3', foreseeable: true },
      [],
      true,
    ],
    [
      'from the first turn if it is foreseeable, whatever its posture',
      'call',
      { when: 'turn > 3', foreseeable: true },
      [],
      true,
    ],
    ['not by a value that the side does not see', 'call', { when: 'trust >= 5' }, [], false],
    ['and is once it is open by such a value', 'call', { when: 'trust >= 4' }, [walk], true],
    ['not by a value that was never shown', 'call', { when: 'south.resolve >= 5' }, [alert], false],
    ['by a value that was shown', 'call', { when: 'south.resolve >= 5' }, [alert, plant], true],
    ['where it holds whatever the unseen value is', 'call', { when: 'trust >= 0' }, [], true],
  ])('%s (%s)', (_, option, change, orders, listed) => {
    const game = playOrders(border(option, change), 1, orders);
    expect(game.phase).toBe('deciding');
    expect(shownTo(game, 'north').some((status) => status.option === option)).toBe(listed);
  });
});

describe('an open option of the north is new', () => {
  test.each<[string, string, object, Orders[], boolean]>([
    ['never in the first turn', 'raise-alert', {}, [], false],
    ['when it is possible for the first time', 'strike', {}, [alert], true],
    ['not in the turn after', 'strike', {}, [alert, nothing], false],
    ['not when it comes back', 'strike', {}, [alert, stand, alert], false],
    ['not when its condition holds again', 'protest', { when: 'turn != 2' }, [nothing, nothing], false],
    [
      'when its condition holds for the first time',
      'protest',
      { when: 'turn > 2' },
      [nothing, nothing],
      true,
    ],
    ['not after a pause that it asks for', 'protest', { cooldown: 1 }, [protest, nothing], false],
  ])('%s (%s)', (_, option, change, orders, isNew) => {
    const shown = shownTo(playOrders(border(option, change), 1, orders), 'north');
    const found = shown.find((status) => status.option === option);
    expect(found).toMatchObject({ option });
    expect(found?.closed).toBeUndefined();
    expect(found?.fresh === true).toBe(isNew);
  });

  test('as its player has seen the play, of which history ordered the first turns', () => {
    const document = borderDocument();
    const { options } = document.actors.north;
    Object.assign(options.protest, { when: 'turn != 2' });
    Object.assign(options['walk-out'], { when: 'turn > 1' });
    const whole = compileDocument(document);
    const short: Scenario = {
      ...whole,
      plans: [{ id: 'late', name: 'Late', minutes: 5, first: 1, last: 3 }],
      playing: 'late',
    };
    const fresh = [1, 2].map((resolved) =>
      shownTo(playOrders(short, 1, Array(resolved).fill(nothing)), 'north').flatMap((status) =>
        status.fresh === true ? [status.option] : [],
      ),
    );
    expect(fresh).toEqual([[], ['protest']]);
  });
});

test('what lies two orders away, or where only an outcome leads, is not listed before the first of them is given', () => {
  const crisis = small({
    tracks: {
      'north.act': {
        start: 'calm',
        postures: {
          calm: { on: { call: 'ready' } },
          ready: { on: { arm: 'armed' } },
          armed: { on: { fire: 'armed' } },
          lost: { on: { flee: 'lost' } },
        },
      },
    },
    options: {
      'north.act.call': {
        outcomes: [
          { id: 'well', label: 'well', odds: 1, text: 'Well.' },
          { id: 'badly', label: 'badly', odds: 0, text: 'Badly.', posture: 'lost' },
        ],
      },
      'north.act.arm': {},
      'north.act.fire': {},
      'north.act.flee': {},
    },
  });
  const listed = [0, 1].map((played) =>
    shownTo(playOrders(crisis, 1, [{ north: { act: 'call' } }].slice(0, played)), 'north').map(
      ({ option }) => option,
    ),
  );
  expect(listed).toEqual([
    ['call', 'arm'],
    ['call', 'arm', 'fire'],
  ]);
});

test('what was shown to a side is taken as it was shown, and what it sees as it stands', () => {
  // All but spying and going lies in a posture that is one order away, so that no truth opens it.
  const crisis = small({
    indicators: { secret: { 'seen-by': ['south'] } },
    facts: { gate: { values: ['shut', 'open'], start: 'shut', 'seen-by': ['south'] } },
    tracks: {
      'north.act': {
        start: 'ready',
        postures: {
          ready: { on: { spy: 'ready', go: 'near' } },
          near: { on: { storm: 'near', enter: 'near', march: 'near' } },
        },
      },
    },
    options: {
      'north.act.spy': { effects: [{ reveal: { to: ['north'], what: ['secret', 'gate', 'heat'] } }] },
      'north.act.go': {},
      'north.act.storm': { when: 'secret >= 8' },
      'north.act.enter': { when: 'gate == "open"' },
      'north.act.march': { when: 'heat >= 6 && secret >= 0' },
      'south.act.prepare': { effects: [{ add: { secret: 3, heat: 1 } }, { set: { gate: 'open' } }] },
    },
  });
  const spy: Orders = { north: { act: 'spy' } };
  const prepare: Orders = { south: { act: 'prepare' } };
  const listed = [
    [spy, prepare],
    [prepare, spy],
  ].map((orders) => shownTo(playOrders(crisis, 1, orders), 'north').map(({ option }) => option));
  expect(listed).toEqual([
    ['spy', 'go', 'march'],
    ['spy', 'go', 'storm', 'enter', 'march'],
  ]);
});

test('a reason names no posture that the side has not heard of', () => {
  const document = borderDocument();
  const { postures } = document.actors.north.tracks.military;
  Object.assign(postures, { occupying: { on: { 'stand-down': 'guarded' } } });
  const game = playOrders(compileDocument(document), 1, []);
  const reasons = shownTo(game, 'north').filter(({ option }) => option === 'stand-down');
  expect(reasons).toEqual([{ option: 'stand-down', closed: { why: 'posture', postures: ['alerted'] } }]);
});

test('a reason goes on naming a posture that the side has left', () => {
  // Fire is listed where north is armed or far; armed it has stood, and far lies beyond what any open order reaches.
  const crisis = small({
    tracks: {
      'north.act': {
        start: 'armed',
        postures: {
          armed: { on: { fire: 'armed', rest: 'calm' } },
          calm: { on: { rest: 'calm' } },
          far: { on: { fire: 'far' } },
        },
      },
    },
    options: { 'north.act.fire': {}, 'north.act.rest': {}, 'south.act.press': {} },
    rules: [{ id: 'march', when: 'heat > 9', effects: [{ move: { 'north.act': 'far' } }] }],
  });
  const game = playOrders(crisis, 1, [{ north: { act: 'rest' } }]);
  const fire = shownTo(game, 'north').find(({ option }) => option === 'fire');
  expect(fire?.closed).toEqual({ why: 'posture', postures: ['armed'] });
});

describe.each(shippedScenarios().map(({ scenario }) => [scenario.about.id, scenario] as const))(
  '%s',
  (_, scenario) => {
    const seeds = fc.nat({ max: 0xffffffff });

    test('lists every option that is open, takes none away, and lists the same in a replay', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { record } = playOut(scenario, seed, 'random');
          let shown: Record<string, readonly string[]> = {};
          for (let turns = 0; turns < record.turns.length; turns += 1) {
            const part = { ...record, turns: record.turns.slice(0, turns) };
            const read = decodeText(encodeText(part));
            if ('problem' in read) throw new Error(read.problem.code);
            const { game } = replay(scenario, read.record);
            for (const actor of scenario.actors) {
              const listed = game.listed[actor.id]?.options ?? [];
              const open = optionStatuses(actor, game.state).filter(({ closed }) => closed === undefined);
              expect(listed).toEqual(expect.arrayContaining(open.map(({ option }) => option)));
              expect(listed).toEqual(expect.arrayContaining([...(shown[actor.id] ?? [])]));
              expect(shownTo(game, actor.id).map(({ option }) => option)).toHaveLength(listed.length);
              shown = { ...shown, [actor.id]: listed };
            }
          }
        }),
        { numRuns: 12 },
      );
    });
  },
);

test('the first turn shows each side less than it will ever have', () => {
  for (const { scenario } of shippedScenarios()) {
    const game = playOrders(scenario, 1, []);
    for (const { id, options, playable } of scenario.actors.filter((one) => one.playable)) {
      expect({ id, playable, all: shownTo(game, id).length < options.length }).toEqual({
        id,
        playable,
        all: true,
      });
    }
  }
});
