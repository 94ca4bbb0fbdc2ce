import { describe, expect, test } from 'vitest';
import { alertGame } from '../../../test/fixtures/alert-game';
import { explosiveScenario } from '../../../test/fixtures/explosive';
import { twoNeighbours } from '../../../test/fixtures/two-neighbours';
import { replay } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { finish } from '../steps';
import { explore } from './explore';
import { planGoals } from './goals';
import { playerOf } from './judge/chances';
import { judgeSampled } from './judge/judge';
import type { PartResult } from './parts';
import { type ExplorePolicy, exploreBudget, prepareExploration } from './prepare';
import { search } from './search/search';
import { walk } from './walk/walk';

const explored = (scenario: Scenario, policy: ExplorePolicy = 'random', states = 20_000) =>
  finish(explore(kernelOf(scenario), policy, exploreBudget(states)));

describe('the alert game', () => {
  test('is told whole: what can be reached, what cannot, how long plays are', () => {
    const {
      walk: extent,
      search: searched,
      reached,
      shortestPlay,
      longestPlay,
      deadEnds,
    } = explored(alertGame());
    expect([extent.whole, searched]).toEqual([true, undefined]);
    expect(extent.turns.map(({ positions }) => positions)).toEqual([1, 15]);
    expect(reached.filter(({ verdict }) => verdict !== 'reached')).toEqual([]);
    expect([shortestPlay?.turn, shortestPlay?.proven]).toEqual([1, true]);
    expect([longestPlay?.turn, longestPlay?.proven]).toEqual([2, true]);
    expect(deadEnds).toEqual([]);
  });

  test('what no play can come to is impossible, with the proof that says so', () => {
    // In one turn from 2 both hits bring 8; with nobody able to hit, 2 + 2 + 2 = 6 is the most, and no possibility of a turn says so.
    const scenario = alertGame({ turns: 1 });
    const harmless = {
      ...scenario,
      actors: scenario.actors.map((actor) => ({
        ...actor,
        options: actor.options.map((option) => ({
          ...option,
          outcomes: option.outcomes.filter(({ id }) => id === 'miss'),
        })),
      })),
    };
    const { reached, walk: extent } = explored(harmless);
    expect(extent.whole).toBe(true);
    const verdicts = reached.flatMap((one) =>
      one.verdict === 'impossible' ? [[one.goal.kind, one.goal.id, one.by]] : [],
    );
    expect(verdicts).toEqual([
      // Nobody stands down in the first turn: both begin on guard.
      ['open', 'stand-down', 'possibilities'],
      ['open', 'stand-down', 'possibilities'],
      ['order', 'stand-down', 'possibilities'],
      ['order', 'stand-down', 'possibilities'],
      // The rumour is due in the second turn, which there is not.
      ['inject', 'rumour', 'possibilities'],
      ['ending', 'war', 'positions'],
    ]);
  });

  test('one turn before war, all orders but holding lose while the other side holds', () => {
    // Tension is 7 and war, a defeat, begins at 8: the alert (+1) and the strike (+2, +3) both bring it surely, holding does not.
    const { narrow, dominated, weighed } = explored(alertGame({ turns: 1, tension: 7 }), 'hold');
    expect(weighed).toEqual({ by: 'exact', positions: 1 });
    expect(
      narrow.map(({ actor, track, turn, onlyOrder, positions }) => [
        actor,
        track,
        turn,
        onlyOrder,
        positions,
      ]),
    ).toEqual([
      ['north', 'military', 1, 'hold', 1],
      ['south', 'military', 1, 'hold', 1],
    ]);
    for (const { record } of narrow)
      expect(replay(alertGame({ turns: 1, tension: 7 }), record).game.phase).toBe('deciding');
    // Score is 12 - 2 · tension within 0 and 10: 0 from 6 on. Nothing is better than anything here, so nothing is dominated.
    expect(dominated).toEqual([]);
  });

  test('from a calm start every rise of tension is worth less than holding', () => {
    // One turn, tension 2, the other side holds: hold scores 8, alert 6, strike 0.3 · 2 + 0.7 · 4 = 3.4.
    const { dominated } = explored(alertGame({ turns: 1 }), 'hold');
    expect(dominated.map(({ actor, option, by, how }) => [actor, option, by, how])).toEqual([
      ['north', 'alert', 'hold', 'strictly'],
      ['north', 'strike', 'hold', 'strictly'],
      ['south', 'alert', 'hold', 'strictly'],
      ['south', 'strike', 'hold', 'strictly'],
    ]);
  });

  test('sampling weighs options as exactness does, and says that it sampled', () => {
    const exact = explored(twoNeighbours);
    const budget = exploreBudget(20_000);
    const sampled = finish(
      explore(kernelOf(twoNeighbours), 'random', { ...budget, walk: { states: 10, steps: 10 } }),
    );
    expect([exact.weighed?.by, sampled.weighed?.by]).toEqual(['exact', 'sample']);
    expect(sampled.walk.whole).toBe(false);
    // A call takes one from tension, which is all that a seat's other objective reads; a recall and a return take nothing.
    const names = ({ dominated }: typeof exact) =>
      dominated.map(({ actor, option, by }) => `${actor}.${option} < ${by}`);
    expect(names(exact)).toEqual(
      ['north', 'south'].flatMap((actor) => [`${actor}.recall < call`, `${actor}.return < call`]),
    );
    expect(names(sampled)).toEqual(expect.arrayContaining(names(exact)));
    // What the search found is as short as what the walk proves.
    const turnsOf = ({ reached }: typeof exact) =>
      reached.map((one) => (one.verdict === 'reached' ? one.turn : one.verdict));
    expect(turnsOf(sampled)).toEqual(turnsOf(exact));
  });
});

test('a position in which nobody can do anything is a dead end, told with its turn and a line that leads there', () => {
  // Whoever has stood down, or never begun, may do nothing: the guarded posture lists no option from the second turn on.
  const scenario = alertGame();
  const stuck = {
    ...scenario,
    actors: scenario.actors.map((actor) => ({
      ...actor,
      options: actor.options.map((option) =>
        option.id === 'stand-down'
          ? option
          : {
              ...option,
              when: { op: 'less', left: { op: 'turn' }, right: { op: 'number', value: 2 } } as const,
            },
      ),
    })),
  };
  const { deadEnds } = explored(stuck);
  /*
   * Of the 15 positions of turn 2, a side has something open where it is alerted: north is idle where nobody is (2) or only south
   * is (4), south likewise, and nobody at all has anything where nobody is alerted (2).
   */
  expect(deadEnds.map(({ actor, turn, positions }) => [actor, turn, positions])).toEqual([
    [undefined, 2, 2],
    ['north', 2, 6],
    ['south', 2, 6],
  ]);
  for (const { record } of deadEnds) {
    const { game, stopped } = replay(stuck, record);
    expect([stopped, game.phase, game.state.turn]).toEqual([undefined, 'deciding', 2]);
  }
});

describe('a scenario built to explode: 12 actors with 6 tracks of 10 options over 40 turns', () => {
  const scenario = explosiveScenario();
  const kernel = kernelOf(scenario);

  test('is refused before a joint order is gone through', () => {
    const { counts, stop } = finish(walk(kernel, planGoals(kernel), { states: 100_000, steps: 1_000_000 }));
    expect(stop).toBe('steps');
    expect(counts.steps).toBe(1);
    expect(counts.bytes).toBeLessThan(100_000);
  });

  test('is searched no further than the budget, and explored by sampling', () => {
    const plan = planGoals(kernel);
    const earliest = new Map(plan.goals.map((_, goal) => [goal, 1]));
    const { steps } = finish(
      search(kernel, plan, { earliest, lines: 'earliest' }, { states: 0, steps: 2000 }),
    );
    // A play that has begun is played to its end: 40 turns, each of them tried six times at most.
    expect(steps).toBeLessThan(2000 + 6 * 40);
  });

  test('is judged no further than the budget either', () => {
    const players = scenario.actors.map((_, actor) => playerOf(kernel, actor, 'random'));
    const budget = { plays: 5, each: 4, steps: 3000 };
    const { positions, steps, plays } = finish(judgeSampled(kernel, players, budget));
    expect(positions).toBeGreaterThan(0);
    // The orders of a track that has been begun are all tried: 11, each in 4 plays of 40 turns.
    expect(steps).toBeLessThan(3000 + 11 * 4 * 40);
    expect(plays).toBeGreaterThan(0);
  });

  test('never keeps more positions than the budget, give or take a stretch of work', () => {
    // Without its width the same game has few joint orders and, over 40 turns, ever more positions.
    const narrow = kernelOf(explosiveScenario({ actors: 2, tracks: 2, options: 3 }));
    const { counts, stop } = finish(walk(narrow, planGoals(narrow), { states: 5000, steps: 10_000_000 }));
    expect(stop).toBe('states');
    expect(counts.states).toBeLessThan(5000 + 3 * 2048);
  });
});

test('parts done elsewhere, in any order, make the same whole', () => {
  const kernel = kernelOf(twoNeighbours);
  const budget = { ...exploreBudget(20_000), walk: { states: 10, steps: 10 } };
  const whole = finish(explore(kernel, 'random', budget));
  expect([whole.weighed?.by, whole.walk.whole]).toEqual(['sample', false]);
  const here = prepareExploration(kernel, 'random', budget);
  const there = prepareExploration(kernelOf(twoNeighbours), 'random', budget);
  const parts: PartResult[] = [];
  // Before anything is known of the walk all is to be done; the last comes first, and crosses to another thread.
  for (let due = here.toDo({ parts }); due.length > 0; due = here.toDo({ parts }))
    for (const part of due.toReversed()) parts.push(structuredClone(finish(there.work(part))));
  const walked = finish(here.walk());
  expect(here.toDo({ walk: walked, parts })).toEqual([]);
  expect(here.conclude({ glance: finish(here.glance()), walk: walked, parts })).toEqual(whole);
});

test('what is known can be told at any time, and a whole walk spares the rest', () => {
  const steps = explore(kernelOf(twoNeighbours), 'random', exploreBudget(20_000));
  const first = steps.next();
  if (first.done === true) throw new Error('nothing was told on the way');
  const { walk: extent, weighed } = first.value.soFar();
  expect([extent.whole, weighed]).toEqual([false, undefined]);
  const whole = finish(steps);
  expect([whole.walk.whole, whole.weighed?.by]).toEqual([true, 'exact']);
  expect(whole.walk.states).toBeGreaterThan(extent.states);

  const prepared = prepareExploration(kernelOf(alertGame()), 'random', exploreBudget(20_000));
  const walked = finish(prepared.walk());
  const valued = finish(prepared.value(walked));
  if (valued === undefined) throw new Error('a whole walk can be valued');
  expect(prepared.toDo({ walk: walked, valued, parts: [] })).toEqual([{ do: 'distribute', slice: 0 }]);
});

test('work can be left at any time, and ends with what it has when it is told to', () => {
  const scenario = explosiveScenario({ actors: 2, tracks: 2, options: 3 });
  let looks = 0;
  const isLate = () => ++looks > 3;
  const exploration = finish(explore(kernelOf(scenario), 'random', { ...exploreBudget(1_000_000), isLate }));
  expect(exploration.walk.whole).toBe(false);
  expect(exploration.walk.stop).toBe('time');
  expect(exploration.walk.states).toBeGreaterThan(1);
  expect(exploration.reached.map(({ verdict }) => verdict)).toContain('reached');
});
