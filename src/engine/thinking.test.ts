import { describe, expect, test } from 'vitest';
import { borderDocument, borderScenario, compileDocument } from '../../test/fixtures/border';
import type { Orders } from '../scenario/index';
import {
  begin,
  chooseOrders,
  type DecidingGame,
  decide,
  type Game,
  replay,
  type Seats,
  thinkingActors,
  thinkingTasks,
  view,
} from './index';

const scenario = borderScenario();

function started(seats: Seats, seed = 9): DecidingGame {
  return begin(scenario, { seed, seats });
}

describe('an actor that thinks', () => {
  test.each<[string, Seats, Orders, string[]]>([
    ['is asked by its seat', { north: 'human', south: 'hawkish' }, {}, ['south']],
    [
      'is asked beside another, in the order of the scenario',
      { south: 'logit', north: 'cautious' },
      {},
      ['north', 'south'],
    ],
    ['is not asked where its orders are given', { north: 'logit', south: 'logit' }, { north: {} }, ['south']],
    ['is not one that goes by another policy', { north: 'weights', south: 'historical' }, {}, []],
  ])('%s', (_, seats, given, asked) => {
    expect(thinkingActors(started(seats), given)).toEqual(asked);
    expect(thinkingTasks(started(seats), given).map(({ actor }) => actor)).toEqual(asked);
  });

  test('is asked by the kind of its own policy where the seat says none', () => {
    const document = borderDocument();
    Object.assign(document.actors.south.policy, { kind: 'logit' });
    expect(thinkingActors(begin(compileDocument(document), { seed: 1 }))).toEqual(['south']);
  });

  test('goes by its weights where it has no objectives to weigh', () => {
    const document = borderDocument();
    document.actors.south.objectives = [];
    const aimless = compileDocument(document);
    const [thinking, weighing] = (['hawkish', 'weights'] as const).map((south) =>
      decide(begin(aimless, { seed: 9, seats: { north: 'hold', south } }), {}),
    );
    expect(thinking?.record.turns).toEqual(weighing?.record.turns);
  });

  test('knows its own view and a luck of its own, and nothing else', () => {
    const game = started({ north: 'human', south: 'unpredictable' });
    const [task] = thinkingTasks(game);
    expect(Object.keys(task ?? {}).sort()).toEqual(['actor', 'kind', 'seed', 'view']);
    expect(task).toMatchObject({ actor: 'south', kind: 'unpredictable', view: view(game, 'south') });
    const seeds = [1, 2, 3].flatMap((seed) =>
      thinkingTasks(started({ north: 'logit', south: 'logit' }, seed)).map((one) => one.seed),
    );
    expect(new Set([...seeds, 1, 2, 3]).size).toBe(9);
  });

  test('draws anew in every turn', () => {
    let game: Game = started({ north: 'human', south: 'logit' });
    const seeds: number[] = [];
    while (game.phase === 'deciding') {
      seeds.push(...thinkingTasks(game).map(({ seed }) => seed));
      game = decide(game, { north: {}, south: {} });
    }
    expect(new Set(seeds).size).toBe(4);
  });

  test('is told the same whatever it cannot see', () => {
    const document = borderDocument();
    const hidden = { ...document.indicators, trust: { ...document.indicators.trust, start: 9 } };
    const [one, other] = [borderDocument(), { ...document, indicators: hidden }].map((each) =>
      thinkingTasks(begin(compileDocument(each), { seed: 4, seats: { north: 'human', south: 'logit' } })),
    );
    expect(one).toEqual(other);
  });

  test('must have its orders when a turn is resolved', () => {
    const game = started({ north: 'human', south: 'hawkish' });
    expect(() => decide(game, { north: {} })).toThrow('south thinks (hawkish): its orders of turn 1');
    expect(() => chooseOrders(game, 'south')).toThrow('south thinks');
  });

  test('can be let go by its weights instead', () => {
    const seats = { north: 'human', south: 'hawkish' } as const;
    expect(chooseOrders(started(seats), 'south', 'weights')).toEqual(
      chooseOrders(started({ ...seats, south: 'weights' }), 'south'),
    );
  });

  test('is not asked again by a replay', () => {
    let game: Game = started({ north: 'human', south: 'hawkish' });
    const south = { diplomacy: 'call' };
    while (game.phase === 'deciding') game = decide(game, { north: {}, south });
    const replayed = replay(scenario, game.record);
    expect(replayed.stopped).toBeUndefined();
    expect(replayed.game).toEqual(game);
    expect(game.record.seats.south).toBe('hawkish');
    expect(game.record.turns).toEqual(game.record.turns.map(() => ({ south })));
  });
});
