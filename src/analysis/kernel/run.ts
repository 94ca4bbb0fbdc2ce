import { gameLuck, impossible, turnLuck } from '../../base/index';

/*
 * One pass through the kernel: where its luck comes from, and the log that it leaves for counting.
 */

/** What happened, as groups of four numbers: turn, kind, place and result. */
export type Log = number[];
/**
 * Kinds of lines in a log. The place is of an option, an inject or a rule; the result is a place among outcomes, or 1 for yes. Below an
 * inject and a rule stand the values that it shows somebody whatever else holds: their slots, and what they are at that moment.
 */
export const lines = { order: 0, exposure: 1, inject: 2, rule: 3, draw: 4, shown: 5 } as const;

/** Results that are gone through one after another instead of drawn, so that every one is met with its probability. */
export interface Branching {
  /** The result at each chance point of this pass, in the order in which they are met. */
  readonly path: number[];
  /** The weights at each of them. */
  readonly weights: (readonly number[])[];
  /** How many have been met in this pass. */
  met: number;
}

/** Results told instead of drawn, by chance point, when it is come to; what is not told is drawn. */
export type Told = Pick<ReadonlyMap<number, number>, 'get'>;

export interface Run {
  seed: number;
  /** Shared parts of the draws of this game and turn, as signed whole numbers, which are quicker and draw the same. */
  ofGame: number;
  ofTurn: number;
  /** The turn that `ofTurn` is of. */
  turn: number;
  branching: Branching | undefined;
  told: Told | undefined;
  /** Injects that a white cell throws in at the start of the next turn, by place. */
  thrown: readonly number[] | undefined;
  log: Log | undefined;
  /** Whose orders have killed people: a bit for each of the deadly sides, in their order; a caller that asks sets it to 0 before a play. */
  killed: number;
}

/** A pass whose draws are keyed by a seed. */
export function drawnRun(seed: number): Run {
  const run: Run = {
    seed: 0,
    ofGame: 0,
    ofTurn: 0,
    turn: 0,
    branching: undefined,
    told: undefined,
    thrown: undefined,
    log: undefined,
    killed: 0,
  };
  reseed(run, seed);
  return run;
}

/** Uses a pass again with another seed. */
export function reseed(run: Run, seed: number): void {
  run.seed = seed >>> 0;
  run.ofGame = gameLuck(run.seed) | 0;
  run.turn = 0;
}

/** Makes the draws those of a turn. */
export function turnTo(run: Run, turn: number): void {
  if (run.turn === turn) return;
  run.turn = turn;
  run.ofTurn = turnLuck(run.ofGame, turn) | 0;
}

/** Begins to go through every result; call `nextBranch` after each pass. */
export function branchingRun(): Run & { branching: Branching } {
  return { ...drawnRun(0), branching: { path: [], weights: [], met: 0 } };
}

/** Moves on to the next combination of results that can come; false when all have been met. */
export function nextBranch({ branching }: { readonly branching: Branching }): boolean {
  const { path, weights, met } = branching;
  // Most passes meet no luck at all, and cutting a list to the length that it has is not free.
  if (path.length !== met) path.length = met;
  if (weights.length !== met) weights.length = met;
  branching.met = 0;
  for (let at = path.length - 1; at >= 0; at--) {
    const ofPoint = weights[at] ?? impossible();
    let next = (path[at] ?? impossible()) + 1;
    while (next < ofPoint.length && (ofPoint[next] ?? impossible()) === 0) next++;
    if (next < ofPoint.length) {
      path[at] = next;
      if (path.length !== at + 1) path.length = at + 1;
      return true;
    }
  }
  if (met !== 0) path.length = 0;
  return false;
}

/** The probability of the pass just made, as the product of its weights over their sums. */
export function chanceOf({ path, weights, met }: Branching): number {
  let chance = 1;
  for (let at = 0; at < met; at++) {
    const ofPoint = weights[at] ?? impossible();
    let total = 0;
    for (let place = 0; place < ofPoint.length; place++) total += ofPoint[place] ?? impossible();
    chance *= (ofPoint[path[at] ?? impossible()] ?? impossible()) / total;
  }
  return chance;
}
