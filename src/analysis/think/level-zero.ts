import type { Kernel } from '../kernel/kernel';
import { type Decider, deciderOf, type OrderChances, orderChances } from '../kernel/policies';

/*
 * Level 0: what an actor is taken to do if nobody thinks for it. It follows its own weights, or even chances if its document
 * gives it none.
 */

/** Which plain policy stands for an actor at level 0. */
export function levelZeroOf({ scenario }: Kernel, actor: number): 'weights' | 'random' {
  return (scenario.actors[actor]?.policy.weights.length ?? 0) > 0 ? 'weights' : 'random';
}

/** Every actor's decider at level 0, by place. */
export function levelZeroDeciders(kernel: Kernel): readonly Decider[] {
  return kernel.scenario.actors.map((_, actor) => deciderOf(kernel, actor, levelZeroOf(kernel, actor)));
}

/** Every actor's probabilities at level 0, by place. */
export function levelZeroChances(
  kernel: Kernel,
): readonly ((state: Int32Array) => readonly OrderChances[])[] {
  return kernel.scenario.actors.map((_, actor) =>
    orderChances(kernel, actor, levelZeroOf(kernel, actor) === 'weights' ? 'weights' : 'even'),
  );
}
