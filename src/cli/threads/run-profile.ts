import { availableParallelism } from 'node:os';
import {
  type Effort,
  joinProfile,
  newProfile,
  type ProfileSampling,
  type ProfileTally,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { workInThreads } from './pool';
import { inOrder, stretches } from './stretches';

/** Plays that a thread is asked for at a time. */
const stretch = 25;

/** Plays a sampling in threads and joins what they count; a signal that is aborted stops it with what there is. */
export async function runProfile(
  scenario: Scenario,
  sampling: ProfileSampling,
  effort: Effort,
  onPlays: (played: number) => void,
  signal: AbortSignal,
  workers = availableParallelism(),
): Promise<ProfileTally> {
  const whole = newProfile(scenario);
  const parts = inOrder<ProfileTally>((part) => joinProfile(whole, part));
  let played = 0;
  const threads = Math.min(workers, Math.ceil(sampling.runs / stretch));
  await workInThreads({ kind: 'profile', begun: { scenario, sampling, effort } }, threads, {
    next: stretches(sampling.runs, stretch),
    take: (part, stretch) => {
      parts.take(part, stretch);
      played += part.plays;
      onPlays(played);
    },
    signal,
  });
  parts.rest();
  return whole;
}
