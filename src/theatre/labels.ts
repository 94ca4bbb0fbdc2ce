import type { Box, Point } from './camera';

/** A word that wants a place on the map; sizes in CSS pixels. */
export interface LabelWish {
  readonly id: string;
  /** Higher is placed first; equal ones in the order of their ids. */
  readonly priority: number;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** `beside` a symbol with this much room round it, or `over` an area, near its middle. */
  readonly stands: { readonly beside: number } | { readonly over: number };
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

/** Where a label beside a symbol may stand, best first: right, left, then the corners, above, below. */
const sides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];
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
 * Greedy by priority, so the same wishes always give the same map. `gap` pixels stay free round every label.
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
    const own = ownSymbol(wish);
    const box = candidates(wish).find(
      (candidate) =>
        within(candidate, bounds) &&
        !taken.some((other) => !same(other, own) && overlaps(candidate, other, gap)),
    );
    if (!box) continue;
    placed.push({ id: wish.id, box });
    taken.push(box);
  }
  return placed;
}

/** The box that a point's own symbol takes up: an obstacle for every label but its own. */
export function symbolBox([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Whether two boxes come closer than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

function candidates({ at, width, height, stands }: LabelWish): Box[] {
  const boxAt = (left: number, top: number): Box => [left, top, left + width, top + height];
  if ('over' in stands) {
    return shifts.map(([i, j]) =>
      boxAt(at[0] - width / 2 + i * stands.over, at[1] - height / 2 + j * stands.over),
    );
  }
  const room = stands.beside;
  const across = (side: number) => at[0] - width / 2 + side * (width / 2 + room);
  const down = (side: number) => at[1] - height / 2 + side * (height / 2 + room);
  return sides.map(([i, j]) => {
    const corner = i !== 0 && j !== 0 ? 0.72 : 1;
    return boxAt(
      i === 0 ? across(0) : at[0] - width / 2 + i * (width / 2 + room * corner),
      j === 0 ? down(0) : at[1] - height / 2 + j * (height / 2 + room * corner * (i === 0 ? 1 : 0.4)),
    );
  });
}

function ownSymbol(wish: LabelWish): Box | undefined {
  return 'beside' in wish.stands ? symbolBox(wish.at, wish.stands.beside) : undefined;
}

function same(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.every((side, index) => side === b[index]);
}

function within(box: Box, bounds: Box): boolean {
  return box[0] >= bounds[0] && box[1] >= bounds[1] && box[2] <= bounds[2] && box[3] <= bounds[3];
}
