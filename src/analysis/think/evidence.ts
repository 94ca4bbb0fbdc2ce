import { drawFrom, impossible, luckKey, pick, scale } from '../../base/index';
import type { Amount } from '../kernel/closures';
import type { Kernel } from '../kernel/kernel';
import { drawnRun, reseed, turnTo } from '../kernel/run';
import { levelZeroChances } from './level-zero';
import type { Eyes, Opening, Sighting } from './sighting';

/** Moves one position on by what a seat saw of a turn, and says how likely that made it. */
export interface Evidence {
  /** The start of the first turn, in place. */
  readonly open: (position: Int32Array, first: Opening, seed: number) => void;
  /** Once before the steps of a turn. */
  readonly prepare: (sighting: Sighting) => void;
  /** Plays the turn in place; the probability of what was seen, as far as it is weighed, or 0 where it could not be. */
  readonly step: (position: Int32Array, sighting: Sighting, seed: number) => number;
}

/** Part of every choice that a position leaves to chance: people, and actors that think, do not follow weights alone. */
const surprise = 0.1;

/**
 * What can be told of each turn. Weighed are the orders that others were seen to give or not to give, and the outcomes of
 * orders; injects that were seen are told without being weighed, and what is unseen is drawn.
 */
export function evidenceOf(kernel: Kernel, eyes: Eyes): Evidence {
  const { layout, points, scenario } = kernel;
  const chances = levelZeroChances(kernel);
  const options = scenario.actors.flatMap((actor) => actor.options);
  const odds = options.map(({ outcomes }): readonly Amount[] =>
    outcomes.map((outcome) => kernel.bank.prepare(outcome.odds).read),
  );
  const exposure = options.map(({ exposure: found }): Amount | undefined =>
    found === undefined ? undefined : kernel.bank.prepare(found.odds).read,
  );
  const keys = layout.tracks.map((track) =>
    luckKey(`belief:${scenario.actors[track.actor]?.id ?? ''}.${track.id}`),
  );
  const resultKeys = layout.tracks.map((track) =>
    luckKey(`belief:result:${scenario.actors[track.actor]?.id ?? ''}.${track.id}`),
  );
  const run = drawnRun(0);
  const told = new Map<number, number>();

  const tellInjects = ({ came, stayedAway }: Opening): void => {
    run.thrown = came;
    for (const at of stayedAway) told.set(points.injects + at, 1);
  };

  const optionAt = (track: number, order: number): number => layout.tracks[track]?.options[order - 1] ?? -1;

  /** Chance that an order is given and not seen: to hold, or to give a covert order that does not come to light. */
  const unseen = (track: number, order: number, position: Int32Array): number => {
    if (order === 0) return 1;
    const option = optionAt(track, order);
    return eyes.veiled[option] === 1 ? 1 - (exposure[option]?.(position) ?? 0) / 100 : 0;
  };

  /** Orders of the other actors: those seen are given, the rest are drawn from what would not have been seen. */
  const giveOrders = (position: Int32Array, seen: Int32Array): number => {
    let likelihood = 1;
    for (let actor = 0; actor < chances.length; actor++) {
      if (actor === eyes.seat) continue;
      for (const { track, orders, weights } of (chances[actor] ?? impossible())(position)) {
        const order = seen[track] ?? impossible();
        const total = sumOf(weights);
        const even = surprise / orders.length;
        const chanceAt = (at: number): number => ((1 - surprise) * (weights[at] ?? 0)) / total + even;
        if (order > 0) {
          const at = orders.indexOf(order);
          // What was seen was open; where it is closed in this position, the position is unlikely and not impossible.
          likelihood *= at < 0 ? even / 2 : chanceAt(at);
          position[layout.tracks[track]?.order ?? 0] = order;
          continue;
        }
        let sum = 0;
        for (let at = 0; at < orders.length; at++)
          sum += chanceAt(at) * unseen(track, orders[at] ?? impossible(), position);
        likelihood *= sum;
        let mark = (drawFrom(run.ofGame, run.ofTurn, keys[track] ?? impossible()) / 4294967296) * sum;
        let drawn = 0;
        for (let at = 0; at < orders.length && mark >= 0; at++) {
          drawn = orders[at] ?? impossible();
          mark -= chanceAt(at) * unseen(track, drawn, position);
        }
        position[layout.tracks[track]?.order ?? 0] = unseen(track, drawn, position) > 0 ? drawn : 0;
      }
    }
    return likelihood;
  };

  /** How likely the results were that were seen; one that was not is drawn from those that the seat would not have seen. */
  const weighOutcomes = (position: Int32Array, { orders, outcomes }: Sighting): number => {
    let likelihood = 1;
    for (let track = 0; track < orders.length; track++) {
      const outcome = outcomes[track] ?? impossible();
      const option = optionAt(track, orders[track] ?? impossible());
      const own = odds[option] ?? [];
      if (own.length === 0) continue;
      const weights = own.map((read) => read(position));
      const total = sumOf(weights);
      if (outcome >= 0) {
        likelihood *= (weights[outcome] ?? impossible()) / total;
        continue;
      }
      const unknown = weights.map((weight, at) => (eyes.unknown[option]?.[at] === 1 ? weight : 0));
      const sum = sumOf(unknown);
      likelihood *= sum / total;
      const number = scale(drawFrom(run.ofGame, run.ofTurn, resultKeys[track] ?? impossible()), sum);
      if (sum > 0) told.set(option, pick(unknown, number));
    }
    return likelihood;
  };

  return {
    open: (position, first, seed) => {
      told.clear();
      tellInjects(first);
      run.told = told;
      reseed(run, seed);
      kernel.situate(position, run);
    },
    prepare: (sighting) => {
      told.clear();
      tellInjects(sighting);
      const { orders, outcomes, exposed } = sighting;
      for (let track = 0; track < orders.length; track++) {
        const order = orders[track] ?? impossible();
        for (const option of layout.tracks[track]?.options ?? []) {
          if (eyes.veiled[option] === 1) told.set(points.exposures + option, 1);
        }
        if (order === 0) continue;
        const option = optionAt(track, order);
        if ((outcomes[track] ?? impossible()) >= 0) told.set(option, outcomes[track] ?? impossible());
        told.set(points.exposures + option, exposed[track] === 1 ? 0 : 1);
      }
      run.told = told;
    },
    step: (position, sighting, seed) => {
      reseed(run, seed);
      turnTo(run, position[layout.turn] ?? impossible());
      for (let track = 0; track < layout.tracks.length; track++) {
        const place = layout.tracks[track];
        if (place?.actor === eyes.seat) position[place.order] = sighting.orders[track] ?? impossible();
      }
      const ofOrders = giveOrders(position, sighting.orders);
      const likelihood = ofOrders * weighOutcomes(position, sighting);
      kernel.adjudicate(position, run);
      kernel.runRules(position, run);
      const isOver = kernel.endingOf(position) >= 0;
      kernel.goOn(position, run);
      return isOver ? 0 : likelihood;
    },
  };
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
