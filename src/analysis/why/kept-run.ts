import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { keepPlay } from '../sample/kept-play';
import { decidersOf, type Thinking } from '../sample/players';
import type { Sampling } from '../sample/sample';
import type { KeptPlay } from '../sample/tally';
import { tracerOf } from '../sample/trace';

/** One run of a sampling, from 0, played again and kept with its orders. */
export function keptRun(scenario: Scenario, sampling: Sampling, run: number, thinking?: Thinking): KeptPlay {
  const kernel = kernelOf(scenario);
  const trace = tracerOf(kernel, decidersOf(kernel, sampling, thinking)).play((sampling.seed + run) >>> 0);
  return keepPlay(scenario, trace, run);
}
