import { expect, test } from 'vitest';
import { draftOf } from '../../test/fixtures/border';
import { holdTable, type RuleRow } from '../../test/fixtures/page';
import { type SmallCrisis, small, smallDocument } from '../../test/fixtures/small';
import { decidingSmall } from '../../test/fixtures/small-play';
import { check, compile, type PolicyKind } from '../scenario/index';
import { begin, chooseOrders } from './index';

/*
 * What docs/engine.md says of actors that nobody plays: a row for every sentence. With seed 1 a second implementation of the hash
 * draws, for north.act in turns 1 to 4, 0.7769, 0.4831, 0.1696 and 0.1270 of the sum; for north.talk 0.0640 in turn 1.
 */

const twoWays: SmallCrisis = {
  options: { 'north.act.push': {}, 'north.act.pull': {}, 'south.act.press': {} },
};

/** What north orders in each of the first three turns, in which everybody else holds. */
function ordersOf(kind: PolicyKind, crisis: SmallCrisis): readonly unknown[] {
  return [0, 1, 2].map((played) => {
    const turns = Array.from({ length: played }, () => ({}));
    return chooseOrders(decidingSmall(small(crisis), { turns, seed: 1 }), 'north', kind);
  });
}

const weighed = (weights: Readonly<Record<string, unknown>>, hold: unknown) => ({
  policies: { north: { weights, hold } },
});

/** History pushes in turn 1 and, with a condition, in turn 2; the weights of north always pull. */
const past = (condition: string): SmallCrisis => ({
  ...twoWays,
  ...weighed({ pull: 1 }, 0),
  history: [
    { turn: 't1', orders: { north: { act: 'push' } } },
    { turn: 't2', while: condition, orders: { north: { act: 'push' } } },
  ],
});

const historical =
  "what history ordered this turn, on each track where that is open and the `while` of history's turn holds; otherwise `weights`";

const rows: readonly RuleRow[] = [
  {
    says: '`weights` | for each track, one draw among the open options and holding, by the weights of the scenario',
    shows: 'push 3, pull 4, hold 3 of 10: 7 holds, 4 pulls, 1 pushes',
    when: () => ordersOf('weights', { ...twoWays, ...weighed({ push: 3, pull: 4 }, 3) }),
    gives: [{}, { act: 'pull' }, { act: 'push' }],
  },
  {
    says: '`weights` | for each track, one draw among the open options and holding, by the weights of the scenario',
    shows: 'a closed option has no weight: pull 4, hold 3 of 7: 5 holds, 3 pulls, 1 pulls',
    when: () => {
      const closed = { ...twoWays.options, 'north.act.push': { when: 'heat > 9' } };
      return ordersOf('weights', { options: closed, ...weighed({ push: 3, pull: 4 }, 3) });
    },
    gives: [{}, { act: 'pull' }, { act: 'pull' }],
  },
  {
    says: '`weights` | for each track, one draw among the open options and holding, by the weights of the scenario',
    shows:
      'weights read the state; an option that is not named has none, and where nothing has, nothing is ordered',
    when: () => [
      ...ordersOf('weights', {
        ...twoWays,
        ...weighed({ push: 'heat == 5 ? 1 : 0', pull: 'heat == 5 ? 0 : 1' }, 0),
      }),
      ...ordersOf('weights', { ...twoWays, ...weighed({}, 0) }).slice(0, 1),
    ],
    gives: [{ act: 'push' }, { act: 'push' }, { act: 'push' }, {}],
  },
  {
    says: '`weights` | for each track, one draw among the open options and holding, by the weights of the scenario',
    shows: 'each track draws for itself: of halves, act holds and talk speaks',
    when: () => {
      const options = { 'north.act.push': {}, 'north.talk.speak': {} };
      return ordersOf('weights', { options, ...weighed({ push: 1, speak: 1 }, { act: 1, talk: 1 }) })[0];
    },
    gives: { talk: 'speak' },
  },
  {
    says: `\`historical\` | ${historical}`,
    shows:
      'as in history while its condition holds, by weights where it does not and where history has nothing',
    when: () => [ordersOf('historical', past('heat == 5')), ordersOf('historical', past('heat == 6'))],
    gives: [
      [{ act: 'push' }, { act: 'push' }, { act: 'pull' }],
      [{ act: 'push' }, { act: 'pull' }, { act: 'pull' }],
    ],
  },
  {
    says: `\`historical\` | ${historical}`,
    shows: 'by weights on a track where the order of history is closed, and on one that it does not name',
    when: () => {
      const crisis = past('true');
      const options = { ...crisis.options, 'north.talk.speak': {} };
      const named = { ...crisis, options, ...weighed({ pull: 1, speak: 1 }, 0) };
      const closed = { ...named, options: { ...options, 'north.act.push': { when: 'turn == 2' } } };
      return [ordersOf('historical', named)[0], ...ordersOf('historical', closed).slice(0, 2)];
    },
    gives: [
      { act: 'push', talk: 'speak' },
      { act: 'pull', talk: 'speak' },
      { act: 'push', talk: 'speak' },
    ],
  },
  {
    says: '`random` | every open option and holding, all equally likely',
    shows: 'thirds: the draw holds, pulls, pushes; weights do not matter',
    when: () => ordersOf('random', { ...twoWays, ...weighed({ push: 99 }, 0) }),
    gives: [{}, { act: 'pull' }, { act: 'push' }],
  },
  {
    says: '`hold` | nothing',
    shows: 'whatever the weights',
    when: () => ordersOf('hold', { ...twoWays, ...weighed({ push: 99 }, 0) }),
    gives: [{}, {}, {}],
  },
  {
    says: 'Weights may read only what their actor sees; the checker warns where they read more (W114).',
    shows: 'a weight of north that reads what only south sees is warned of; one that reads its own is not',
    when: () =>
      ['north', 'south'].map((seat) => {
        const document = smallDocument({
          ...twoWays,
          indicators: { nerve: { 'seen-by': [seat] } },
          ...weighed({ push: 'nerve' }, 1),
        });
        const draft = draftOf(document);
        const { scenario } = compile(draft);
        return scenario === undefined || check(draft, scenario).some(({ code }) => code === 'W114');
      }),
    gives: [false, true],
  },
];

holdTable('docs/engine.md', ['## Actors that nobody plays'], { 'actors that nobody plays': rows });

test('an actor that nobody plays goes by the policy of its seat, by its own where the seat names none, and by none where a person sits', () => {
  const scenario = small({
    ...twoWays,
    policies: { north: { kind: 'historical', weights: { pull: 1 }, hold: 0 } },
  });
  const orders = ([undefined, 'hold', 'human'] as const).map((seat) => {
    const game = begin(scenario, { seed: 1, seats: seat === undefined ? {} : { north: seat } });
    return [game.record.seats.north, chooseOrders(game, 'north')];
  });
  expect(orders).toEqual([
    ['historical', { act: 'pull' }],
    ['hold', {}],
    ['human', {}],
  ]);
});
