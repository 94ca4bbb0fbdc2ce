import { earliestOf } from '../../src/analysis/explore/bounds';
import { planGoals } from '../../src/analysis/explore/goals';
import { search } from '../../src/analysis/explore/search/search';
import { countJoint, listOpen, openJoint } from '../../src/analysis/explore/walk/joint';
import { walk } from '../../src/analysis/explore/walk/walk';
import { beginPlay, drawnRun, type Kernel } from '../../src/analysis/index';
import { finish } from '../../src/analysis/steps';

/** What one walk through a scenario's positions came to. */
export interface Walked {
  /** Distinct positions in which orders are awaited: what other explorers call states. */
  readonly positions: number;
  /** Those, and the distinct ones that are kept between a turn's rules and the next turn's situation. */
  readonly states: number;
  /** Turns resolved and begun, each of which leads to a state that is new or known. */
  readonly steps: number;
  readonly bytes: number;
  /** Whether everything was walked, and not only what the limit let. */
  readonly isWhole: boolean;
}

/** Walks through every position that any orders and any luck lead to, up to a number of steps. */
export function explore(kernel: Kernel, mostSteps: number): Walked {
  const budget = { states: Number.POSITIVE_INFINITY, steps: mostSteps };
  const plan = planGoals(kernel);
  const earliest = earliestOf(kernel.scenario, plan);
  const { counts, levels, stop } = finish(walk(kernel, plan, budget, (goal) => !earliest.has(goal)));
  const positions = levels.reduce((sum, level) => sum + level.positions.size(), 0);
  const { states, steps, bytes } = counts;
  return { positions, states, steps, bytes, isWhole: stop === undefined };
}

/** Looks for all that a scenario promises, where it is too large to be walked through; gives the steps made. */
export function lookAround(kernel: Kernel, mostSteps: number): number {
  const plan = planGoals(kernel);
  const earliest = earliestOf(kernel.scenario, plan);
  const budget = { states: Number.POSITIVE_INFINITY, steps: mostSteps };
  return finish(search(kernel, plan, { earliest, lines: 'earliest' }, budget)).steps;
}

/** How many joint orders everybody can give together in the first turn. */
export function countFirstOrders(kernel: Kernel): number {
  const state = new Int32Array(kernel.layout.width);
  const joint = openJoint(kernel);
  beginPlay(kernel, state, drawnRun(1));
  listOpen(kernel, joint, state, new Int32Array(kernel.layout.options.length));
  return countJoint(joint);
}
