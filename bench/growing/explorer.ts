import { planGoals } from '../../src/analysis/explore/goals';
import { walk } from '../../src/analysis/explore/walk';
import { type Kernel, kernelOf } from '../../src/analysis/index';
import type { Scenario } from '../../src/scenario/index';

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

/** A kernel that can be explored again and again. */
export function explorable(scenario: Scenario): Kernel {
  return kernelOf(scenario);
}

/** Walks through every position that any orders and any luck lead to, up to a number of steps. */
export function explore(kernel: Kernel, mostSteps: number): Walked {
  const walking = walk(kernel, planGoals(kernel), { states: Number.POSITIVE_INFINITY, steps: mostSteps });
  for (;;) {
    const { done, value } = walking.next();
    if (done !== true) continue;
    const { counts, levels, stop } = value;
    const positions = levels.reduce((sum, level) => sum + level.positions.size(), 0);
    const { states, steps, bytes } = counts;
    return { positions, states, steps, bytes, isWhole: stop === undefined };
  }
}
