import { draw, impossible, luckKey } from '../../base/index';
import type { View } from '../../engine/index';
import type { ActorId } from '../../scenario/index';
import type { Kernel } from '../kernel/kernel';
import { evidenceOf } from './evidence';
import { type Eyes, eyesOf, type Opening, type Sighting, sightingsOf } from './sighting';

/** Positions that a seat can believe in, and how they came about. */
export interface Belief {
  /** As many as were asked for; likelier ones stand several times. */
  readonly positions: readonly Int32Array[];
  /** How often too few positions agreed with what was seen, so that it was written into all of them instead. */
  readonly written: number;
}

/** A cloud of positions that is moved on turn by turn; `move` takes what was seen of a turn. */
export interface Cloud {
  readonly positions: readonly Int32Array[];
  readonly written: () => number;
  readonly begin: (first: Opening) => void;
  readonly move: (sighting: Sighting) => void;
  /** Luck of the cloud from the next `begin` on. */
  readonly reseed: (seed: number) => void;
}

/** What a position is worth beside one that agrees, for each step between it and a value that an inject showed. */
const perStep = 0.5;

/** Part of the positions that must agree with what was seen, else it is written into all. */
const leastAgreeing = 1 / 8;

/**
 * Positions in which the seat can believe at the moment of its view, from the view alone, by a particle filter on the kernel:
 * what was seen of each turn is told, what was not is drawn, and positions that make what was seen unlikely die out.
 * @param count how many positions, from 1
 * @param seed 0 to 4294967295; equal seeds give equal positions
 */
export function believe(
  kernel: Kernel,
  view: View,
  seat: ActorId,
  count: number,
  seed: number,
): readonly Int32Array[] {
  return beliefOf(kernel, view, seat, count, seed).positions;
}

/** What `believe` gives, and how often what was seen had to be written into the positions. */
export function beliefOf(kernel: Kernel, view: View, seat: ActorId, count: number, seed: number): Belief {
  const eyes = eyesOf(
    kernel,
    kernel.scenario.actors.findIndex(({ id }) => id === seat),
  );
  const cloud = openCloud(kernel, eyes, count);
  const { first, turns } = sightingsOf(kernel, eyes, view);
  cloud.reseed(seed);
  cloud.begin(first);
  for (const sighting of turns) cloud.move(sighting);
  return { positions: cloud.positions, written: cloud.written() };
}

/** Opens a cloud of positions for a seat. Its arrays are used again for play after play. */
export function openCloud(kernel: Kernel, eyes: Eyes, count: number): Cloud {
  const { slots } = eyes;
  const evidence = evidenceOf(kernel, eyes);
  const positions = Array.from({ length: count }, () => kernel.start.slice());
  const copies = positions.map((position) => position.slice());
  const weights = new Float64Array(count);
  const agrees = new Uint8Array(count);
  const seeds = new Uint32Array(count);
  const resampleKey = luckKey('belief:resample');
  const seedKey = luckKey('belief:position');
  let written = 0;
  let luck = 0;
  let resamples = 0;

  /** Lets positions die that do not agree with what was seen, or writes it into all where too few agree. */
  const agree = (count: number, slotAt: (at: number) => number, valueAt: (at: number) => number): void => {
    let agreeing = 0;
    for (let at = 0; at < positions.length; at++) {
      const position = positions[at] ?? impossible();
      let isSo = (weights[at] ?? impossible()) > 0;
      for (let place = 0; isSo && place < count; place++) isSo = position[slotAt(place)] === valueAt(place);
      agrees[at] = isSo ? 1 : 0;
      agreeing += agrees[at] ?? impossible();
    }
    if (agreeing >= positions.length * leastAgreeing) {
      for (let at = 0; at < positions.length; at++) if (agrees[at] === 0) weights[at] = 0;
      return;
    }
    written += 1;
    for (const position of positions)
      for (let place = 0; place < count; place++) position[slotAt(place)] = valueAt(place);
  };

  const agreeWithSeen = (seen: Int32Array): void =>
    agree(
      slots.length,
      (at) => slots[at] ?? impossible(),
      (at) => seen[at] ?? impossible(),
    );

  const agreeWithShown = (shown: Sighting['shown']): void => {
    if (shown.length === 0) return;
    agree(
      shown.length,
      (at) => shown[at]?.[0] ?? 0,
      (at) => shown[at]?.[1] ?? 0,
    );
    resample();
  };

  /** In the mind of the seat, what it believes is so. */
  const takeAsTrue = (): void => {
    for (const { belief, truth } of eyes.beliefs)
      for (const position of positions) position[truth] = position[belief] ?? impossible();
  };

  const weighGlanced = (glanced: Opening['glanced']): void => {
    for (const [slot, value] of glanced) {
      for (let at = 0; at < positions.length; at++) {
        for (
          let apart = Math.abs(((positions[at] ?? impossible())[slot] ?? impossible()) - value);
          apart > 0;
          apart--
        )
          weights[at] = (weights[at] ?? impossible()) * perStep;
      }
    }
  };

  /** Copies positions by their weights (systematic resampling: one draw for all), and makes the weights equal again. */
  const resample = (): void => {
    resamples += 1;
    let total = 0;
    let isEven = true;
    for (let at = 0; at < weights.length; at++) {
      total += weights[at] ?? impossible();
      isEven &&= weights[at] === weights[0];
    }
    if (total > 0 && !isEven) {
      const step = total / positions.length;
      let mark = (draw(luck, resamples, resampleKey) / 4294967296) * step;
      let sum = 0;
      let from = -1;
      for (let to = 0; to < positions.length; to++) {
        while (sum <= mark && from < positions.length - 1) sum += weights[++from] ?? impossible();
        (copies[to] ?? impossible()).set(positions[from] ?? impossible());
        mark += step;
      }
      for (let at = 0; at < positions.length; at++)
        (positions[at] ?? impossible()).set(copies[at] ?? impossible());
    }
    weights.fill(1);
  };

  return {
    positions,
    written: () => written,
    reseed: (seed) => {
      luck = seed >>> 0;
      resamples = 0;
      for (let at = 0; at < seeds.length; at++) seeds[at] = draw(luck, at, seedKey);
    },
    begin: (first) => {
      written = 0;
      weights.fill(1);
      for (let at = 0; at < positions.length; at++) {
        (positions[at] ?? impossible()).set(kernel.start);
        evidence.open(positions[at] ?? impossible(), first, seeds[at] ?? impossible());
      }
      agreeWithSeen(first.seen);
      weighGlanced(first.glanced);
      resample();
      takeAsTrue();
    },
    move: (sighting) => {
      agreeWithShown(sighting.shown);
      evidence.prepare(sighting);
      for (let at = 0; at < positions.length; at++)
        weights[at] = evidence.step(positions[at] ?? impossible(), sighting, seeds[at] ?? impossible());
      if (weights.every((weight) => weight === 0)) weights.fill(1);
      agreeWithSeen(sighting.seen);
      weighGlanced(sighting.glanced);
      resample();
      agreeWithShown(sighting.shownAfter);
      takeAsTrue();
    },
  };
}
