import { impossible } from '../../base/index';
import { lines } from '../kernel/run';
import { isForce, pairAt, pairsOf } from './force';
import type { SampleTally } from './tally';
import type { TallyPlan } from './tally-plan';
import type { Trace } from './trace';

/** Adds one play that is over to a tally; says whether something was met in it that the tally had not met before. */
export type PlayCounter = (tally: SampleTally, trace: Trace, run: number) => boolean;

/** A counter of a plan's plays. */
export function playCounterOf(plan: TallyPlan): PlayCounter {
  const { scenario, options } = plan;
  const injects = new Uint8Array(scenario.injects.length);
  const rules = new Uint8Array(scenario.rules.length);
  const countForce = forceCounterOf(plan);
  // Where the value 0 of an indicator is counted, by row and indicator, and at the end of a play.
  const width = scenario.indicators.length;
  const zeroOf = (at: number, first: number): number => first - (scenario.indicators[at]?.min ?? 0);
  const rows = Int32Array.from(plan.rows.flatMap((firsts) => firsts.map((first, at) => zeroOf(at, first))));
  const ends = Int32Array.from(plan.ends, (first, at) => zeroOf(at, first));
  const isCertain = Uint8Array.from(options, ({ outcomes }) => (outcomes.length === 0 ? 1 : 0));

  return (tally, trace, run) => {
    const { counts, firsts } = tally;
    let isNew = false;
    const add = (at: number): void => {
      counts[at] = (counts[at] ?? impossible()) + 1;
    };
    const meet = (thing: number): void => {
      if ((firsts[thing] ?? impossible()) <= run) return;
      firsts[thing] = run;
      isNew = true;
    };
    tally.plays += 1;
    add(plan.endings + trace.ending);
    meet(plan.firsts.endings + trace.ending);
    add(plan.turns + trace.turns);
    for (let at = 0; at < trace.opened; at++) add(plan.openIn + (trace.open[at] ?? impossible()));
    injects.fill(0);
    rules.fill(0);
    const { log } = trace;
    for (let at = 0; at < log.length; at += 4) {
      const place = log[at + 2] ?? impossible();
      const result = log[at + 3] ?? impossible();
      switch (log[at + 1]) {
        case lines.order:
          add(plan.ordered + place);
          add(plan.orderedIn + ((log[at] ?? impossible()) - 1) * options.length + place);
          meet(plan.firsts.options + place);
          if (isCertain[place] === 1) break;
          add((plan.outcomes[place] ?? impossible()) + result);
          meet((plan.firsts.outcomes[place] ?? impossible()) + result);
          break;
        case lines.exposure:
          if (result === 1) add(plan.exposed + place);
          break;
        case lines.inject:
          if (injects[place] === 0) add(plan.injects + place);
          injects[place] = 1;
          meet(plan.firsts.injects + place);
          break;
        case lines.rule:
          if (rules[place] === 0) add(plan.rules + place);
          rules[place] = 1;
          meet(plan.firsts.rules + place);
          break;
        default:
      }
    }
    const { curve } = trace;
    const last = trace.turns * width;
    for (let at = 0; at < last + width; at++) {
      const place = (rows[at] ?? impossible()) + (curve[at] ?? impossible());
      counts[place] = (counts[place] ?? impossible()) + 1;
    }
    for (let at = 0; at < width; at++) {
      const place = (ends[at] ?? impossible()) + (curve[last + at] ?? impossible());
      counts[place] = (counts[place] ?? impossible()) + 1;
    }
    countForce(counts, trace);
    return isNew;
  };
}

/** Adds a play's uses of force. An answer is force in a later turn by the actor that force was first used on. */
function forceCounterOf(plan: TallyPlan): (counts: Float64Array, trace: Trace) => void {
  const { scenario, options, rivals } = plan;
  const actors = scenario.actors.length;
  const forceful = Uint8Array.from(options, (option) => (isForce(option) ? 1 : 0));
  const pairs = pairsOf(scenario);
  const playable = scenario.actors.map((actor) => actor.playable);
  const isBetweenPlayable = Uint8Array.from({ length: actors * actors }, (_, pair) =>
    playable[Math.floor(pair / actors)] === true && playable[pair % actors] === true ? 1 : 0,
  );
  const began = new Int32Array(actors * actors);
  return (counts, trace) => {
    const { log } = trace;
    began.fill(0);
    let any = false;
    let between = false;
    for (let at = 0; at < log.length; at += 4) {
      if (log[at + 1] !== lines.order) continue;
      const option = log[at + 2] ?? impossible();
      if (forceful[option] === 0) continue;
      any = true;
      const pair = pairs[option] ?? impossible();
      if (pair < 0) continue;
      if (began[pair] === 0) began[pair] = log[at] ?? impossible();
      if (isBetweenPlayable[pair] === 1) between = true;
    }
    const add = (at: number): void => {
      counts[at] = (counts[at] ?? impossible()) + 1;
    };
    if (any) add(plan.force);
    if (between) add(plan.betweenPlayable);
    for (const { one, other } of rivals) {
      const there = began[pairAt(actors, one, other)] ?? impossible();
      const back = began[pairAt(actors, other, one)] ?? impossible();
      if (there === 0 && back === 0) continue;
      if (there === back) {
        add(plan.together + pairAt(actors, one, other));
        continue;
      }
      const oneBegan = back === 0 || (there > 0 && there < back);
      const pair = oneBegan ? pairAt(actors, one, other) : pairAt(actors, other, one);
      add(plan.began + pair);
      if ((oneBegan ? back : there) > 0) add(plan.answered + pair);
    }
  };
}
