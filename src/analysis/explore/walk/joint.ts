import { impossible } from '../../../base/index';
import type { Kernel } from '../../kernel/kernel';

/** The orders that all actors can give together at one position, gone through one after another. */
export interface Joint {
  /** By track: how many orders can be given, holding among them. */
  readonly counts: Int32Array;
  /** By track: those orders, holding (0) first. */
  readonly orders: readonly Int32Array[];
  /** By track: the place of the one that stands now. */
  readonly places: Int32Array;
  /** By track: the slot into which it is written. */
  readonly slots: Int32Array;
}

/** Room for the joint orders of a kernel's positions. */
export function openJoint({ layout }: Kernel): Joint {
  const { tracks } = layout;
  return {
    counts: new Int32Array(tracks.length),
    orders: tracks.map(({ options }) => new Int32Array(options.length + 1)),
    places: new Int32Array(tracks.length),
    slots: Int32Array.from(tracks, ({ order }) => order),
  };
}

/** Lists what can be ordered at a position and begins with everybody holding. */
export function listOpen(kernel: Kernel, joint: Joint, position: Int32Array, scratch: Int32Array): void {
  for (let track = 0; track < joint.counts.length; track++) {
    const count = kernel.openOrders(position, track, scratch);
    const orders = joint.orders[track] ?? impossible();
    orders[0] = 0;
    for (let at = 0; at < count; at++) orders[at + 1] = scratch[at] ?? impossible();
    joint.counts[track] = count + 1;
  }
  joint.places.fill(0);
}

/** How many joint orders there are; beyond 2^53 no longer exact. */
export function countJoint({ counts }: Joint): number {
  let total = 1;
  for (let track = 0; track < counts.length; track++) total *= counts[track] ?? impossible();
  return total;
}

/** Goes on to the next joint order; false after the last. The last track moves fastest. */
export function nextJoint({ counts, places }: Joint): boolean {
  for (let track = counts.length - 1; track >= 0; track--) {
    const next = (places[track] ?? impossible()) + 1;
    if (next < (counts[track] ?? impossible())) {
      places[track] = next;
      return true;
    }
    places[track] = 0;
  }
  return false;
}

/** Goes on to the next joint order and writes what changed into a vector that holds this one; false after the last. */
export function writeNextJoint({ counts, places, orders, slots }: Joint, state: Int32Array): boolean {
  for (let track = counts.length - 1; track >= 0; track--) {
    const next = (places[track] ?? impossible()) + 1;
    const isLast = next === (counts[track] ?? impossible());
    places[track] = isLast ? 0 : next;
    state[slots[track] ?? impossible()] = isLast
      ? 0
      : ((orders[track] ?? impossible())[next] ?? impossible());
    if (!isLast) return true;
  }
  return false;
}

/** Goes to a joint order by its number in the order of `nextJoint`, from 0. */
export function toJoint({ counts, places }: Joint, number: number): void {
  let left = number;
  for (let track = counts.length - 1; track >= 0; track--) {
    const count = counts[track] ?? impossible();
    places[track] = left % count;
    left = Math.floor(left / count);
  }
}

/** Writes the joint order that stands into a vector's order slots. */
export function writeJoint({ orders, places, slots }: Joint, state: Int32Array): void {
  for (let track = 0; track < slots.length; track++)
    state[slots[track] ?? impossible()] =
      (orders[track] ?? impossible())[places[track] ?? impossible()] ?? impossible();
}
