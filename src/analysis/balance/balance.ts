import { impossible } from '../../base/index';
import { endingFamilies, type Scenario } from '../../scenario/index';
import { plainPolicies } from '../analyse/stated';
import { type Kernel, kernelOf } from '../kernel/kernel';
import type { PlainPolicy } from '../kernel/policies';
import type { Sampler, Sampling } from '../sample/sample';
import { bentPlaysOf } from './bent-plays';
import { type Dial, dialsOf } from './dials';
import { drawsOf } from './draws';

/** Which plays are made, and by how many percent each number is changed in them. */
export interface Balancing extends Sampling {
  readonly change: number;
}

/** What is counted of a scenario: endings in their order, then families; and the dials. */
export interface BalancePlan {
  readonly things: readonly { readonly of: 'ending' | 'family'; readonly id: string }[];
  /** By ending: the place of its family among the things. */
  readonly familyOf: Int32Array;
  readonly dials: readonly Dial[];
  readonly policies: readonly PlainPolicy[];
}

/** Counts over plays as plain numbers; parts join to the same whole in any order. */
export interface BalanceTally {
  plays: number;
  /** By thing. */
  readonly counts: Float64Array;
  /** By dial and thing: how many more plays come to it when the number is raised, when it is lowered. */
  readonly raised: Float64Array;
  readonly lowered: Float64Array;
  /** By dial and thing: plays that come to it when the number is raised and not when it is lowered, or the other way round. */
  readonly unlike: Float64Array;
}

/** What is counted when a scenario is balanced; sides that think go by the plain form of their policy. */
export function planBalance(kernel: Kernel, balancing: Balancing): BalancePlan {
  const { scenario } = kernel;
  const families = endingFamilies(scenario);
  const policies = plainPolicies(kernel, balancing);
  return {
    things: [
      ...scenario.endings.map(({ id }) => ({ of: 'ending', id }) as const),
      ...families.map((id) => ({ of: 'family', id }) as const),
    ],
    familyOf: Int32Array.from(
      scenario.endings,
      ({ family }) => scenario.endings.length + families.indexOf(family),
    ),
    dials: dialsOf(scenario, policies),
    policies,
  };
}

/**
 * Plays a scenario and, for each number that can change a result of a play, that play again with the number raised and lowered: the
 * luck is the same, so that what differs is due to the number. Stretches may be played in any order and by several samplers.
 */
export function balanceSamplerOf(scenario: Scenario, balancing: Balancing): Sampler<BalanceTally> {
  const kernel = kernelOf(scenario);
  const plan = planBalance(kernel, balancing);
  const { things, familyOf, dials, policies } = plan;
  const up = 1 + balancing.change / 100;
  const down = 1 - balancing.change / 100;
  const plays = bentPlaysOf(kernel, policies, drawsOf(kernel, policies, dials), [up, down]);
  const none = (): BalanceTally => ({
    plays: 0,
    counts: new Float64Array(things.length),
    raised: new Float64Array(dials.length * things.length),
    lowered: new Float64Array(dials.length * things.length),
    unlike: new Float64Array(dials.length * things.length),
  });
  // By dial: 1 to raise, 2 to lower, 3 both; and the dials of which one is not 0.
  const marks = new Uint8Array(dials.length);
  const marked: number[] = [];
  const mark = (dial: number, factor: number): void => {
    if (marks[dial] === 0) marked.push(dial);
    marks[dial] = (marks[dial] ?? impossible()) | (factor === up ? 1 : 2);
  };
  const add = (to: Float64Array, first: number, ending: number, by: number): void => {
    const family = familyOf[ending] ?? impossible();
    to[first + ending] = (to[first + ending] ?? impossible()) + by;
    to[first + family] = (to[first + family] ?? impossible()) + by;
  };
  const playOne = (tally: BalanceTally, seed: number): void => {
    const ending = plays.asItIs(seed, mark);
    tally.plays += 1;
    add(tally.counts, 0, ending, 1);
    for (const dial of marked) {
      const sides = marks[dial] ?? impossible();
      marks[dial] = 0;
      const raised = (sides & 1) === 0 ? ending : plays.bent(seed, { dial, factor: up });
      const lowered = (sides & 2) === 0 ? ending : plays.bent(seed, { dial, factor: down });
      const first = dial * things.length;
      if (raised !== ending) {
        add(tally.raised, first, raised, 1);
        add(tally.raised, first, ending, -1);
      }
      if (lowered !== ending) {
        add(tally.lowered, first, lowered, 1);
        add(tally.lowered, first, ending, -1);
      }
      if (raised === lowered) continue;
      const isWithin = familyOf[raised] === familyOf[lowered];
      for (const one of [raised, lowered]) {
        if (isWithin) tally.unlike[first + one] = (tally.unlike[first + one] ?? impossible()) + 1;
        else add(tally.unlike, first, one, 1);
      }
    }
    marked.length = 0;
  };
  return {
    none,
    playsOf: (tally) => tally.plays,
    join: joinBalance,
    play: (from, count) => {
      const tally = none();
      for (let at = from; at < from + count; at++) playOne(tally, (balancing.seed + at) >>> 0);
      return tally;
    },
  };
}

function joinBalance(whole: BalanceTally, part: BalanceTally): void {
  whole.plays += part.plays;
  for (const name of ['counts', 'raised', 'lowered', 'unlike'] as const) {
    const to = whole[name];
    for (let at = 0; at < to.length; at++)
      to[at] = (to[at] ?? impossible()) + (part[name][at] ?? impossible());
  }
}
