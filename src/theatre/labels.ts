import type { Box, Point } from './camera';

/** A word that wants a place on the map; sizes in CSS pixels. */
export interface LabelWish {
  readonly id: string;
  /** Higher is placed first; equal ones in the order of their ids. */
  readonly priority: number;
  readonly at: Point;
  /** Of the box that it takes up, leaning words included. */
  readonly width: number;
  readonly height: number;
  /** `beside` a symbol with this radius, or `over` an area, near its middle, moved in steps of this size. */
  readonly stands: { readonly beside: number } | { readonly over: number };
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

/** Where a label beside a symbol may stand, best first; the second number of a pair is the share of its height it moves. */
const sides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [1, -0.7],
  [1, 0.7],
  [-1, -0.7],
  [-1, 0.7],
  [0, -1],
  [0, 1],
];
/** Tried near the symbol first, then a little farther away. */
const distances = [3, 9];
/** How far a label over an area may move from its middle, in steps. */
const shifts: readonly Point[] = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0, 2],
  [0, -2],
  [2, 0],
  [-2, 0],
];

/**
 * Gives labels places that overlap neither each other nor the obstacles and lie wholly in `bounds`; what finds no room is left out.
 * Greedy by priority, so the same wishes always give the same map. `gap` pixels stay free round every label. A symbol's own box
 * must be among the obstacles: every label keeps clear of it, its own included.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Box,
  obstacles: readonly Box[],
  gap = 2,
): PlacedLabel[] {
  const order = [...wishes].sort(
    (a, b) => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...obstacles];
  for (const wish of order) {
    const box = candidates(wish, gap).find(
      (candidate) => within(candidate, bounds) && !taken.some((other) => overlaps(candidate, other, gap)),
    );
    if (!box) continue;
    placed.push({ id: wish.id, box });
    taken.push(box);
  }
  return placed;
}

/** The box that a symbol of this radius takes up. */
export function symbolBox([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Whether two boxes come closer than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

function candidates({ at, width, height, stands }: LabelWish, gap: number): Box[] {
  const boxAround = (x: number, y: number): Box => [
    x - width / 2,
    y - height / 2,
    x + width / 2,
    y + height / 2,
  ];
  if ('over' in stands) {
    return shifts.map(([i, j]) => boxAround(at[0] + i * stands.over, at[1] + j * stands.over));
  }
  return distances.flatMap((distance) => {
    const room = stands.beside + Math.max(gap, distance);
    return sides.map(([i, j]) =>
      boxAround(
        at[0] + i * (width / 2 + room),
        at[1] + (i === 0 ? j * (height / 2 + room) : Math.sign(j) * height * Math.abs(j)),
      ),
    );
  });
}

function within(box: Box, bounds: Box): boolean {
  return box[0] >= bounds[0] && box[1] >= bounds[1] && box[2] <= bounds[2] && box[3] <= bounds[3];
}
