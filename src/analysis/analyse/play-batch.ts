import { playOut, resolveAndPlayOut } from '../kernel/policies';
import { drawnRun, type Run, reseed } from '../kernel/run';
import { addValue, type Moments, noMoments } from '../statistics/moments';
import { type Batch, seedAt } from './luck-list';
import type { Plan, PlannedTurn } from './plan';
import { type GameTally, type OutcomeCounter, outcomeCounter, type TurnTally } from './tally';

/**
 * Plays one batch of the list of luck for a whole analysis and yields after every few plays, so that it can be stopped. In each
 * turn, under the same luck: from the position as it was; with the seat's own orders; with each other order that it could have
 * given; with everybody's orders; from where the turn really led. The same again over positions that it could believe in.
 */
export function* playBatch(plan: Plan, batch: Batch): Generator<undefined, GameTally> {
  const { kernel, actor, deciders, last, ending, turns } = plan;
  const count = batch.to - batch.from;
  const state = new Int32Array(kernel.layout.width);
  const run = drawnRun(0);

  /** Where the next turn led, play by play: its final score, or that of playing on from it. */
  let after = new Float64Array(count);
  const lastCounter = outcomeCounter(kernel, actor);
  if (ending >= 0) after.fill(kernel.score(last, actor));
  else {
    for (let at = 0; at < count; at++) {
      reseed(run, seedAt(batch.from + at));
      state.set(last);
      run.killed = 0;
      const end = playOut(kernel, state, run, deciders);
      after[at] = kernel.score(state, actor);
      lastCounter.add(state, end, after[at] ?? 0, run.killed);
      yield;
    }
  }
  const tallies: TurnTally[] = [];
  for (const turn of turns.toReversed()) {
    const before = new Float64Array(count);
    const table = openTurn(plan, turn, state, run);
    for (let at = 0; at < count; at++) {
      reseed(run, seedAt(batch.from + at));
      before[at] = yield* table.play(after[at] ?? 0);
      yield* table.playKnown(plan.believedAt(turn, batch.from + at));
      yield;
    }
    tallies.push(table.counted());
    after = before;
  }
  return { turns: tallies.reverse(), last: lastCounter.counted() };
}

/** The most plays between two pauses in which the work can be stopped. */
const most = 32;

interface TurnTable {
  /** Plays every branch of the turn under the run's luck; gives the score from the position before orders. */
  readonly play: (after: number) => Generator<undefined, number>;
  readonly playKnown: (believed: Int32Array) => Generator<undefined, void>;
  readonly counted: () => TurnTally;
}

function openTurn(plan: Plan, turn: PlannedTurn, state: Int32Array, run: Run): TurnTable {
  const { kernel, actor, deciders } = plan;
  const { position, ordered, own, decisions, alternatives } = turn;
  const begun = new Int32Array(state.length);
  const counter = () => outcomeCounter(kernel, actor);
  const [before, chosen] = [counter(), counter()];
  const others = alternatives.map(counter);
  const differences = alternatives.map(() => noMoments);
  const known = alternatives.map(() => noMoments);
  const gains = decisions.map(() => noMoments);
  const movement = { choice: noMoments, others: noMoments, luck: noMoments };
  const sums = new Float64Array(decisions.length);
  /** By alternative: its difference in the latest play. */
  const latest = new Float64Array(alternatives.length);

  /** Goes on from `begun`, whose orders are all given; the score at the end. */
  const goOn = (count?: OutcomeCounter): number => {
    state.set(begun);
    run.killed = 0;
    const ending = resolveAndPlayOut(kernel, state, run, deciders);
    const score = kernel.score(state, actor);
    count?.add(state, ending, score, run.killed);
    return score;
  };
  /** Everybody orders by policy. */
  const begin = (from: Int32Array): void => {
    begun.set(from);
    for (let at = 0; at < deciders.length; at++) deciders[at]?.(begun, run);
  };
  const orderOwn = (): void => {
    for (const slot of own) begun[slot] = ordered[slot] ?? 0;
  };
  /** The score of an alternative, with the seat's other orders as it gave them. */
  const goOnWith = (at: number, count?: OutcomeCounter): number => {
    const { slot, order } = alternatives[at] ?? { slot: 0, order: 0 };
    begun[slot] = order;
    const score = goOn(count);
    begun[slot] = ordered[slot] ?? 0;
    return score;
  };
  const add = (to: Moments[], at: number, value: number): void => {
    to[at] = addValue(to[at] ?? noMoments, value);
  };

  return {
    *play(after) {
      begin(position);
      const asBefore = goOn(before);
      orderOwn();
      const asChosen = goOn(chosen);
      sums.fill(asChosen);
      for (let at = 0; at < alternatives.length; at++) {
        const score = goOnWith(at, others[at]);
        latest[at] = score - asChosen;
        add(differences, at, score - asChosen);
        const decision = alternatives[at]?.decision ?? 0;
        sums[decision] = (sums[decision] ?? 0) + score;
        if (at % most === most - 1) yield;
      }
      for (let at = 0; at < decisions.length; at++) {
        add(gains, at, asChosen - (sums[at] ?? 0) / (decisions[at]?.orders.length ?? 1));
      }
      begun.set(ordered);
      const asOrdered = goOn();
      movement.choice = addValue(movement.choice, asChosen - asBefore);
      movement.others = addValue(movement.others, asOrdered - asChosen);
      movement.luck = addValue(movement.luck, after - asOrdered);
      return asBefore;
    },
    *playKnown(believed) {
      // A believed position that is the real one leads to the same plays under the same luck.
      if (believed.every((value, slot) => value === position[slot])) {
        for (let at = 0; at < alternatives.length; at++) add(known, at, latest[at] ?? 0);
        return;
      }
      begin(believed);
      orderOwn();
      const asChosen = goOn();
      for (let at = 0; at < alternatives.length; at++) {
        add(known, at, goOnWith(at) - asChosen);
        if (at % most === most - 1) yield;
      }
    },
    counted: () => ({
      before: before.counted(),
      chosen: chosen.counted(),
      alternatives: others.map((one) => one.counted()),
      differences,
      known,
      gains,
      ...movement,
    }),
  };
}
