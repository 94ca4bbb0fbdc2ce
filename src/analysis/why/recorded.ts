import { impossible } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { kernelOf } from '../kernel/kernel';
import { lines } from '../kernel/run';
import { decidersOf, type Thinking } from '../sample/players';
import type { Sampler, Sampling } from '../sample/sample';
import { planEvents } from './events';
import { steppedPlayerOf } from './stepped-play';

/** A stretch of plays and when each event first came in each of them. */
export interface RecordedPlays {
  /** By play: which run of the sampling it is, and the place of its ending. */
  readonly runs: Uint32Array;
  readonly endings: Uint8Array;
  /** By play and event: the first turn in which it was so, or 0. */
  readonly firsts: Uint8Array;
}

/** Recorded plays, in the order of their stretches; those that broke off are only counted. */
export interface WhyTally {
  readonly stretches: RecordedPlays[];
  plays: number;
  failures: number;
}

/** Room for what is recorded, in bytes. */
const room = 1 << 28;

/** The most plays of a scenario that can be recorded. */
export function mostRecorded(scenario: Scenario): number {
  return Math.floor(room / planEvents(scenario, kernelOf(scenario).layout).events.length);
}

/** Makes the plays of a sampling and records which events came in each, and when. */
export function whySamplerOf(scenario: Scenario, sampling: Sampling, thinking?: Thinking): Sampler<WhyTally> {
  const open = () => {
    const kernel = kernelOf(scenario);
    const { log, play } = steppedPlayerOf(kernel, decidersOf(kernel, sampling, thinking));
    const plan = planEvents(scenario, kernel.layout);
    const { standing, orders, outcomes, injects } = plan;
    const slots = Int32Array.from(standing, ({ slot }) => slot);
    const least = Int32Array.from(standing, (one) => one.least);
    const most = Int32Array.from(standing, (one) => one.most);
    const events = Int32Array.from(standing, ({ event }) => event);
    const { turn: turnSlot } = kernel.layout;
    /** Plays by a seed and writes when each event first came; the place of the ending. */
    const record = (seed: number, firsts: Uint8Array): number => {
      const note = (event: number, turn: number): void => {
        if (firsts[event] === 0) firsts[event] = turn;
      };
      const ending = play(seed, (state) => {
        const turn = state[turnSlot] ?? impossible();
        for (let at = 0; at < slots.length; at++) {
          const value = state[slots[at] ?? impossible()] ?? impossible();
          if (value >= (least[at] ?? impossible()) && value <= (most[at] ?? impossible()))
            note(events[at] ?? impossible(), turn);
        }
      });
      for (let at = 0; at < log.length; at += 4) {
        const turn = log[at] ?? impossible();
        const place = log[at + 2] ?? impossible();
        const result = log[at + 3] ?? impossible();
        if (log[at + 1] === lines.order) {
          note(orders[place] ?? impossible(), turn);
          if (result >= 0) note((outcomes[place] ?? impossible()) + result, turn);
        } else if (log[at + 1] === lines.inject) note(injects[place] ?? impossible(), turn);
      }
      return ending;
    };
    return { record, width: plan.events.length };
  };
  let opened = open();
  return {
    none: () => ({ stretches: [], plays: 0, failures: 0 }),
    join: (whole, part) => {
      whole.stretches.push(...part.stretches);
      whole.plays += part.plays;
      whole.failures += part.failures;
    },
    playsOf: ({ plays, failures }) => plays + failures,
    play: (from, count) => {
      const { width } = opened;
      const runs = new Uint32Array(count);
      const endings = new Uint8Array(count);
      const firsts = new Uint8Array(count * width);
      let plays = 0;
      for (let run = from; run < from + count; run++) {
        const own = firsts.subarray(plays * width, (plays + 1) * width);
        try {
          endings[plays] = opened.record((sampling.seed + run) >>> 0, own);
          runs[plays] = run;
          plays += 1;
        } catch {
          // What a play that broke off left behind must not reach the next one; `sample` itself tells of it.
          own.fill(0);
          opened = open();
        }
      }
      const recorded = {
        runs: runs.slice(0, plays),
        endings: endings.slice(0, plays),
        firsts: firsts.slice(0, plays * width),
      };
      return { stretches: [recorded], plays, failures: count - plays };
    },
  };
}

/** Goes through recorded plays; `firsts` are those of the one play. */
export function forEachPlay(
  { stretches }: WhyTally,
  see: (ending: number, firsts: Uint8Array, run: number) => void,
): void {
  for (const { endings, firsts, runs } of stretches) {
    const width = firsts.length / runs.length;
    for (let at = 0; at < endings.length; at++) {
      const own = firsts.subarray(at * width, (at + 1) * width);
      see(endings[at] ?? impossible(), own, runs[at] ?? impossible());
    }
  }
}
