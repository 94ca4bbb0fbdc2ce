import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { small } from '../../test/fixtures/small';
import { rounds } from '../../test/rounds';
import { shippedScenarios } from '../../test/shipped';
import { impossible } from '../base/index';
import {
  begin,
  beginPlan,
  chooseOrders,
  decide,
  type Game,
  type GameRecord,
  throwInject,
} from '../engine/index';
import type { ActorId, Scenario } from '../scenario/index';
import { missedPlay } from './classmates';
import { resumeLocal } from './local';
import { decodePlayFile, encodePlayFile } from './play-file';
import type { SavedPlay, SaveStore } from './store';
import type { Session } from './types';

const shipped = shippedScenarios().map(({ scenario }) => scenario);
const nowhere: SaveStore = { save: async () => {} };

interface Class {
  readonly seed: number;
  /** Turns after which the bell rang. */
  readonly turns: number;
  /** In some turns the teacher throws in the event of that place, if it can happen. */
  readonly thrown: readonly (number | undefined)[];
}
const anyClass: fc.Arbitrary<Class> = fc.record({
  seed: fc.nat(),
  turns: fc.integer({ min: 1, max: 6 }),
  thrown: fc.array(fc.option(fc.nat(30), { nil: undefined }), { maxLength: 6 }),
});

/** What a class recorded in which people hold all playable sides, and order whatever is open. */
function recordOf(scenario: Scenario, { seed, turns, thrown }: Class): GameRecord {
  const people = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  const seats = Object.fromEntries(people.map((id) => [id, 'human'] as const));
  let game: Game = begin(scenario, { seed, seats });
  for (let at = 0; at < turns && game.phase === 'deciding'; at += 1) {
    const place = thrown[at];
    const inject = place === undefined ? undefined : scenario.injects[place % scenario.injects.length];
    const open = inject === undefined ? game : (throwInject(game, inject.id) ?? game);
    const orders = Object.fromEntries(
      scenario.actors.map(({ id }) => [id, chooseOrders(open, id, 'random')]),
    );
    game = decide(open, orders);
  }
  return game.record;
}

function opened(scenario: Scenario, seat: ActorId, record: GameRecord): Session {
  const made = missedPlay(scenario, seat, record);
  if ('problem' in made) throw new Error(JSON.stringify(made.problem));
  return resumeLocal(scenario, { ...made.play, id: 'late' }, nowhere).session;
}

function order(session: Session, orders: Readonly<Record<string, string>>): void {
  for (const [track, option] of Object.entries(orders)) session.send({ do: 'choose', track, option });
  session.send({ do: 'commit' });
}

describe('a play after the orders of a class', () => {
  test('is the play of the class again, for whoever gives the same orders', () => {
    const scenario = fc.constantFrom(...shipped);
    fc.assert(
      fc.property(scenario, anyClass, fc.nat(5), (crisis, lesson, place) => {
        const record = recordOf(crisis, lesson);
        const playable = crisis.actors.filter((actor) => actor.playable);
        const seat = playable[place % playable.length]?.id ?? '';
        const session = opened(crisis, seat, record);
        for (const orders of record.turns) order(session, orders[seat] ?? {});
        const { game, followed } = session.get();
        expect(game.record).toMatchObject({ seed: record.seed, turns: record.turns });
        const reached = record.acts.filter(({ turn }) => turn <= record.turns.length);
        expect(game.record.acts.filter(({ turn }) => turn <= record.turns.length)).toEqual(reached);
        expect(game.curve).toEqual(again(crisis, record).curve);
        expect(followed).toHaveLength(record.turns.length);
        for (const one of followed ?? [])
          expect(one).toMatchObject({ isOfClass: true, byPolicy: [], leftOut: [] });
      }),
      { numRuns: rounds(10, 600) },
    );
  });

  test('stays possible whatever else is ordered, and follows the class wherever that is open', () => {
    fc.assert(
      fc.property(anyClass, fc.array(fc.nat(40), { maxLength: 40 }), (lesson, picks) => {
        const crisis = shipped[0] ?? ({} as never);
        const record = recordOf(crisis, lesson);
        const seat = crisis.actors.find(({ playable }) => playable)?.id ?? '';
        const session = opened(crisis, seat, record);
        const rest = [...picks];
        for (let turn = 1; session.get().game.phase === 'deciding' && turn <= 20; turn += 1) {
          const { view } = session.get();
          const orders = view.tracks.flatMap(({ track, options }) => {
            const open = options.filter(({ closed }) => closed === undefined);
            const chosen = open[(rest.shift() ?? 0) % (open.length + 1)];
            return chosen === undefined ? [] : [[track, chosen.option] as const];
          });
          order(session, Object.fromEntries(orders));
          expect(session.get().fault).toBeUndefined();
          expect(session.get().resolved).toBe(turn);
        }
        const { game, followed = [] } = session.get();
        const { session: later, replayed } = resumeLocal(crisis, saved(session), nowhere);
        expect(replayed.stopped).toBeUndefined();
        expect(later.get().followed).toEqual(followed);
        for (const { turn, isOfClass, asInClass, byPolicy } of followed) {
          expect(isOfClass).toBe(turn <= record.turns.length);
          for (const side of asInClass)
            expect(game.record.turns[turn - 1]?.[side] ?? {}).toEqual(record.turns[turn - 1]?.[side] ?? {});
          expect(asInClass.filter((side) => byPolicy.includes(side))).toEqual([]);
        }
      }),
      { numRuns: rounds(5, 300) },
    );
  });

  test('lets a policy decide where an order of the class is closed, and after the last turn of the class', () => {
    const crisis = small({
      turns: 3,
      options: {
        'north.act.stir': { effects: [{ add: { heat: 3 } }] },
        'south.act.reply': { when: 'heat > 6' },
      },
      injects: [{ id: 'calm', turn: 't3', when: 'heat > 6', effects: [] }],
    });
    const seats = { north: 'human', south: 'human' } as const;
    const turns = [{ north: { act: 'stir' } }, { south: { act: 'reply' } }];
    const record = { ...begin(crisis, { seed: 3, seats }).record, turns };
    const session = opened(crisis, 'north', record);
    expect(session.get().game.record.seats).toEqual({ north: 'human', south: 'weights' });
    for (let turn = 1; turn <= 3; turn += 1) order(session, {});
    const common = { isOfClass: true, leftOut: [] };
    expect(session.get().followed).toEqual([
      { ...common, turn: 1, asInClass: ['south'], byPolicy: [] },
      { ...common, turn: 2, asInClass: [], byPolicy: ['south'] },
      { ...common, turn: 3, isOfClass: false, asInClass: [], byPolicy: ['south'] },
    ]);
  });

  test('goes on from its file, in which nobody reads what the others will do', () => {
    const crisis = shipped[0] ?? ({} as never);
    const record = recordOf(crisis, { seed: 4, turns: 3, thrown: [] });
    const seat = crisis.actors.find(({ playable }) => playable)?.id ?? '';
    const session = opened(crisis, seat, record);
    order(session, {});
    const text = encodePlayFile(session.get());
    const read = decodePlayFile(text);
    if ('problem' in read) throw new Error(JSON.stringify(read.problem));
    const { session: moved } = resumeLocal(crisis, { ...read.play, id: 'moved' }, nowhere);
    expect(moved.get().classmates).toEqual(record);
    expect(read.play.record.turns).toHaveLength(1);
    const cut = text.replace(/"classmates": "(.*)..."/, '"classmates": "$1"');
    expect(decodePlayFile(cut)).toEqual({ problem: { code: 'wrong-shape', part: 'classmates' } });
  });

  test('begins where a short version begins, and follows the class from there', () => {
    const crisis = shipped.find(({ plans = [] }) => plans.length > 0) ?? impossible();
    const plan = crisis.plans?.[0] ?? impossible();
    const [seat = '', other = ''] = crisis.actors.filter(({ playable }) => playable).map(({ id }) => id);
    const seats = { [seat]: 'human', [other]: 'human' } as const;
    const begun = beginPlan(crisis, { seed: 7, seats }, plan);
    const orders = { [other]: chooseOrders(begun, other, 'weights') };
    const { record } = decide(begun, orders);
    const made = missedPlay(crisis, seat, record, plan.id);
    if ('problem' in made) throw new Error(JSON.stringify(made.problem));
    expect(made.play.record.turns).toHaveLength(plan.first);
    const { session } = resumeLocal(crisis, { ...made.play, id: 'late' }, nowhere);
    order(session, {});
    const [followed, ...more] = session.get().followed ?? [];
    expect([followed?.turn, followed?.byPolicy, more]).toEqual([plan.first + 1, [], []]);
    expect(session.get().game.record.turns.at(-1)).toEqual(record.turns.at(-1));
    // Without the plan, or with history told otherwise, it is no game of a class; and history alone is none yet.
    const { [plan.first]: _, ...untold } = record.given;
    const rows: [GameRecord, string | undefined, string][] = [
      [record, undefined, 'M003'],
      [record, 'no-such-plan', 'M003'],
      [{ ...record, given: untold }, plan.id, 'M003'],
      [{ ...record, turns: [{}, ...record.turns.slice(1)] }, plan.id, 'M003'],
      [begun.record, plan.id, 'M002'],
    ];
    for (const [given, id, code] of rows)
      expect(missedPlay(crisis, seat, given, id)).toMatchObject({ problem: { code } });
  });

  /** Each row: what is wrong with the record or the side, and the code that names it. */
  const crisis = shipped[0] ?? ({} as never);
  const whole = recordOf(crisis, { seed: 1, turns: 2, thrown: [] });
  const rows: [what: string, seat: string, record: GameRecord, code: string][] = [
    ['a side that nobody has', 'atlantis', whole, 'M001'],
    ['a class that resolved nothing', 'pakistan', { ...whole, turns: [] }, 'M002'],
    [
      'results that are told and not drawn',
      'pakistan',
      { ...whole, given: { 1: { injects: [], outcomes: {}, exposed: [] } } },
      'M003',
    ],
    [
      'an order that is not possible',
      'pakistan',
      { ...whole, turns: [{ pakistan: { diplomacy: 'fly' } }] },
      'M004',
    ],
  ];
  test.each(rows)('is refused for %s', (_, seat, record, code) => {
    expect(missedPlay(crisis, seat, record)).toMatchObject({ problem: { code } });
  });
});

/** The play of a record to its end, whoever held the seats. */
function again(scenario: Scenario, record: GameRecord): Game {
  let game: Game = begin(scenario, record);
  for (const orders of record.turns) if (game.phase === 'deciding') game = decide(game, orders);
  return game;
}

/** What a store would keep of a session. */
function saved(session: Session): SavedPlay {
  const read = decodePlayFile(encodePlayFile(session.get()));
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return { ...read.play, id: 'again' };
}
