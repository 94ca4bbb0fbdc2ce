import { expect, test } from 'vitest';
import { alertGame } from '../../../../test/fixtures/alert-game';
import { borderScenario } from '../../../../test/fixtures/border';
import { twoNeighbours } from '../../../../test/fixtures/two-neighbours';
import type { Scenario } from '../../../scenario/index';
import { kernelOf } from '../../kernel/kernel';
import type { PlainPolicy } from '../../kernel/policies';
import { finish } from '../../steps';
import { planGoals } from '../goals';
import { rounded } from '../walk/measure';
import { walk } from '../walk/walk';
import { chancesOf } from './chances';
import { distribute } from './distribute';
import { seatsOf, valueAll } from './values';

const ample = { states: 1_000_000, steps: 10_000_000 };

/** Scenario and policy; backwards and forwards are two ways to the same figures, with no code in common but the kernel's. */
test.each<[string, Scenario, PlainPolicy]>([
  ['the alert game', alertGame(), 'random'],
  ['the alert game', alertGame({ tension: 5 }), 'hold'],
  ['two neighbours', twoNeighbours, 'random'],
  ['two neighbours', twoNeighbours, 'historical'],
  ['the river', borderScenario(), 'weights'],
])('what the start of %s is worth backwards is what it leads to forwards (%#)', (_, scenario, kind) => {
  const kernel = kernelOf(scenario);
  const players = scenario.actors.map((_, actor) => chancesOf(kernel, actor, kind));
  const walked = finish(walk(kernel, planGoals(kernel), ample));
  const valued = finish(valueAll(walked, players));
  const forwards = finish(distribute(kernel, 'start', players, rounded, ample));
  if (valued === undefined || 'stop' in forwards) throw new Error('small enough for both');
  expect(walked.levels[0]?.positions.size()).toBe(1);
  seatsOf(kernel).forEach((actor, seat) => {
    expect(valued.first[2 * seat]).toBeCloseTo(forwards.scores[actor] ?? 0, 10);
    const defeat = scenario.endings.reduce((sum, { outcome }, at) => {
      const isDefeat = outcome.some(
        (one) => one.actor === scenario.actors[actor]?.id && one.icb === 'defeat',
      );
      return isDefeat ? sum + (forwards.endings[at] ?? 0) : sum;
    }, 0);
    expect(valued.first[2 * seat + 1]).toBeCloseTo(defeat, 10);
  });
});
