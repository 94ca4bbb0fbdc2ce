import type { ExploreJob, JobReport } from '../job';
import type { Kernel } from '../kernel/kernel';
import { explore } from './explore';
import { exploreBudget } from './prepare';

/**
 * Explores in slices as `runJob` does its jobs. What is known is reported only after each further tenth of the work, because the
 * report is large.
 */
export function* runExploration(
  kernel: Kernel,
  { policy, states }: ExploreJob,
): Generator<JobReport | undefined, void> {
  const steps = explore(kernel, policy, exploreBudget(states));
  let next = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      yield { do: 'explore', result: step.value, done: 1 };
      return;
    }
    const { all, soFar } = step.value;
    if (all < next || all >= 1) yield;
    else {
      next = all + 0.1;
      yield { do: 'explore', result: soFar(), done: all };
    }
  }
}
