import { expect, test } from 'vitest';
import { twoNeighbours } from '../../test/fixtures/two-neighbours';
import { shippedScenarios } from '../../test/shipped';
import { finish, recordCheckerOf } from '../analysis/index';
import { impossible } from '../base/index';
import { begin, beginPlan, decide, encodeLink, type Game, type GameRecord } from '../engine/index';
import { planPlayed } from './linked-plan';
import { gather } from './of-class/gather';
import { readResults } from './of-class/read-results';
import type { ForkedFrom } from './types';

const crisis =
  shippedScenarios().find(({ scenario }) => scenario.plans !== undefined)?.scenario ?? impossible();
const plan = crisis.plans?.[0] ?? impossible();
const { id: seat } = crisis.actors.find(({ playable }) => playable) ?? impossible();
const setup = { seed: 5, seats: { [seat]: 'human' } } as const;

function after(begun: Game, turns: number): GameRecord {
  let game = begun;
  for (let turn = 0; turn < turns && game.phase === 'deciding'; turn += 1) game = decide(game, {});
  return game.record;
}

const [whole, started, short] = [
  after(begin(crisis, setup), plan.last + 1),
  after(beginPlan(crisis, setup, plan), 1),
  after(beginPlan(crisis, setup, plan), plan.last - plan.first + 1),
];
const forkedIn = (turn: number): ForkedFrom => ({ turn, seat, track: 'diplomacy', option: 'hold' });
const ended = { plan: plan.id, brokenOff: { committed: {}, by: 'plan' } };

test.each<[string, GameRecord, string | undefined, ForkedFrom | undefined, object]>([
  ['nothing where it is an older link', short, undefined, undefined, {}],
  ['nothing of a plan that the crisis does not have', short, 'no-such-plan', undefined, {}],
  ['nothing of a game of the whole crisis', whole, plan.id, undefined, {}],
  ['the plan of a game that goes on', started, plan.id, undefined, { plan: plan.id }],
  ['the end of a game that its plan has ended', short, plan.id, undefined, ended],
  ['the end of one that was forked before', short, plan.id, forkedIn(plan.last), ended],
  [
    'no end of one that was forked in its last turn',
    short,
    plan.id,
    forkedIn(plan.last + 1),
    { plan: plan.id },
  ],
])('a link with a plan says %s', (_, record, id, fork, expected) => {
  expect(planPlayed(crisis, record, id, fork)).toEqual(expected);
});

test('among results, a link with a plan counts by that plan, and is finished with its last turn', () => {
  const brief = { id: 'brief', name: 'Brief', minutes: 2, first: 1, last: 1 };
  const neighbours = { ...twoNeighbours, plans: [brief] };
  const begun = beginPlan(
    neighbours,
    { seed: 1, seats: { [neighbours.actors[0]?.id ?? '']: 'human' } },
    brief,
  );
  const at = (record: GameRecord) => `https://example.org/#/r/brief/${encodeLink(record)}`;
  const text = `${at(after(begun, 1))}\n${at({ ...begun.record, seed: 2 })}`;
  const { found } = finish(readResults([{ name: 'pasted', text }]));
  const { members, problems } = finish(gather(neighbours, recordCheckerOf(neighbours), found));
  expect(members.map(({ play }) => [play.plan, play.before, play.ending])).toEqual([['brief', 1, undefined]]);
  expect(problems).toMatchObject([{ code: 'unfinished', turns: 0, of: 1 }]);
});
