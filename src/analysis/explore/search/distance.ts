import type { Expression, Scenario } from '../../../scenario/index';
import type { Kernel } from '../../kernel/kernel';
import type { Goal } from '../goals';

/*
 * How far a condition is from holding, so that a search knows which positions are on the way (branch distance: Tracey et al.
 * 1998; McMinn 2004, Software Testing, Verification and Reliability 14:105–156).
 */

/** How far a vector is from something; 0: it is there. */
export type Distance = (state: Int32Array) => number;

/** How far a position or a resolved turn is from meeting a goal's condition; undefined for goals without one. */
export function distanceTo(kernel: Kernel, goal: Goal): Distance | undefined {
  const condition = conditionOf(kernel.scenario, goal);
  return condition === undefined ? undefined : distanceOf(kernel, condition, true);
}

/** What must hold for a goal to come, as far as one expression says it. */
function conditionOf(scenario: Scenario, goal: Goal): Expression | undefined {
  switch (goal.kind) {
    case 'rule':
      return scenario.rules.find(({ id }) => id === goal.id)?.when;
    case 'inject':
      return scenario.injects.find(({ id }) => id === goal.id)?.when;
    case 'ending':
      return scenario.endings.find(({ id }) => id === goal.id)?.when;
    case 'open':
    case 'order':
    case 'exposure':
      return whenOpen(scenario, goal.actor, goal.id);
    case 'outcome':
      return whenOpen(scenario, goal.actor, goal.option);
    case 'posture':
    case 'offer':
      return undefined;
    default:
      return goal satisfies never;
  }
}

/** In one of the postures that list it, and under its own condition. */
function whenOpen(scenario: Scenario, actorId: string, id: string): Expression | undefined {
  const actor = scenario.actors.find((one) => one.id === actorId);
  const option = actor?.options.find((one) => one.id === id);
  const track = actor?.tracks.find((one) => one.id === option?.track);
  if (option === undefined || track === undefined) return undefined;
  const listing = track.postures.filter(({ on }) => on.some((one) => one.option === id));
  const posture: Expression = {
    op: 'in',
    item: { op: 'posture', actor: actorId, track: track.id },
    list: listing.map((one) => ({ op: 'text', value: one.id })),
  };
  return option.when === undefined ? posture : { op: 'and', left: posture, right: option.when };
}

function distanceOf(kernel: Kernel, condition: Expression, holds: boolean): Distance {
  switch (condition.op) {
    case 'not':
      return distanceOf(kernel, condition.of, !holds);
    case 'and':
    case 'or': {
      const one = distanceOf(kernel, condition.left, holds);
      const other = distanceOf(kernel, condition.right, holds);
      return (condition.op === 'and') === holds
        ? (state) => one(state) + other(state)
        : (state) => Math.min(one(state), other(state));
    }
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least': {
      const { op } = condition;
      const left = kernel.bank.prepare(condition.left).read;
      const right = kernel.bank.prepare(condition.right).read;
      const isBelow = (op === 'less' || op === 'at-most') === holds;
      const isStrict = (op === 'less' || op === 'more') === holds;
      return (state) => {
        const over = isBelow ? left(state) - right(state) : right(state) - left(state);
        const missing = isStrict ? over + 1 : over;
        // Each condition counts one at most, or the one with the greatest numbers would hide the others.
        return missing <= 0 ? 0 : missing / (missing + 1);
      };
    }
    default: {
      const { read } = kernel.bank.prepare(condition);
      const wanted = holds ? 1 : 0;
      return (state) => (read(state) === wanted ? 0 : 1);
    }
  }
}
