import { rateSamplerOf, type Sampler, type Sampling, samplerOf, thinkingDecider } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import type { Jobs } from './jobs';

/** What can be counted over plays. */
export type Counted = 'sample' | 'rates';

/** Makes what plays and counts, here and in every thread. */
export const samplers: {
  readonly [What in Counted]: (scenario: Scenario, sampling: Sampling) => Sampler<Jobs[What]['answer']>;
} = {
  sample: (scenario, sampling) => samplerOf(scenario, sampling, thinkingDecider),
  rates: (scenario, sampling) => rateSamplerOf(scenario, sampling, thinkingDecider),
};
