import {
  type RateTally,
  rateSamplerOf,
  type Sampler,
  type SampleTally,
  type Sampling,
  samplerOf,
  thinkingDecider,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';

/** What can be counted over plays, and in what. */
export interface Tallies {
  readonly sample: SampleTally;
  readonly rates: RateTally;
}

/** Makes what plays and counts, here and in every thread. */
export const samplers: {
  readonly [What in keyof Tallies]: (scenario: Scenario, sampling: Sampling) => Sampler<Tallies[What]>;
} = {
  sample: (scenario, sampling) => samplerOf(scenario, sampling, thinkingDecider),
  rates: (scenario, sampling) => rateSamplerOf(scenario, sampling, thinkingDecider),
};
