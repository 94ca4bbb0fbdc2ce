import {
  analysisOf,
  exploreBudget,
  kernelOf,
  passOn,
  prepareExploration,
  profilerOf,
} from '../../analysis/index';
import { isRaised } from './explore-flags';
import type { JobKind, Jobs, Work } from './jobs';
import { type Counted, samplers } from './samplers';

const workers: { readonly [Kind in JobKind]: (begun: Jobs[Kind]['begun']) => Work<Kind> } = {
  balance: plays('balance'),
  analysis: ({ scenario, task }) => {
    const { play } = analysisOf(kernelOf(scenario), task);
    return (batch) => silently(play(batch));
  },
  exploration: ({ scenario, policy, states, flags }) =>
    prepareExploration(kernelOf(scenario), policy, {
      ...exploreBudget(states),
      isLate: (phase) => isRaised(flags, phase),
    }).work,
  profile: ({ scenario, sampling, effort }) => {
    const play = profilerOf(scenario, sampling, effort);
    return ({ from, count }) => atOnce(() => play(from, count));
  },
  rates: plays('rates'),
  sample: plays('sample'),
  why: plays('why'),
};

function plays<What extends Counted>(what: What): (begun: Jobs[What]['begun']) => Work<What> {
  return ({ scenario, sampling }) => {
    const { play } = samplers[what](scenario, sampling);
    return ({ from, count }) => atOnce(() => play(from, count));
  };
}

/** Prepares a job, once for all of its pieces. */
export function workOf<Kind extends JobKind>(kind: Kind, begun: Jobs[Kind]['begun']): Work<Kind> {
  return workers[kind](begun);
}

/** The same work, without telling anything about its steps. */
export function silently<Answer>(steps: Generator<unknown, Answer>): Generator<undefined, Answer> {
  return passOn(steps, () => undefined);
}

/** Work that cannot be cut into steps. */
// biome-ignore lint/correctness/useYield: one step is what it is
export function* atOnce<Answer>(work: () => Answer): Generator<undefined, Answer> {
  return work();
}
