import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../test/shipped';
import { impossible } from '../base/index';
import { beginPlan, decide, type Game } from '../engine/index';
import { debriefOf } from './report';

/* The debrief of a play that history began speaks of what somebody decided, and of nothing before. */

const planned = shippedScenarios().flatMap(({ id, scenario }) =>
  (scenario.plans ?? []).flatMap((plan) =>
    scenario.actors
      .filter((actor) => actor.playable && (plan.sides?.includes(actor.id) ?? true))
      .map((actor) => [`${id}, ${plan.id}, ${actor.id}`, scenario, plan, actor.id] as const),
  ),
);

describe.each(planned)('the debrief of %s', (_, scenario, plan, side) => {
  let game: Game = beginPlan(scenario, { seed: 7, seats: { [side]: 'human' } }, plan);
  for (let turn = plan.first; turn <= plan.last && game.phase === 'deciding'; turn++) game = decide(game, {});
  const debrief = debriefOf(game, side);

  test('begins with the first turn of the plan', () => {
    expect(debrief.comparison.turns[0]?.turn).toBe(plan.first + 1);
    expect(debrief.comparison.turns.length).toBe(scenario.turns.length - plan.first);
    for (const { turn } of [...debrief.concepts, ...debrief.luck.play])
      expect(turn).toBeGreaterThan(plan.first);
  });

  test('tells of no moment before it, and tells a moment by the orders of its own turn', () => {
    const { parting, misreading } = debrief;
    for (const moment of [parting, misreading])
      expect(moment?.turn ?? Number.POSITIVE_INFINITY).toBeGreaterThan(plan.first);
    if (parting?.by !== 'you') return;
    const told = scenario.history.find(({ turn }) => turn === parting.turn - 1) ?? impossible();
    expect(parting.history).toBe(told.orders[side]?.[parting.track] ?? 'hold');
  });
});

test('there are such plays', () => {
  expect(planned.length).toBeGreaterThan(0);
});
