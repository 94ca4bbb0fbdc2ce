import { type Chances, chancesOf } from '../explore/judge/chances';
import { type Distribution, distribute } from '../explore/judge/distribute';
import { rounded } from '../explore/walk/measure';
import type { Kernel } from '../kernel/kernel';
import { momentsOf } from '../statistics/moments';
import { passOn } from '../steps';
import type { Estimate, Prospect } from '../types';
import { comparisonsOf, type Plan, type PlannedTurn } from './plan';
import { exactProspect } from './prospect';
import { jointEstimate } from './simultaneous';
import type { StatedPolicies } from './stated';
import { differenceBounds, sure, type WeighedGame, type WeighedTurn } from './weighed';

/** Turns resolved for a whole analysis, each with one joint order and one result of its luck: a fraction of a second. */
const mostSteps = 8000;
/** Positions that the seat is taken to believe in. */
const beliefs = 64;

/** Orders of one turn that are given, by place of the track; the others are drawn. */
type Given = ReadonlyMap<number, number>;

/**
 * Weighs every branch of a small play by following all that can happen with its exact chance; gives nothing where that takes more
 * than a fraction of a second. Only `known` can have a width, where the seat could believe in more than one position.
 */
export function* weighExactly(
  plan: Plan,
  policies: StatedPolicies,
): Generator<undefined, WeighedGame | undefined> {
  const { kernel, actor, last, ending, turns } = plan;
  const { layout, scenario } = kernel;
  const chances = scenario.actors.map(({ id }, at) => chancesOf(kernel, at, policies[id] ?? 'weights'));
  const nobody: Given = new Map();
  let left = mostSteps;

  function* follow(position: Int32Array, given: Given): Follow {
    const turn = position[layout.turn] ?? 0;
    const players = chances.map((one) => givenIn(layout.turn, turn, given, one));
    const work = distribute(kernel, position, players, rounded, { states: left, steps: left });
    const found = yield* passOn(work, () => undefined);
    if ('stop' in found) return undefined;
    left -= found.steps;
    return found;
  }
  const scoreOf = (found: Distribution<number>): number => found.scores[actor] ?? 0;
  const ordersIn = (turn: PlannedTurn, whose: 'own' | 'all'): Map<number, number> =>
    new Map(
      layout.tracks.flatMap((track, at): [number, number][] =>
        whose === 'all' || track.actor === actor ? [[at, turn.ordered[track.order] ?? 0]] : [],
      ),
    );
  const insteadIn = (turn: PlannedTurn, at: number): Given => {
    const { decision = -1, order = 0 } = turn.alternatives[at] ?? {};
    return ordersIn(turn, 'own').set(turn.decisions[decision]?.track ?? -1, order);
  };

  /** By alternative: its difference from positions that the seat could believe in. */
  function* believed(
    turn: PlannedTurn,
    asIs: readonly number[],
  ): Generator<undefined, Estimate[] | undefined> {
    const seen = new Map<string, readonly number[]>([[turn.position.join(), asIs]]);
    const values: (readonly number[])[] = [];
    for (let place = 0; place < beliefs; place++) {
      const position = plan.believedAt(turn, place);
      const key = position.join();
      let differences = seen.get(key);
      if (differences === undefined) {
        const chosen = yield* follow(position, ordersIn(turn, 'own'));
        if (chosen === undefined) return undefined;
        const found: number[] = [];
        for (const at of turn.alternatives.keys()) {
          const other = yield* follow(position, insteadIn(turn, at));
          if (other === undefined) return undefined;
          found.push(scoreOf(other) - scoreOf(chosen));
        }
        differences = found;
        seen.set(key, found);
      }
      values.push(differences);
    }
    const isCertain = values.every((differences) => differences === values[0]);
    return turn.alternatives.map((_, at) =>
      isCertain
        ? sure(values[0]?.[at] ?? 0)
        : jointEstimate(
            momentsOf(values.map((differences) => differences[at] ?? 0)),
            comparisonsOf(turns),
            differenceBounds,
          ),
    );
  }

  function* weighTurn(
    turn: PlannedTurn,
  ): Generator<undefined, (Omit<WeighedTurn, 'movement'> & Steps) | undefined> {
    const before = yield* follow(turn.position, nobody);
    const chosen = before && (yield* follow(turn.position, ordersIn(turn, 'own')));
    const ordered = chosen && (yield* follow(turn.position, ordersIn(turn, 'all')));
    if (before === undefined || chosen === undefined || ordered === undefined) return undefined;
    const others: Distribution<number>[] = [];
    for (const at of turn.alternatives.keys()) {
      const other = yield* follow(turn.position, insteadIn(turn, at));
      if (other === undefined) return undefined;
      others.push(other);
    }
    const differences = others.map((other) => scoreOf(other) - scoreOf(chosen));
    const known = yield* believed(turn, differences);
    if (known === undefined) return undefined;
    const prospect = (found: Distribution<number>): Prospect => exactProspect(scenario, actor, found);
    return {
      before: prospect(before),
      chosen: prospect(chosen),
      alternatives: others.map(prospect),
      differences: differences.map(sure),
      known,
      gains: turn.decisions.map(({ orders }, decision) => {
        const of = differences.filter((_, at) => turn.alternatives[at]?.decision === decision);
        return sure(-of.reduce((sum, difference) => sum + difference, 0) / orders.length);
      }),
      from: scoreOf(before),
      withOwn: scoreOf(chosen),
      withAll: scoreOf(ordered),
    };
  }

  const weighed: (Omit<WeighedTurn, 'movement'> & Steps)[] = [];
  for (const turn of turns) {
    const one = yield* weighTurn(turn);
    if (one === undefined) return undefined;
    weighed.push(one);
  }
  const open = ending < 0 ? yield* follow(last, nobody) : undefined;
  if (ending < 0 && open === undefined) return undefined;
  const end = open === undefined ? kernel.score(last, actor) : scoreOf(open);
  return {
    turns: weighed.map(({ from, withOwn, withAll, ...turn }, at) => ({
      ...turn,
      movement: {
        choice: sure(withOwn - from),
        others: sure(withAll - withOwn),
        luck: sure((weighed[at + 1]?.from ?? end) - withAll),
      },
    })),
    end: sure(end),
  };
}

/** What a position leads to for an actor with orders that are given in its turn, where following it exactly is soon done. */
export function* prospectExactly(
  kernel: Kernel,
  actor: number,
  policies: StatedPolicies,
  position: Int32Array,
  given: Given,
): Generator<undefined, Prospect | undefined> {
  const { scenario, layout } = kernel;
  const turn = position[layout.turn] ?? 0;
  const players = scenario.actors.map(({ id }, at) =>
    givenIn(layout.turn, turn, given, chancesOf(kernel, at, policies[id] ?? 'weights')),
  );
  const work = distribute(kernel, position, players, rounded, { states: mostSteps, steps: mostSteps });
  const found = yield* passOn(work, () => undefined);
  return 'stop' in found ? undefined : exactProspect(scenario, actor, found);
}

type Follow = Generator<undefined, Distribution<number> | undefined>;

/** Expected scores of one turn: before orders, with the seat's own, with everybody's. */
interface Steps {
  readonly from: number;
  readonly withOwn: number;
  readonly withAll: number;
}

/** The same chances, but for the orders that are given in one turn. */
function givenIn(turnSlot: number, turn: number, given: Given, chances: Chances): Chances {
  if (given.size === 0) return chances;
  return (state) =>
    state[turnSlot] !== turn
      ? chances(state)
      : chances(state).map((one) => {
          const order = given.get(one.track);
          return order === undefined ? one : { track: one.track, orders: [order], weights: [1] };
        });
}
