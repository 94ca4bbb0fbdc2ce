// Longer than most files: the steps of a turn share one set of arrays, and are read beside the engine's own.
import { drawFrom, luckKey, scale } from '../../base/index';
import type { Expression, Scenario } from '../../scenario/index';
import { type Amount, amountsOver, type Prepared } from './amounts';
import { type Change, openLedger, prepareEffects } from './effects';
import { type Layout, layOut, type Memory } from './layout';
import { arrowsOf, startPostures } from './machines';
import { lines, type Run, turnTo } from './run';

/**
 * A scenario as flat arrays: the same turn as the engine's, without its explanations. Every function works in place on a vector
 * of `layout.width` whole numbers; orders are written into the order slots of the tracks before a turn is resolved.
 */
export interface Kernel {
  readonly scenario: Scenario;
  readonly layout: Layout;
  /** Before the first turn's situation. */
  readonly start: Int32Array;
  /** Prepares an expression of this scenario over the vector. */
  readonly prepare: (expression: Expression) => Prepared;
  /** Draws and applies the injects that are due in the vector's turn. */
  readonly situate: (state: Int32Array, run: Run) => void;
  /** Whether an option, by its place, can be ordered now. */
  readonly isOpen: (state: Int32Array, option: number) => boolean;
  /** Writes the places, in the track's own list, of the options that are open now, as orders (1 + place); returns how many. */
  readonly openOrders: (state: Int32Array, track: number, into: Int32Array) => number;
  /** Carries out the orders, runs the rules, and goes on to the next turn's situation; the place of the ending, or -1. */
  readonly resolve: (state: Int32Array, run: Run) => number;
  /** The parts of `resolve`, for who looks between them. */
  readonly adjudicate: (state: Int32Array, run: Run) => void;
  readonly runRules: (state: Int32Array, run: Run) => void;
  readonly endingOf: (state: Int32Array) => number;
  readonly goOn: (state: Int32Array, run: Run) => void;
  /** Objectives of an actor, each 0 to 10, in the document's order. */
  readonly objectives: (state: Int32Array, actor: number) => readonly number[];
  /** The objectives of an actor as one number from 0 to 10, weighed as its document does; 0 where it has none. */
  readonly score: (state: Int32Array, actor: number) => number;
  /** Chance points: outcomes by option, then exposures by option, then injects. */
  readonly points: { readonly exposures: number; readonly injects: number; readonly count: number };
}

interface KernelOption {
  readonly track: number;
  readonly when: Amount | undefined;
  readonly never: boolean;
  readonly once: boolean;
  readonly cooldown: number;
  readonly times: number;
  readonly last: number;
  readonly effects: readonly Change[];
  readonly outcomes: readonly Change[][];
  /** By outcome: its code in the track's outcome slot. */
  readonly codes: readonly number[];
  readonly weights: readonly Prepared[];
  readonly fixed: readonly number[] | undefined;
  readonly total: number;
  readonly exposure: { readonly odds: Amount; readonly effects: readonly Change[] } | undefined;
  /** By posture of its track: whether it is listed there. */
  readonly listed: Uint8Array;
}

/** Compiles a scenario to a kernel; derived from the compiled scenario and the machines' own answers alone. */
export function kernelOf(scenario: Scenario, memory: Memory = 'needed'): Kernel {
  const layout = layOut(scenario, memory);
  const prepare = amountsOver(layout);
  const arrows = arrowsOf(scenario, layout);
  const ledger = openLedger(layout);
  const { tracks, happened, fired } = layout;
  const turnSlot = layout.turn;
  const turns = scenario.turns.length;
  const optionCount = layout.options.length;
  const points = {
    exposures: optionCount,
    injects: 2 * optionCount,
    count: 2 * optionCount + happened.length,
  };
  const effectsOf = (
    effects: Parameters<typeof prepareEffects>[0],
    kind?: Parameters<typeof prepareEffects>[1],
  ) => prepareEffects(effects, kind, scenario, layout, prepare);

  const options = scenario.actors
    .flatMap((actor) => actor.options)
    .map((option, at): KernelOption => {
      const place = layout.options[at];
      const track = tracks[place?.track ?? -1];
      if (place === undefined || track === undefined) throw new Error(`no place for ${option.id}`);
      const when = option.when === undefined ? undefined : prepare(option.when);
      const weights = option.outcomes.map(({ odds }) => prepare(odds));
      const fixed = weights.every(({ always }) => always !== undefined)
        ? weights.map(({ always = 0 }) => always)
        : undefined;
      const listing =
        scenario.actors[place.actor]?.tracks.find(({ id }) => id === option.track)?.postures ?? [];
      return {
        track: place.track,
        when: when === undefined || when.always === 1 ? undefined : when.read,
        never: when?.always === 0,
        once: option.once,
        cooldown: option.cooldown,
        times: place.times,
        last: place.last,
        effects: effectsOf(option.effects, option.kind),
        outcomes: option.outcomes.map(({ effects }) => [...effectsOf(effects, option.kind)]),
        codes: option.outcomes.map(({ id }) => 1 + track.outcomes.indexOf(id)),
        weights,
        fixed,
        total: fixed?.reduce((sum, weight) => sum + weight, 0) ?? 0,
        exposure:
          option.covert && option.exposure !== undefined
            ? {
                odds: prepare(option.exposure.odds).read,
                effects: effectsOf(option.exposure.effects, option.kind),
              }
            : undefined,
        listed: Uint8Array.from(listing, ({ on }) => (on.some((one) => one.option === option.id) ? 1 : 0)),
      };
    });
  const optionKeys = optionNames(scenario).map((name) => luckKey(`option:${name}`));
  const exposureKeys = optionNames(scenario).map((name) => luckKey(`exposure:${name}`));

  const injects = scenario.injects.map(({ id, once, turn, when, odds, effects }, at) => ({
    at,
    key: luckKey(`inject:${id}`),
    slot: happened[at] ?? -1,
    once,
    turn,
    when: when === undefined ? undefined : prepare(when).read,
    odds: prepare(odds).read,
    effects: effectsOf(effects),
  }));
  /** By turn (from 1): injects that can be due then. */
  const dueIn = Array.from({ length: turns + 1 }, (_, turn) =>
    injects.filter((inject) => inject.turn === undefined || inject.turn === turn - 1),
  );
  const rules = scenario.rules.map(({ when, once, effects }, at) => ({
    at,
    once,
    slot: fired[at] ?? -1,
    when: prepare(when).read,
    effects: effectsOf(effects),
  }));
  const endings = scenario.endings.map(({ when }) => (when === undefined ? undefined : prepare(when).read));
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

  /** The result at a chance point: told, the next branch, or drawn. `weights` is read at once and never kept unless branching. */
  const chance = (
    run: Run,
    point: number,
    key: number,
    weights: readonly number[],
    total: number,
  ): number => {
    const { branching, told } = run;
    if (told !== undefined) {
      const result = told.get(point);
      if (result !== undefined) return result;
    }
    if (branching !== undefined) {
      const at = branching.met++;
      if (at < branching.path.length) {
        branching.weights[at] = weights.slice();
        return branching.path[at] as number;
      }
      let first = 0;
      while (first < weights.length - 1 && (weights[first] as number) === 0) first++;
      branching.path.push(first);
      branching.weights[at] = weights.slice();
      return first;
    }
    const number = scale(drawFrom(run.ofGame, run.ofTurn, key), total);
    let sum = 0;
    for (let at = 0; at < weights.length; at++) {
      sum += weights[at] as number;
      if (number < sum) return at;
    }
    throw new Error(`the draw ${number} is not below the sum of weights ${sum}`);
  };

  /** Whether something with a chance in 100 comes. */
  const happens = (run: Run, point: number, key: number, odds: number): boolean => {
    if (run.branching === undefined && run.told === undefined)
      return scale(drawFrom(run.ofGame, run.ofTurn, key), 100) < odds;
    return chance(run, point, key, [odds, 100 - odds], 100) === 0;
  };

  const note = (run: Run, turn: number, kind: number, place: number, result: number): void => {
    run.log?.push(turn, kind, place, result);
  };

  const situate = (state: Int32Array, run: Run): void => {
    const turn = state[turnSlot] as number;
    turnTo(run, turn);
    const { thrown } = run;
    const due = thrown === undefined ? (dueIn[turn] ?? []) : injects;
    for (let place = 0; place < due.length; place++) {
      const { at, key, slot, once, when, odds, effects, turn: only } = due[place] as (typeof injects)[number];
      if (thrown === undefined || !thrown.includes(at)) {
        if (only !== undefined && only !== turn - 1) continue;
        if (once && (state[slot] as number) > 0) continue;
        if (when !== undefined && when(state) !== 1) continue;
        const comes = happens(run, points.injects + at, key, odds(state));
        if (run.log !== undefined) note(run, turn, lines.draw, points.injects + at, comes ? 0 : 1);
        if (!comes) continue;
      }
      if (run.log !== undefined) note(run, turn, lines.inject, at, 1);
      if (slot >= 0) state[slot] = (state[slot] as number) + 1;
      if (effects.length > 0) {
        ledger.gather(effects, state);
        ledger.write(state);
      }
    }
  };

  const isListedOpen = (option: KernelOption, state: Int32Array): boolean => {
    if (option.never) return false;
    if (option.once && (state[option.times] as number) > 0) return false;
    if (option.cooldown > 0) {
      const last = state[option.last] as number;
      if (last > 0 && (state[turnSlot] as number) <= last + option.cooldown) return false;
    }
    return option.when === undefined || option.when(state) === 1;
  };

  const isOpen = (state: Int32Array, at: number): boolean => {
    const option = options[at] as KernelOption;
    const posture = state[tracks[option.track]?.posture ?? 0] as number;
    return option.listed[posture] === 1 && isListedOpen(option, state);
  };

  /** By track and posture: orders that it lists. */
  const listings = tracks.map((track) =>
    track.postures.map((_, posture) =>
      track.options.flatMap((at, place) => {
        const option = options[at];
        return option?.listed[posture] === 1 ? [{ order: place + 1, option }] : [];
      }),
    ),
  );

  const openOrders = (state: Int32Array, track: number, into: Int32Array): number => {
    const posture = state[tracks[track]?.posture ?? 0] as number;
    const listed = listings[track]?.[posture] ?? [];
    let count = 0;
    for (let at = 0; at < listed.length; at++) {
      const { order, option } = listed[at] as (typeof listed)[number];
      if (isListedOpen(option, state)) into[count++] = order;
    }
    return count;
  };

  // Orders carried out in this turn: places of options, and the place of the outcome of each, or -1.
  const carried = new Int32Array(tracks.length);
  const results = new Int32Array(tracks.length);
  const optionTables = tracks.map(({ options: own }) => Int32Array.from(own));
  const orderSlots = Int32Array.from(tracks, ({ order }) => order);
  const outcomeSlots = Int32Array.from(tracks, ({ outcome }) => outcome);
  const postureSlots = Int32Array.from(tracks, ({ posture }) => posture);
  const weighed: number[] = [];

  const drawOutcome = (state: Int32Array, run: Run, at: number, option: KernelOption): number => {
    const { fixed } = option;
    if (fixed !== undefined) return chance(run, at, optionKeys[at] as number, fixed, option.total);
    weighed.length = option.weights.length;
    let total = 0;
    for (let place = 0; place < option.weights.length; place++) {
      const weight = (option.weights[place] as Prepared).read(state);
      weighed[place] = weight;
      total += weight;
    }
    return chance(run, at, optionKeys[at] as number, weighed, total);
  };

  const adjudicate = (state: Int32Array, run: Run): void => {
    const turn = state[turnSlot] as number;
    turnTo(run, turn);
    let count = 0;
    for (let track = 0; track < orderSlots.length; track++) {
      const order = state[orderSlots[track] as number] as number;
      if (order === 0) continue;
      const at = (optionTables[track] as Int32Array)[order - 1] as number;
      const option = options[at] as KernelOption;
      let result = -1;
      if (option.outcomes.length > 0) {
        result = drawOutcome(state, run, at, option);
        if (run.log !== undefined) note(run, turn, lines.draw, at, result);
      }
      ledger.gather(option.effects, state);
      if (result >= 0) ledger.gather(option.outcomes[result] as readonly Change[], state);
      if (run.log !== undefined) note(run, turn, lines.order, at, result);
      if (option.exposure !== undefined) {
        const key = exposureKeys[at] as number;
        const exposed = happens(run, points.exposures + at, key, option.exposure.odds(state));
        if (run.log !== undefined) note(run, turn, lines.exposure, at, exposed ? 1 : 0);
        if (exposed) ledger.gather(option.exposure.effects, state);
      }
      carried[count] = at;
      results[count++] = result;
    }
    for (let place = 0; place < count; place++) {
      const at = carried[place] as number;
      const { times, last, track } = options[at] as KernelOption;
      const result = results[place] as number;
      if (times >= 0) state[times] = (state[times] as number) + 1;
      if (last >= 0) state[last] = turn;
      const slot = postureSlots[track] as number;
      const arrow =
        (arrows.from[at] as number) + (state[slot] as number) * (arrows.width[at] as number) + result + 1;
      state[slot] = arrows.to[arrow] as number;
      if (result >= 0)
        state[outcomeSlots[track] as number] = (options[at] as KernelOption).codes[result] as number;
    }
    ledger.write(state);
  };

  const runRules = (state: Int32Array, run: Run): void => {
    for (let place = 0; place < rules.length; place++) {
      const { at, once, slot, when, effects } = rules[place] as (typeof rules)[number];
      if (once && (state[slot] as number) > 0) continue;
      if (when(state) !== 1) continue;
      if (run.log !== undefined) note(run, state[turnSlot] as number, lines.rule, at, 1);
      if (slot >= 0) state[slot] = (state[slot] as number) + 1;
      if (effects.length > 0) {
        ledger.gather(effects, state);
        ledger.write(state);
      }
    }
  };

  const endingOf = (state: Int32Array): number => {
    for (let at = 0; at < endings.length; at++) {
      const when = endings[at];
      if (when === undefined ? (state[turnSlot] as number) >= turns : when(state) === 1) return at;
    }
    return -1;
  };

  const goOn = (state: Int32Array, run: Run): void => {
    state.fill(0, layout.scratch);
    state[turnSlot] = (state[turnSlot] as number) + 1;
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
    prepare,
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
        const objective = own[at] as (typeof own)[number];
        sum += objective.weight * objectiveOf(objective, state);
      }
      return own.length === 0 ? 0 : sum / (objectiveWeights[actor] as number);
    },
    points,
  };
}

/** Options of a scenario as `actor.option`, in the kernel's order. */
export function optionNames(scenario: Scenario): readonly string[] {
  return scenario.actors.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
}
