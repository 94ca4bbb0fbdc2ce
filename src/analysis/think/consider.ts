import { draw, impossible, luckKey } from '../../base/index';
import { rungOf } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import type { Decider } from '../kernel/policies';
import { drawnRun, reseed } from '../kernel/run';
import { levelZeroDeciders } from './level-zero';
import { logitOf, type Mind } from './mind';

/** How an actor judged one of its tracks: what it could order there, and what it chose. */
export interface Considered {
  readonly track: number;
  /** Orders as the layout counts them, 0 (hold) last. */
  readonly orders: readonly number[];
  /** Mean score of the plays that each led to, 0 to 10. */
  readonly scores: readonly number[];
  readonly probabilities: readonly number[];
  readonly chosen: number;
}

/** Orders that can be given on a track, holding among them. */
export interface TrackOrders {
  readonly track: number;
  readonly orders: readonly number[];
}

/** What is to be weighed. */
export interface Question {
  readonly actor: number;
  readonly choices: readonly TrackOrders[];
  readonly positions: readonly Int32Array[];
  readonly mind: Mind;
  readonly turn: number;
  /** 0 to 4294967295. */
  readonly seed: number;
  /** Plays over all choices together. */
  readonly plays: number;
  /** Who decides for each actor in this turn; the actor itself too, on tracks that it has not come to. */
  readonly now: readonly Decider[];
  /** Whether each track is decided in the light of those before it, or each by itself. */
  readonly inTurn: boolean;
}

/** Weighs choices by plays on a kernel. Its arrays are used again, so one question is answered at a time. */
export type Considerer = (question: Question) => readonly Considered[];

/** Fewest plays for each alternative, whatever the budget. */
const fewestPlays = 2;

/** A considerer of a kernel. Alternatives are played from the same positions under the same luck. */
export function considererOf(kernel: Kernel): Considerer {
  const { layout, scenario } = kernel;
  const later = levelZeroDeciders(kernel);
  const rungs = scenario.actors.flatMap((actor) => actor.options.map(({ cameo }) => rungOf(cameo)));
  const aheadKey = luckKey('ahead');
  const run = drawnRun(0);
  const state = kernel.start.slice();
  const starts: Int32Array[] = [];
  const seeds: number[] = [];

  /** Sets out positions with everybody's orders of this turn in them. */
  const setOut = ({ positions, seed, turn, now }: Question, count: number): void => {
    while (starts.length < count) starts.push(kernel.start.slice());
    for (let at = 0; at < count; at++) {
      const start = starts[at] ?? impossible();
      const from =
        count < positions.length ? Math.floor((at * positions.length) / count) : at % positions.length;
      start.set(positions[from] ?? impossible());
      start[layout.turn] = turn;
      start.fill(0, layout.scratch);
      seeds[at] = draw(seed, at, aheadKey);
      reseed(run, seeds[at] ?? impossible());
      for (let actor = 0; actor < now.length; actor++) (now[actor] ?? impossible())(start, run);
    }
  };

  /** Plays on from a start until the horizon or the end; the actor's score there. */
  const playFrom = (start: number, slot: number, order: number, actor: number, turns: number): number => {
    state.set(starts[start] ?? impossible());
    state[slot] = order;
    reseed(run, seeds[start] ?? impossible());
    let left = turns;
    for (;;) {
      if (kernel.resolve(state, run) >= 0 || --left === 0) break;
      for (let at = 0; at < later.length; at++) (later[at] ?? impossible())(state, run);
    }
    return kernel.score(state, actor);
  };

  const worthOf = (mind: Mind, mean: number, variance: number, track: number, order: number): number => {
    const option = layout.tracks[track]?.options[order - 1] ?? -1;
    const rung = Math.max(0, (order === 0 ? 0 : (rungs[option] ?? 0)) - 1);
    return mean + mind.perRung * rung - mind.perVariance * variance;
  };

  return (question) => {
    const { actor, choices, mind, turn, seed, inTurn } = question;
    const alternatives = choices.reduce(
      (sum, { orders }) => sum + (orders.length > 1 ? orders.length : 0),
      0,
    );
    const count = Math.max(fewestPlays, Math.floor(question.plays / Math.max(1, alternatives)));
    const turns = mind.lookAhead ?? scenario.turns.length;
    setOut(question, count);
    return choices.map(({ track, orders }): Considered => {
      const place = layout.tracks[track];
      if (place === undefined) throw new Error(`no track ${track}`);
      const isOpen = orders.length > 1;
      const scores: number[] = [];
      const values: number[] = [];
      for (const order of orders) {
        let sum = 0;
        let squares = 0;
        for (let start = 0; isOpen && start < count; start++) {
          const score = playFrom(start, place.order, order, actor, turns);
          sum += score;
          squares += score * score;
        }
        const mean = sum / count;
        const variance = count > 1 ? Math.max(0, (squares - sum * mean) / (count - 1)) : 0;
        if (isOpen) scores.push(mean);
        values.push(worthOf(mind, mean, variance, track, order));
      }
      const probabilities = isOpen ? logitOf(values, mind.precision) : orders.map(() => 1);
      const name = `policy:${scenario.actors[actor]?.id ?? ''}.${place.id}`;
      const chosen = orders[drawn(probabilities, draw(seed, turn, luckKey(name)))] ?? 0;
      for (let start = 0; inTurn && start < count; start++) {
        (starts[start] ?? impossible())[place.order] = chosen;
      }
      return { track, orders, scores, probabilities, chosen };
    });
  };
}

/** The place that a draw of 32 bits falls on. */
export function drawn(probabilities: readonly number[], number: number): number {
  let mark = number / 4294967296;
  for (let at = 0; at < probabilities.length; at++) {
    mark -= probabilities[at] ?? impossible();
    if (mark < 0) return at;
  }
  return probabilities.length - 1;
}
