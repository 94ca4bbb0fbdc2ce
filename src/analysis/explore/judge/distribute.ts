import { impossible } from '../../../base/index';
import { icbViolence } from '../../../scenario/index';
import { endingClassesOf } from '../../kernel/ending-classes';
import type { Kernel } from '../../kernel/kernel';
import { type Branching, branchingRun, nextBranch } from '../../kernel/run';
import { nextPlaces } from '../../next-places';
import { type Budget, type Stop, stretch } from '../budget';
import type { Measure } from '../walk/measure';
import { quotientOf } from '../walk/quotient';
import { addState, openStore, packingOf, readState, type StateStore } from '../walk/store';
import type { Chances } from './chances';

/*
 * What a position leads to, exactly: the chances of all positions of a turn are carried forward through every joint order that
 * has a chance under the policies, and through every result of luck. Equal positions are one, and their chances are added: after
 * the rules of a turn, and again after the next turn's situation.
 */

/** Where plays from a position end, and how they stand on the way. */
export interface Distribution<Value> {
  /** By ending. */
  readonly endings: readonly Value[];
  /** By level of violence: its chance. */
  readonly violence: readonly number[];
  /** By turn, from 1: the chance that a play ends in it. */
  readonly lengths: readonly Value[];
  /** By actor: the expected score; and the expected score of each objective. */
  readonly scores: readonly number[];
  readonly objectives: readonly (readonly number[])[];
  /** By turn that was resolved, from 1; by indicator; by value from its least: the chance of standing there then. */
  readonly indicators: readonly (readonly Float64Array[])[];
  readonly states: number;
  readonly steps: number;
}

/**
 * What a position in which orders are awaited, or the start with its first situation, leads to under policies; what stopped it
 * where the budget does not reach. Yields the steps made so far.
 */
export function* distribute<Value>(
  kernel: Kernel,
  from: Int32Array | 'start',
  players: readonly Chances[],
  measure: Measure<Value>,
  budget: Budget,
): Generator<number, Distribution<Value> | { readonly stop: Stop }> {
  const { layout, scenario } = kernel;
  const turns = scenario.turns.length;
  const { ranges, settle, settleAfter } = quotientOf(kernel, 'what matters');
  const packing = packingOf(ranges);
  const endings: Value[] = scenario.endings.map(() => measure.none);
  const violence = icbViolence.map(() => 0);
  const classes = endingClassesOf(kernel);
  const lengths: Value[] = Array.from({ length: turns + 1 }, () => measure.none);
  const scores = scenario.actors.map(() => 0);
  const objectives = scenario.actors.map((actor) => actor.objectives.map(() => 0));
  const indicators = Array.from({ length: turns + 1 }, () =>
    scenario.indicators.map(({ min, max }) => new Float64Array(max - min + 1)),
  );
  const run = branchingRun();
  const base = new Int32Array(layout.width);
  const work = new Int32Array(layout.width);
  let states = 0;
  let steps = 0;
  let stop: Stop | undefined;

  const stand = (turn: number, chance: number): void => {
    const row = indicators[turn] ?? impossible();
    for (let at = 0; at < row.length; at++) {
      const { min } = scenario.indicators[at] ?? impossible();
      const value = (work[layout.indicators + at] ?? impossible()) - min;
      const shares = row[at] ?? impossible();
      shares[value] = (shares[value] ?? impossible()) + chance;
    }
  };
  /** Plays that end in a turn, by ending, each final position once. */
  const end = (turn: number, ending: number, store: StateStore, ended: readonly Value[]): void => {
    for (let place = 0; place < store.size; place++) {
      readState(store, place, work);
      const chance = ended[place] ?? impossible();
      endings[ending] = measure.plus(endings[ending] ?? impossible(), chance);
      lengths[turn] = measure.plus(lengths[turn] ?? impossible(), chance);
      const share = measure.toNumber(chance);
      const level = classes.violence(work, ending);
      violence[level] = (violence[level] ?? impossible()) + share;
      stand(turn, share);
      for (let actor = 0; actor < scores.length; actor++) {
        scores[actor] = (scores[actor] ?? impossible()) + share * kernel.score(work, actor);
        const own = objectives[actor] ?? impossible();
        kernel.objectives(work, actor).forEach((score, at) => {
          own[at] = (own[at] ?? impossible()) + share * score;
        });
      }
    }
  };
  const put = (store: StateStore, chances: Value[], chance: Value): void => {
    const known = store.size;
    const place = addState(store, work);
    if (place === known) {
      chances.push(chance);
      states++;
    } else chances[place] = measure.plus(chances[place] ?? impossible(), chance);
  };

  let positions = openStore(packing);
  let chances: Value[] = [];
  let turn = from === 'start' ? 1 : (from[layout.turn] ?? impossible());
  do {
    work.set(from === 'start' ? kernel.start : from);
    work.fill(0, layout.scratch);
    if (from === 'start') kernel.situate(work, run);
    settle(work, turn);
    put(positions, chances, withLuck(measure.all, run.branching));
  } while (nextBranch(run));
  while (positions.size > 0) {
    const afters = openStore(packing);
    const afterChances: Value[] = [];
    const ended = scenario.endings.map(() => ({ store: openStore(packing), chances: [] as Value[] }));
    for (let place = 0; place < positions.size; place++) {
      readState(positions, place, base);
      const offers = players.flatMap((player) => player(base)).map(withChance);
      const places = offers.map(() => 0);
      /** By track: the chance of the position with the orders of the tracks up to there. */
      const parts: Value[] = [];
      const chanceUpTo = (track: number): Value =>
        track < 0 ? (chances[place] ?? impossible()) : (parts[track] ?? impossible());
      const joint = offers.reduce((product, { orders }) => product * orders.length, 1);
      if (joint > budget.steps - steps) return { stop: 'steps' };
      let moved = 0;
      do {
        for (let track = moved; track < offers.length; track++) {
          const { weights, total } = offers[track] ?? impossible();
          parts[track] = measure.part(
            chanceUpTo(track - 1),
            weights[places[track] ?? impossible()] ?? impossible(),
            total,
          );
        }
        do {
          work.set(base);
          for (let track = 0; track < offers.length; track++) {
            const { slot, orders } = offers[track] ?? impossible();
            work[slot] = orders[places[track] ?? impossible()] ?? impossible();
          }
          kernel.adjudicate(work, run);
          kernel.runRules(work, run);
          const chance = withLuck(chanceUpTo(offers.length - 1), run.branching);
          const ending = kernel.endingOf(work);
          settleAfter(work, turn);
          const { store, chances: reached } = ended[ending] ?? { store: afters, chances: afterChances };
          put(store, reached, chance);
          if (++steps % stretch === 0) {
            yield steps;
            stop = overBudget();
            if (stop !== undefined) return { stop };
          }
        } while (nextBranch(run));
        moved = nextPlaces(places, offers);
      } while (moved >= 0);
    }
    ended.forEach(({ store, chances: reached }, ending) => {
      end(turn, ending, store, reached);
    });
    const next = openStore(packing);
    const nextChances: Value[] = [];
    for (let place = 0; place < afters.size; place++) {
      readState(afters, place, base);
      work.set(base);
      stand(turn, measure.toNumber(afterChances[place] ?? impossible()));
      do {
        work.set(base);
        kernel.goOn(work, run);
        const chance = withLuck(afterChances[place] ?? impossible(), run.branching);
        settle(work, turn + 1);
        put(next, nextChances, chance);
        if (++steps % stretch === 0) {
          yield steps;
          stop = overBudget();
          if (stop !== undefined) return { stop };
        }
      } while (nextBranch(run));
    }
    positions = next;
    chances = nextChances;
    turn++;
  }
  return { endings, violence, lengths, scores, objectives, indicators, states, steps };

  function withChance({ track, orders, weights }: ReturnType<Chances>[number]): Offer {
    const likely = orders.map((order, at) => ({ order, weight: weights[at] ?? 0 })).filter(hasWeight);
    return {
      slot: layout.tracks[track]?.order ?? -1,
      orders: likely.map(({ order }) => order),
      weights: likely.map(({ weight }) => weight),
      total: likely.reduce((sum, { weight }) => sum + weight, 0),
    };
  }
  function withLuck(chance: Value, { path, weights, met }: Branching): Value {
    let product = chance;
    for (let at = 0; at < met; at++) {
      const ofPoint = weights[at] ?? impossible();
      let total = 0;
      for (let place = 0; place < ofPoint.length; place++) total += ofPoint[place] ?? impossible();
      product = measure.part(product, ofPoint[path[at] ?? impossible()] ?? impossible(), total);
    }
    return product;
  }
  function overBudget(): Stop | undefined {
    if (states >= budget.states) return 'states';
    if (steps >= budget.steps) return 'steps';
    return budget.isLate?.() === true ? 'time' : undefined;
  }
}

interface Offer {
  readonly slot: number;
  readonly orders: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

function hasWeight({ weight }: { readonly weight: number }): boolean {
  return weight > 0;
}
