import {
  balanceSamplerOf,
  rateSamplerOf,
  type Sampler,
  samplerOf,
  thinkingDecider,
  whySamplerOf,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import type { Jobs } from './jobs';

/** What can be counted over plays. */
export type Counted = 'balance' | 'rates' | 'sample' | 'why';

/** What each of them is counted over. */
export type Sampled<What extends Counted> = Jobs[What]['begun']['sampling'];

/** Makes what plays and counts, here and in every thread. */
export const samplers: {
  readonly [What in Counted]: (scenario: Scenario, sampling: Sampled<What>) => Sampler<Jobs[What]['answer']>;
} = {
  balance: balanceSamplerOf,
  sample: (scenario, sampling) => samplerOf(scenario, sampling, thinkingDecider),
  why: (scenario, sampling) => whySamplerOf(scenario, sampling, thinkingDecider),
  rates: (scenario, sampling) => rateSamplerOf(scenario, sampling, thinkingDecider),
};
