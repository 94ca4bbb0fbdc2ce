import type { GivenLuck } from '../../scenario/index';
import { toldRules } from '../explore/line';
import type { Kernel } from '../kernel/kernel';
import { branchingRun, type Log, lines, nextBranch } from '../kernel/run';
import { nextPlaces } from '../next-places';
import type { OtherChances } from './turn-chances';

/** One way a turn can go. The arrays are used again for the next. */
export interface TurnResult {
  /** Probability, as a whole number over another; not in lowest terms. */
  readonly weight: bigint;
  readonly total: bigint;
  /** Before the turn, with everybody's orders: those that were decided and those of the others. */
  readonly before: Int32Array;
  /** After the turn; with the next turn's situation where the crisis goes on and `goesOn` was asked. */
  readonly state: Int32Array;
  /** Place of the ending, or -1. */
  readonly ending: number;
  readonly log: Log;
}

/**
 * Every way in which a turn can go, with its exact probability: what others order, outcomes, exposures, rules with odds, and, where
 * `goesOn`, the injects of the next turn. `before` carries the orders that were decided.
 */
export function* turnResults(
  kernel: Kernel,
  before: Int32Array,
  others: OtherChances,
  goesOn: boolean,
): Generator<TurnResult, void> {
  const { tracks } = kernel.layout;
  const chances = others(before);
  const start = before.slice();
  const state = before.slice();
  const log: Log = [];
  const places = chances.map(() => 0);
  do {
    let weight = 1n;
    let total = 1n;
    for (const [at, { track, orders, weights }] of chances.entries()) {
      const place = places[at] ?? 0;
      start[tracks[track]?.order ?? 0] = orders[place] ?? 0;
      weight *= BigInt(weights[place] ?? 0);
      total *= BigInt(weights.reduce((sum, one) => sum + one, 0));
    }
    const run = { ...branchingRun(), log };
    do {
      state.set(start);
      log.length = 0;
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
      const ending = kernel.endingOf(state);
      if (ending < 0 && goesOn) kernel.goOn(state, run);
      const [times, over] = chanceParts(run.branching);
      yield { weight: weight * times, total: total * over, before: start, state, ending, log };
    } while (nextBranch(run));
  } while (nextPlaces(places, chances) >= 0);
}

/** Every way in which the situation of the first turn can go. */
export function* situationResults(kernel: Kernel): Generator<TurnResult, void> {
  const state = kernel.start.slice();
  const log: Log = [];
  const run = { ...branchingRun(), log };
  do {
    state.set(kernel.start);
    log.length = 0;
    kernel.situate(state, run);
    const [weight, total] = chanceParts(run.branching);
    yield { weight, total, before: kernel.start, state, ending: -1, log };
  } while (nextBranch(run));
}

/** The probability of a pass, as the product of its weights over the product of their sums. */
function chanceParts({
  path,
  weights,
  met,
}: ReturnType<typeof branchingRun>['branching']): readonly [bigint, bigint] {
  let times = 1n;
  let over = 1n;
  for (let at = 0; at < met; at++) {
    const own = weights[at] ?? [];
    times *= BigInt(own[path[at] ?? 0] ?? 0);
    over *= BigInt(own.reduce((sum, one) => sum + one, 0));
  }
  return [times, over];
}

/** What a log says of a turn, as luck that can be told to the engine: its own draws, and the injects of the next situation. */
export function toldBy({ scenario, layout }: Kernel, log: Log): GivenLuck {
  const outcomes: Record<string, string> = {};
  const exposed: string[] = [];
  const injects: string[] = [];
  const rules: number[] = [];
  for (let at = 0; at < log.length; at += 4) {
    const [, kind, place = 0, result = 0] = log.slice(at, at + 4);
    if (kind === lines.inject) injects.push(scenario.injects[place]?.id ?? '');
    if (kind === lines.rule) rules.push(place);
    if (kind !== lines.order && kind !== lines.exposure) continue;
    const { actor = -1, track = -1, id } = layout.options[place] ?? {};
    const name = `${scenario.actors[actor]?.id}.${layout.tracks[track]?.id}`;
    const option = scenario.actors[actor]?.options.find((one) => one.id === id);
    if (kind === lines.order && result >= 0) outcomes[name] = option?.outcomes[result]?.id ?? '';
    if (kind === lines.exposure && result === 1) exposed.push(name);
  }
  return { outcomes, exposed, injects, ...toldRules(scenario, rules) };
}

/** What was drawn, in a few words: others' orders, outcomes, exposures, rules with odds and injects. */
export function drawnIn(
  { scenario, layout }: Kernel,
  log: Log,
  decided: ReadonlySet<number>,
): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < log.length; at += 4) {
    const [, kind, place = 0, result = 0] = log.slice(at, at + 4);
    if (kind === lines.inject) parts.push(scenario.injects[place]?.id ?? '');
    const rule = kind === lines.rule ? scenario.rules[place] : undefined;
    if (rule?.odds !== undefined) parts.push(rule.id);
    const option = kind === lines.order || kind === lines.exposure ? layout.options[place] : undefined;
    if (option === undefined) continue;
    const outcome = scenario.actors[option.actor]?.options.find(({ id }) => id === option.id)?.outcomes[
      result
    ]?.id;
    if (kind === lines.exposure && result === 1) parts.push(`${option.id} exposed`);
    if (kind === lines.order && outcome !== undefined) parts.push(`${option.id}: ${outcome}`);
    if (kind === lines.order && outcome === undefined && !decided.has(option.track)) parts.push(option.id);
  }
  return parts;
}
