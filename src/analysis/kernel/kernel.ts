// Longer than most files: the steps of a turn share one set of arrays, and are read beside the engine's own.
import { dueWhen, endingsWhen, restOf } from '../../adjudication/index';
import { impossible, luckKey } from '../../base/index';
import { deadlySides, type Expression, isSecret, type Option, type Scenario } from '../../scenario/index';
import { type Bank, openBank, readAt } from './amounts';
import { boundsOf, fallsOn, happens, toldOrNext } from './chance';
import type { Amount } from './closures';
import { type Cause, openLedger, slotsChanged, slotsShown } from './effects';
import { type Layout, layOut, type Memory } from './layout';
import { arrowsOf, startPostures } from './machines';
import { type Gates, gatesOf, isMet, isSpent, type Offer, offersOf } from './offers';
import { openRowCache, type RowSource, rowOf } from './row-cache';
import { lines, type Run, turnTo } from './run';
import { narrowed, passes, sieveOf, sift } from './sieve';
import { slotsOf } from './slots';

/**
 * A scenario as flat arrays: the same turn as the engine's, without its explanations. Every function works in place on a vector
 * of `layout.width` whole numbers; orders are written into the order slots of the tracks before a turn is resolved.
 */
export interface Kernel {
  readonly scenario: Scenario;
  readonly layout: Layout;
  /** Before the first turn's situation. */
  readonly start: Int32Array;
  /** Prepares expressions of this scenario over the vector. */
  readonly bank: Bank;
  /** By track and posture: what can be ordered there, and what else closes an option. */
  readonly offers: readonly (readonly Offer[])[];
  readonly gates: Gates;
  /** Draws and applies the injects that are due in the vector's turn. */
  readonly situate: (state: Int32Array, run: Run) => void;
  /** Whether an option, by its place, can be ordered now. */
  readonly isOpen: (state: Int32Array, option: number) => boolean;
  /** Writes the places, in the track's own list, of the options that are open now, as orders (1 + place); returns how many. */
  readonly openOrders: (state: Int32Array, track: number, into: Int32Array) => number;
  /** Carries out the orders, runs the rules, and goes on to the next turn's situation; the place of the ending, or -1. */
  readonly resolve: (state: Int32Array, run: Run) => number;
  /** The parts of `resolve`, for callers that need the state between them. */
  readonly adjudicate: (state: Int32Array, run: Run) => void;
  readonly runRules: (state: Int32Array, run: Run) => void;
  readonly endingOf: (state: Int32Array) => number;
  readonly goOn: (state: Int32Array, run: Run) => void;
  /** Objectives of an actor, each 0 to 10, in the document's order. */
  readonly objectives: (state: Int32Array, actor: number) => readonly number[];
  /** The objectives of an actor as one number from 0 to 10, weighed as its document does; 0 where it has none. */
  readonly score: (state: Int32Array, actor: number) => number;
  /** Chance points: outcomes by option, then exposures by option, then injects, then rules; and by point the key of its draw. */
  readonly points: {
    readonly exposures: number;
    readonly injects: number;
    readonly rules: number;
    readonly count: number;
    readonly keys: Int32Array;
  };
}

/** Compiles a scenario to a kernel; derived from the compiled scenario and the machines' own answers alone. */
export function kernelOf(scenario: Scenario, memory: Memory = 'needed'): Kernel {
  const layout = layOut(scenario, memory);
  const bank = openBank(layout);
  const { prepare } = bank;
  const arrows = arrowsOf(scenario, layout);
  const gates = gatesOf(scenario, layout, bank);
  const offers = offersOf(scenario, layout);
  const { tracks, happened, fired, scratch, waits, width } = layout;
  const waitEnd = waits + layout.waitCount;
  const turnSlot = layout.turn;
  const endingCount = scenario.endings.length;
  const optionCount = layout.options.length;
  const options = scenario.actors.flatMap((actor) => actor.options);
  const causes: Cause[] = [];
  const causeOf = (effects: Cause['effects'], kind?: Cause['kind']): number =>
    causes.push(kind === undefined ? { effects } : { effects, kind }) - 1;
  const names = optionNames(scenario);
  const byOption = (of: (option: Option, at: number) => number): Int32Array => Int32Array.from(options, of);
  const trackOfOption = Int32Array.from(layout.options, ({ track }) => track);
  const timesSlot = Int32Array.from(layout.options, ({ times }) => times);
  const lastSlot = Int32Array.from(layout.options, ({ last }) => last);
  const waitSlot = Int32Array.from(layout.options, ({ wait }) => wait);
  const restTurns = byOption((option) => restOf(option, 0, 0));
  const outcomeCount = byOption(({ outcomes }) => outcomes.length);
  /**
   * Causes of an option's outcomes follow each other from here, each with what the order does of itself: the two are gathered
   * in the same moment, by the same kind. Of an option without outcomes, what the order does.
   */
  const orderCause = byOption(({ effects, outcomes, kind }) => {
    const first = causes.length;
    if (outcomes.length === 0) causeOf(effects, kind);
    for (const outcome of outcomes) causeOf([...effects, ...outcome.effects], kind);
    return first;
  });
  const outcomeKey = byOption((_, at) => luckKey(`option:${names[at]}`));
  /** Codes of an option's outcomes in its track's slot, from `codeFrom` on. */
  const codes = Int32Array.from(
    options.flatMap(({ outcomes }, at) =>
      outcomes.map(({ id }) => 1 + (tracks[trackOfOption[at] ?? -1]?.outcomes.indexOf(id) ?? -1)),
    ),
  );
  const codeFrom = byOption((_, at) =>
    options.slice(0, at).reduce((sum, { outcomes }) => sum + outcomes.length, 0),
  );
  const killers = deadlySides(scenario).map(({ id }) => id);
  /** By outcome, from its option's `codeFrom` on: the bit of the side that can be played on whose order it kills people, else 0. */
  const killerBit = Int32Array.from(
    scenario.actors.flatMap(({ id, options: own }) => {
      const place = killers.indexOf(id);
      const bit = place < 0 ? 0 : 1 << place;
      return own.flatMap(({ outcomes }) => outcomes.map(({ deadly }) => (deadly === true ? bit : 0)));
    }),
  );
  const exposureCause = byOption(({ visibility, exposure, kind }) =>
    isSecret(visibility) && exposure !== undefined ? causeOf(exposure.effects, kind) : -1,
  );
  const exposureOdds = byOption(({ exposure }) => (exposure === undefined ? -1 : prepare(exposure.odds).at));
  const exposureKey = byOption((_, at) => luckKey(`exposure:${names[at]}`));
  const outcomeOdds = options.map(({ outcomes }) => outcomes.map((outcome) => prepare(outcome.odds).read));
  const odds = openRowCache(
    options.map(
      ({ outcomes }, at): RowSource => ({
        reads: outcomes.map((outcome) => outcome.odds),
        flags: [],
        most: 2 * outcomes.length,
        work: (state) =>
          boundsOf(
            outcomes.map((_, place) => place),
            oddsOf(at, state),
          ),
      }),
    ),
    layout,
    bank,
  );
  const oddsOf = (option: number, state: Int32Array): readonly number[] =>
    (outcomeOdds[option] ?? []).map((read) => read(state));
  /** Options that wait for orders of others: whether those are given is no luck that could be told. */
  const waiting = options.map((option) => option.with !== undefined);

  const injectCount = scenario.injects.length;
  const injectKey = Int32Array.from(scenario.injects, ({ id }) => luckKey(`inject:${id}`));
  const ruleKey = Int32Array.from(scenario.rules, ({ id }) => luckKey(`rule:${id}`));
  const points = {
    exposures: optionCount,
    injects: 2 * optionCount,
    rules: 2 * optionCount + injectCount,
    count: 2 * optionCount + injectCount + scenario.rules.length,
    keys: Int32Array.from([...outcomeKey, ...exposureKey, ...injectKey, ...ruleKey]),
  };
  const injectOnce = Int32Array.from(scenario.injects, ({ once }, at) => (once ? (happened[at] ?? -1) : -1));
  const injectOdds = Int32Array.from(scenario.injects, (inject) => prepare(inject.odds).at);
  const injectCause = Int32Array.from(scenario.injects, ({ effects }) => causeOf(effects));
  const dueSieve = sieveOf(scenario.injects.map(dueWhen), layout, bank);
  /** Slot of a rule that works once; -1 for others. */
  const ruleOnce = Int32Array.from(scenario.rules, ({ once }, at) => (once ? (fired[at] ?? -1) : -1));
  /** Odds of a rule in the bank; -1 for one that always works. */
  const ruleOdds = Int32Array.from(scenario.rules, ({ odds }) =>
    odds === undefined ? -1 : prepare(odds).at,
  );
  const ruleCause = Int32Array.from(scenario.rules, ({ effects }) => causeOf(effects));
  const injectShows = scenario.injects.map(({ effects }) => slotsShown(effects, layout));
  const ruleShows = scenario.rules.map(({ effects }) => slotsShown(effects, layout));
  const ledger = openLedger(causes, scenario, layout, bank);
  const ruleWhen = scenario.rules.map(({ when }) => when);
  const ruleStirs = stirsOf(scenario.rules, ruleWhen, fired, layout);
  const { sieve: ruleSieve, words: ruleAgain } = narrowed(sieveOf(ruleWhen, layout, bank), ruleStirs);
  const injectStirs = stirsOf(scenario.injects, scenario.injects.map(dueWhen), happened, layout);
  const endingSieve = sieveOf([...endingsWhen(scenario).values()], layout, bank);
  const objectives = scenario.actors.map((actor) =>
    actor.objectives.map(({ score, weight }) => ({ read: prepare(score).read, weight })),
  );
  const objectiveWeights = objectives.map((own) => own.reduce((sum, { weight }) => sum + weight, 0));

  const start = new Int32Array(layout.width);
  start[turnSlot] = 1;
  scenario.indicators.forEach((indicator, at) => {
    start[layout.indicators + at] = indicator.start;
  });
  scenario.facts.forEach((fact, at) => {
    start[layout.facts + at] = fact.values.indexOf(fact.start);
  });
  startPostures(scenario, layout).forEach((posture, at) => {
    start[tracks[at]?.posture ?? 0] = posture;
  });

  const note = (run: Run, turn: number, kind: number, place: number, result: number): void => {
    run.log?.push(turn, kind, place, result);
  };

  const noteShown = (
    run: Run,
    turn: number,
    slots: readonly number[] | undefined,
    state: Int32Array,
  ): void => {
    for (const slot of slots ?? []) note(run, turn, lines.shown, slot, state[slot] ?? impossible());
  };

  const situate = (state: Int32Array, run: Run): void => {
    const turn = state[turnSlot] ?? impossible();
    turnTo(run, turn);
    const { thrown } = run;
    for (let first = 0, word = 0; first < injectCount; first += 32, word++) {
      let left = thrown === undefined ? sift(dueSieve, word, state) : -1;
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left);
        const at = first + bit;
        if (at >= injectCount) break;
        left &= left - 1;
        const once = injectOnce[at] ?? impossible();
        if (thrown === undefined || !thrown.includes(at)) {
          if (once >= 0 && (state[once] ?? impossible()) > 0) continue;
          if (thrown !== undefined && (sift(dueSieve, word, state) & (1 << bit)) === 0) continue;
          if (!passes(dueSieve, bank, at, state)) continue;
          const chanceIn100 = readAt(bank, injectOdds[at] ?? impossible(), state);
          const comes = happens(run, points.injects + at, injectKey[at] ?? impossible(), chanceIn100);
          if (run.log !== undefined) note(run, turn, lines.draw, points.injects + at, comes ? 0 : 1);
          if (!comes) continue;
        }
        if (run.log !== undefined) {
          note(run, turn, lines.inject, at, 1);
          noteShown(run, turn, injectShows[at], state);
        }
        const slot = happened[at] ?? impossible();
        if (slot >= 0) state[slot] = (state[slot] ?? impossible()) + 1;
        ledger.apply(injectCause[at] ?? impossible(), state);
        if (thrown === undefined && injectStirs[at] !== 0) left = sift(dueSieve, word, state) & later(bit);
      }
    }
  };

  const isOpen = (state: Int32Array, option: number): boolean => {
    const track = layout.options[option]?.track ?? -1;
    const offer = offers[track]?.[state[tracks[track]?.posture ?? 0] ?? impossible()];
    return (
      offer?.options.includes(option) === true &&
      !isSpent(gates, option, state) &&
      isMet(gates, bank, option, state)
    );
  };

  const openOrders = (state: Int32Array, track: number, into: Int32Array): number => {
    const posture = state[postureSlots[track] ?? impossible()] ?? impossible();
    const { orders, options: listed } = (offers[track] ?? impossible())[posture] ?? impossible();
    let count = 0;
    for (let at = 0; at < orders.length; at++) {
      const option = listed[at] ?? impossible();
      if (isSpent(gates, option, state) || !isMet(gates, bank, option, state)) continue;
      into[count++] = orders[at] ?? impossible();
    }
    return count;
  };

  // Orders carried out in this turn: places of options, and the place of the outcome of each, or -1.
  const carried = new Int32Array(tracks.length);
  const results = new Int32Array(tracks.length);
  const trackOptions = Int32Array.from(tracks.flatMap(({ options: own }) => own));
  const trackFrom = Int32Array.from(tracks, (_, at) =>
    tracks.slice(0, at).reduce((sum, { options: own }) => sum + own.length, 0),
  );
  const orderSlots = Int32Array.from(tracks, ({ order }) => order);
  const outcomeSlots = Int32Array.from(tracks, ({ outcome }) => outcome);
  const postureSlots = Int32Array.from(tracks, ({ posture }) => posture);

  const drawOutcome = (state: Int32Array, run: Run, at: number): number => {
    if (run.told !== undefined || run.branching !== undefined) {
      const result = toldOrNext(run, at, run.branching === undefined ? unread : oddsOf(at, state));
      if (result >= 0 && !(waiting[at] === true && oddsOf(at, state)[result] === 0)) return result;
    }
    // The row first: to find it may put `rows` into a longer list.
    const row = rowOf(odds, at, state);
    return fallsOn(odds.rows, row, run, outcomeKey[at] ?? impossible());
  };

  const adjudicate = (state: Int32Array, run: Run): void => {
    const turn = state[turnSlot] ?? impossible();
    turnTo(run, turn);
    let count = 0;
    for (let track = 0; track < orderSlots.length; track++) {
      const order = state[orderSlots[track] ?? impossible()] ?? impossible();
      if (order === 0) continue;
      const at = trackOptions[(trackFrom[track] ?? impossible()) + order - 1] ?? impossible();
      let result = -1;
      if ((outcomeCount[at] ?? impossible()) > 0) {
        result = drawOutcome(state, run, at);
        if (run.log !== undefined) note(run, turn, lines.draw, at, result);
        run.killed |= killerBit[(codeFrom[at] ?? impossible()) + result] ?? impossible();
      }
      ledger.gather((orderCause[at] ?? impossible()) + (result < 0 ? 0 : result), state);
      if (run.log !== undefined) note(run, turn, lines.order, at, result);
      const exposure = exposureCause[at] ?? impossible();
      if (exposure >= 0) {
        const chanceIn100 = readAt(bank, exposureOdds[at] ?? impossible(), state);
        const exposed = happens(run, points.exposures + at, exposureKey[at] ?? impossible(), chanceIn100);
        if (run.log !== undefined) note(run, turn, lines.exposure, at, exposed ? 1 : 0);
        if (exposed) ledger.gather(exposure, state);
      }
      carried[count] = at;
      results[count++] = result;
    }
    for (let place = 0; place < count; place++) {
      const at = carried[place] ?? impossible();
      const result = results[place] ?? impossible();
      const track = trackOfOption[at] ?? impossible();
      const times = timesSlot[at] ?? impossible();
      const last = lastSlot[at] ?? impossible();
      const wait = waitSlot[at] ?? impossible();
      if (times >= 0) state[times] = (state[times] ?? impossible()) + 1;
      if (last >= 0) state[last] = turn;
      if (wait >= 0) state[wait] = restTurns[at] ?? impossible();
      const slot = postureSlots[track] ?? impossible();
      const arrow =
        (arrows.from[at] ?? impossible()) +
        (state[slot] ?? impossible()) * (arrows.width[at] ?? impossible()) +
        result +
        1;
      state[slot] = arrows.to[arrow] ?? impossible();
      if (result >= 0)
        state[outcomeSlots[track] ?? impossible()] =
          codes[(codeFrom[at] ?? impossible()) + result] ?? impossible();
    }
    ledger.write(state);
  };

  /** Draws whether a rule works that has odds. */
  const ruleComes = (at: number, state: Int32Array, run: Run): boolean => {
    const point = points.rules + at;
    const chanceIn100 = readAt(bank, ruleOdds[at] ?? impossible(), state);
    const comes = happens(run, point, ruleKey[at] ?? impossible(), chanceIn100);
    if (run.log !== undefined) note(run, state[turnSlot] ?? impossible(), lines.draw, point, comes ? 0 : 1);
    return comes;
  };

  const runRules = (state: Int32Array, run: Run): void => {
    for (let first = 0, word = 0; first < ruleOnce.length; first += 32, word++) {
      let left = sift(ruleSieve, word, state);
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left);
        const at = first + bit;
        if (at >= ruleOnce.length) break;
        left &= left - 1;
        const once = ruleOnce[at] ?? impossible();
        if (once >= 0 && (state[once] ?? impossible()) > 0) continue;
        if (!passes(ruleSieve, bank, at, state)) continue;
        if ((ruleOdds[at] ?? impossible()) >= 0 && !ruleComes(at, state, run)) continue;
        if (run.log !== undefined) {
          note(run, state[turnSlot] ?? impossible(), lines.rule, at, 1);
          noteShown(run, state[turnSlot] ?? impossible(), ruleShows[at], state);
        }
        const slot = fired[at] ?? impossible();
        if (slot >= 0) state[slot] = (state[slot] ?? impossible()) + 1;
        ledger.apply(ruleCause[at] ?? impossible(), state);
        const stirred = ruleStirs[at] ?? impossible();
        if (stirred !== 0)
          left = (left & ~stirred) | (sift(ruleSieve, ruleAgain[at] ?? impossible(), state) & stirred);
      }
    }
  };

  const endingOf = (state: Int32Array): number => {
    for (let first = 0, word = 0; first < endingCount; first += 32, word++) {
      let left = sift(endingSieve, word, state);
      while (left !== 0) {
        const at = first + 31 - Math.clz32(left & -left);
        if (at >= endingCount) break;
        if (passes(endingSieve, bank, at, state)) return at;
        left &= left - 1;
      }
    }
    return -1;
  };

  const goOn = (state: Int32Array, run: Run): void => {
    // Quicker than `fill` where there are so few.
    for (let slot = scratch; slot < width; slot++) state[slot] = 0;
    for (let slot = waits; slot < waitEnd; slot++) {
      const rest = state[slot] ?? impossible();
      if (rest > 0) state[slot] = rest - 1;
    }
    state[turnSlot] = (state[turnSlot] ?? impossible()) + 1;
    situate(state, run);
  };

  const resolve = (state: Int32Array, run: Run): number => {
    adjudicate(state, run);
    runRules(state, run);
    const ending = endingOf(state);
    if (ending < 0) goOn(state, run);
    return ending;
  };

  const objectiveOf = ({ read }: { readonly read: Amount }, state: Int32Array): number => {
    const score = read(state);
    return score < 0 ? 0 : score > 10 ? 10 : score;
  };

  return {
    scenario,
    layout,
    start,
    bank,
    offers,
    gates,
    situate,
    isOpen,
    openOrders,
    resolve,
    adjudicate,
    runRules,
    endingOf,
    goOn,
    objectives: (state, actor) => (objectives[actor] ?? []).map((objective) => objectiveOf(objective, state)),
    score: (state, actor) => {
      const own = objectives[actor] ?? [];
      let sum = 0;
      for (let at = 0; at < own.length; at++) {
        const objective = own[at] ?? impossible();
        sum += objective.weight * objectiveOf(objective, state);
      }
      return own.length === 0 ? 0 : sum / (objectiveWeights[actor] ?? impossible());
    },
    points,
  };
}

/**
 * By member, as bits: the later members of its word of 32 whose conditions read something that it changes, including its own
 * memory.
 */
function stirsOf(
  members: readonly Cause[],
  conditions: readonly (Expression | undefined)[],
  memories: readonly number[],
  layout: Layout,
): Int32Array {
  const reads = conditions.map((condition) => (condition === undefined ? [] : slotsOf(condition, layout)));
  return Int32Array.from(members, (member, at) => {
    const changed = new Set([...slotsChanged(member, layout), memories[at] ?? -1]);
    return reads.reduce((mask, slots, other) => {
      const isStirred = other > at && other >> 5 === at >> 5 && slots.some((slot) => changed.has(slot));
      return isStirred ? mask | (1 << (other & 31)) : mask;
    }, 0);
  });
}

/** The weights of a draw of which only the result is asked. */
const unread: readonly number[] = [];

/** A mask of all bits above one bit. */
function later(bit: number): number {
  return bit === 31 ? 0 : -1 << (bit + 1);
}

/** Options of a scenario as `actor.option`, in the kernel's order. */
function optionNames(scenario: Scenario): readonly string[] {
  return scenario.actors.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
}
