import { impossible } from '../../../base/index';
import type { Kernel } from '../../kernel/kernel';
import { deciderOf } from '../../kernel/policies';
import { drawnRun, reseed } from '../../kernel/run';
import type { Budget } from '../budget';
import { type GoalPlan, goalReader } from '../goals';
import { injectsIn, resultsIn, type Trail } from '../line';
import { listOpen, openJoint, writeJoint } from '../walk/joint';
import { idlersOf } from '../walk/standstill';
import { luckChooser } from './chosen-luck';
import { distanceTo } from './distance';
import { openNovelty } from './novelty';
import {
  chooseOrders,
  type Kept,
  leastVisited,
  type Missing,
  nearestOf,
  type Ordering,
  orderings,
  randomFrom,
} from './search-choices';

/*
 * Plays that look for what has not been met, where there are more positions than can be walked through. A play goes on from the
 * start, or from a position that was the first to have some value so early (novelty search: Lehman and Stanley 2011, Evolutionary
 * Computation 19:189–223; returning before exploring: Ecoffet et al. 2021, Nature 590:580–586), or from one that came near to the
 * condition of something missing, and then takes of some joint orders the one that comes nearest. Luck is chosen as well as
 * drawn. What a search finds can happen; what it does not find may be possible too.
 */

/** A line of play that was found, up to the turn in which something came. */
export interface Found {
  readonly turn: number;
  readonly trail: Trail;
}

export interface Search {
  /** By goal: the shortest line that was found. */
  readonly found: ReadonlyMap<number, Found>;
  readonly plays: number;
  readonly steps: number;
  /** Positions that plays went on from. */
  readonly kept: number;
  /** By turn in which a play ended: one that did. */
  readonly ends: ReadonlyMap<number, Found>;
  /** Positions in which a playable actor had nothing open; actor -1: nobody at all had. */
  readonly standstills: readonly { readonly actor: number; readonly turn: number; readonly found: Found }[];
  /** Whether everything wanted was found. */
  readonly isDone: boolean;
}

/** What a search looks for. */
export interface Wanted {
  /** By goal: the first turn in which it may come; goals that are not there are not looked for. */
  readonly earliest: ReadonlyMap<number, number>;
  /** Lists of goals of which so many must be found too, whichever they are. */
  readonly someOf?: readonly { readonly goals: readonly number[]; readonly count: number }[];
  /** Whether any line will do, or only one that comes as early as it may. */
  readonly lines: 'any' | 'earliest';
}

/** Joint orders that a play which aims at something tries in each turn. */
const tries = 6;

/** Turns resolved between looks at the clock: each takes longer than in a walk. */
const stretch = 256;

/** Searches until all that is wanted was found, or the budget is used. The same search finds the same on every machine. */
export function* search(
  kernel: Kernel,
  plan: GoalPlan,
  { earliest, someOf = [], lines }: Wanted,
  budget: Budget,
  seed = 1,
): Generator<{ readonly steps: number; readonly found: number }, Search> {
  const { layout } = kernel;
  const found = new Map<number, Found>();
  const ends = new Map<number, Found>();
  const standstills = new Map<string, Search['standstills'][number]>();
  const open = new Set(earliest.keys());
  const counted = new Map(someOf.flatMap((some) => some.goals.map((goal) => [goal, some] as const)));
  const counts = new Map(someOf.map((some) => [some, some.count]));
  const best = new Uint8Array(plan.goals.length).fill(255);
  const reader = goalReader(kernel, plan);
  const joint = openJoint(kernel);
  const scratch = new Int32Array(layout.options.length);
  const state = new Int32Array(layout.width);
  const before = new Int32Array(layout.width);
  const chosen = new Int32Array(layout.width);
  const run = drawnRun(0);
  const log: number[] = [];
  const luck = luckChooser(kernel);
  const idle = idlersOf(kernel);
  const isNovel = openNovelty(kernel);
  const deciders = kernel.scenario.actors.map((_, actor) => deciderOf(kernel, actor, 'weights'));
  const orderSlots = layout.tracks.map(({ order }) => order);
  const used = layout.tracks.map(({ options }) => new Float64Array(options.length + 1));
  const kept: Kept[] = [];
  let missing = [...earliest.keys()].flatMap((goal): Missing[] => {
    const distance = distanceTo(kernel, plan.goals[goal] ?? impossible());
    return distance === undefined ? [] : [{ goal, distance, nearest: [] }];
  });
  const random = randomFrom(seed);
  let steps = 0;
  let plays = 0;
  let turn = 1;
  let trail: Trail = { last: { injects: [] }, before: undefined };

  const here = (): Found => ({ turn, trail });
  const meet = (goal: number): void => {
    if ((best[goal] ?? impossible()) <= turn) return;
    if (best[goal] === 255) {
      missing = missing.filter((one) => one.goal !== goal);
      const some = counted.get(goal);
      if (some !== undefined) {
        const left = (counts.get(some) ?? 0) - 1;
        if (left > 0) counts.set(some, left);
        else counts.delete(some);
      }
    }
    best[goal] = turn;
    found.set(goal, here());
    if (lines === 'any' || turn <= (earliest.get(goal) ?? 0)) open.delete(goal);
  };
  const chooseInjects = (isChosen: boolean): void => {
    log.length = 0;
    run.told = isChosen ? luck.forInjects(turn, random) : undefined;
  };
  const lookAt = (): void => {
    reader.ofLog(log, meet);
    reader.ofPostures(state, meet);
    listOpen(kernel, joint, state, scratch);
    reader.ofOpen(joint, turn, meet);
    for (const actor of idle(joint.counts)) {
      const key = `${actor} ${turn}`;
      if (!standstills.has(key)) standstills.set(key, { actor, turn, found: here() });
    }
    let position: Kept | undefined;
    const keep = (): Kept => {
      position ??= { state: state.slice(), trail, visits: 0 };
      return position;
    };
    if (isNovel(state, turn)) kept.push(keep());
    for (const { distance, nearest } of missing) {
      const far = distance(state);
      if (far <= (nearest[turn]?.distance ?? Number.POSITIVE_INFINITY))
        nearest[turn] = { distance: far, kept: keep() };
    }
  };
  /** Begins at the start or at a kept position. */
  const begin = (from: Kept | undefined, isChosen: boolean): void => {
    reseed(run, Math.floor(random() * 4294967296));
    run.log = log;
    if (from !== undefined) {
      from.visits++;
      state.set(from.state);
      trail = from.trail;
      turn = state[layout.turn] ?? impossible();
      listOpen(kernel, joint, state, scratch);
      return;
    }
    turn = 1;
    state.set(kernel.start);
    chooseInjects(isChosen);
    kernel.situate(state, run);
    trail = { last: { injects: injectsIn(log) }, before: undefined };
    lookAt();
  };
  /** Resolves the turn once from the position `before`; the place of the ending, or -1. */
  const resolve = (ordering: Ordering, isChosen: boolean, at: Trail): number => {
    state.set(before);
    if (ordering === 'by weights') {
      for (let actor = 0; actor < deciders.length; actor++) (deciders[actor] ?? impossible())(state, run);
    } else {
      chooseOrders(joint, used, ordering, random);
      writeJoint(joint, state);
    }
    const orders = orderSlots.map((slot) => state[slot] ?? impossible());
    log.length = 0;
    run.told = isChosen ? luck.forOrders(state, random) : undefined;
    kernel.adjudicate(state, run);
    kernel.runRules(state, run);
    steps++;
    trail = { last: { injects: at.last.injects, orders, ...resultsIn(log) }, before: at.before };
    reader.ofLog(log, meet);
    reader.ofPostures(state, meet);
    const ending = kernel.endingOf(state);
    if (ending < 0) return ending;
    meet(plan.endings + ending);
    if (!ends.has(turn)) ends.set(turn, here());
    return ending;
  };
  const play = (): void => {
    plays++;
    const isChosen = random() < 0.5;
    const aim = random() < 0.4 ? missing[Math.floor(random() * missing.length)] : undefined;
    const first = Math.floor(random() * orderings.length);
    begin(
      aim !== undefined ? nearestOf(aim, random) : random() < 0.3 ? undefined : leastVisited(kept, random),
      isChosen,
    );
    for (;;) {
      before.set(state);
      const at = trail;
      let nearest = Number.POSITIVE_INFINITY;
      let goesOn: Trail | undefined;
      for (let tried = aim === undefined ? tries - 1 : 0; tried < tries; tried++) {
        if (aim !== undefined) reseed(run, Math.floor(random() * 4294967296));
        if (resolve(orderings[(first + tried) % orderings.length] ?? impossible(), isChosen, at) >= 0)
          continue;
        const distance = aim === undefined ? 0 : aim.distance(state);
        if (distance >= nearest) continue;
        nearest = distance;
        goesOn = trail;
        chosen.set(state);
      }
      if (goesOn === undefined) return;
      state.set(chosen);
      turn++;
      chooseInjects(isChosen);
      kernel.goOn(state, run);
      trail = { last: { injects: injectsIn(log) }, before: goesOn };
      lookAt();
    }
  };

  let pause = stretch;
  while (open.size + counts.size > 0 && steps < budget.steps && budget.isLate?.() !== true) {
    play();
    if (steps < pause) continue;
    pause = steps + stretch;
    yield { steps, found: found.size };
  }
  return {
    found,
    plays,
    steps,
    kept: kept.length,
    ends,
    standstills: [...standstills.values()],
    isDone: open.size + counts.size === 0,
  };
}

/** What two searches found together, each thing on the shorter line. */
export function joinSearches(one: Search, other: Search): Search {
  const found = new Map(one.found);
  for (const [goal, line] of other.found) {
    if (line.turn < (found.get(goal)?.turn ?? Number.POSITIVE_INFINITY)) found.set(goal, line);
  }
  const standstills = new Map(
    [...other.standstills, ...one.standstills].map((found) => [`${found.actor} ${found.turn}`, found]),
  );
  return {
    found,
    plays: one.plays + other.plays,
    steps: one.steps + other.steps,
    kept: one.kept + other.kept,
    ends: new Map([...one.ends, ...other.ends]),
    standstills: [...standstills.values()],
    isDone: one.isDone || other.isDone,
  };
}
