import { lineHitsBox, linesCross, nearestIn, overlaps, pathHitsBox, symbolBox, within } from './boxes';
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
  /** `beside` a symbol with this radius, or `over` an area, near its middle, moved in steps of this size, or round one of other points. */
  readonly stands: { readonly beside: number } | { readonly over: number; readonly also?: readonly Point[] };
  /** The parts of it that take room, where that is less than its whole box; they lie as they do when the box stands round `at`. */
  readonly parts?: readonly Box[];
  /** It is placed before those without this; rather than to be left out, one beside a symbol stands farther off, with a line that leads to it. */
  readonly leads?: true;
  /** How much of a box, 0 to 1, lies where the label would be read as something else's. */
  readonly strays?: (box: Box) => number;
}

/** Where labels may stand: wholly in `bounds`, clear of the obstacles and of the lines. */
export interface LabelGround {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
  /** Boxes among the obstacles with words of their own, over which no line may lead to a label either. */
  readonly plates?: readonly Box[];
}

/** A box where a label may stand; lower cost is better. */
export interface Spot {
  readonly box: Box;
  /** What of the box takes room, where not all of it does. */
  readonly parts?: readonly Box[];
  /** From the symbol to the label, where it stands so far off that the eye needs it. */
  readonly leader?: readonly [Point, Point];
  readonly cost: number;
}

/** Where a label beside a symbol may stand, best first; the second number of a pair is the share of its height it moves. */
const sides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [1, -0.7],
  [1, 0.7],
  [-1, -0.7],
  [-1, 0.7],
  // Above a place stands the picture of what is done there.
  [0, 1],
  [0, -1],
];
/** Tried near the symbol first, then a little farther away. */
const near = [3, 9];
/** Farther than this, a line leads from the symbol to its name. */
const far = [20, 32, 46, 62, 80, 100];
const turns = Array.from({ length: 16 }, (_, step) => (step * Math.PI) / 8);
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
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0, 3],
  [0, -3],
  [3, 0],
  [-3, 0],
];

/** What it costs a leader to run over a symbol, or a line of the map. */
const overSymbol = 60;
const overLine = 8;
/** What it costs a label to stray wholly: more than a line to it from as far off as most need. */
const straying = 66;

/** Every spot that a label may have on its ground as long as no other label is there, best first. */
export function spotsFor(wish: LabelWish, ground: LabelGround, gap: number): Spot[] {
  const { bounds, obstacles, lines, plates = [] } = ground;
  const spots = [...nearSpots(wish, gap), ...(wish.leads === true ? farSpots(wish, gap) : [])];
  return spots
    .filter(
      (spot) =>
        within(spot.box, bounds) &&
        !isLedOver(spot, plates) &&
        roomOf(spot).every(
          (box) =>
            !obstacles.some((other) => overlaps(box, other, gap)) &&
            !lines.some((line) => pathHitsBox(line, grown(box, gap))),
        ),
    )
    .map((spot) => ({
      ...spot,
      cost: spot.cost + leaderCost(spot, wish, ground) + (wish.strays?.(spot.box) ?? 0) * straying,
    }))
    .sort((a, b) => a.cost - b.cost);
}

/** Whether two labels cannot stand at these spots together. */
export function clash(a: Spot, b: Spot, gap: number): boolean {
  const [roomOfA, roomOfB] = [roomOf(a), roomOf(b)];
  if (
    overlaps(a.box, b.box, gap) &&
    roomOfA.some((one) => roomOfB.some((other) => overlaps(one, other, gap)))
  )
    return true;
  const { leader: toA } = a;
  const { leader: toB } = b;
  if (toA && roomOfB.some((box) => lineHitsBox(...toA, grown(box, 1)))) return true;
  if (toB && roomOfA.some((box) => lineHitsBox(...toB, grown(box, 1)))) return true;
  return a.leader !== undefined && b.leader !== undefined && linesCross(a.leader, b.leader);
}

/** The boxes that a label takes up where it stands. */
export function roomOf({ box, parts }: Pick<Spot, 'box' | 'parts'>): readonly Box[] {
  return parts ?? [box];
}

function nearSpots({ at, width, height, stands, parts }: LabelWish, gap: number): Spot[] {
  if ('over' in stands) {
    const round = shifts.map(([i, j]): Point => [i * stands.over, j * stands.over]);
    const elsewhere = (stands.also ?? []).map(([x, y]): Point => [x - at[0], y - at[1]]);
    return [...round, ...elsewhere].map(([across, down], cost) => {
      const box = boxAround(at[0] + across, at[1] + down, width, height);
      return { box, cost, ...(parts ? { parts: parts.map((part) => moved(part, across, down)) } : {}) };
    });
  }
  return near.flatMap((distance, ring) => {
    const room = stands.beside + Math.max(gap, distance);
    return sides.map(
      ([i, j], side): Spot => ({
        box: boxAround(
          at[0] + i * (width / 2 + room),
          at[1] + (i === 0 ? j * (height / 2 + room) : Math.sign(j) * height * Math.abs(j)),
          width,
          height,
        ),
        cost: ring * sides.length + side,
      }),
    );
  });
}

/** Spots all round at growing distances, each tied to its symbol by a line. */
function farSpots({ at, width, height, stands }: LabelWish, gap: number): Spot[] {
  if ('over' in stands) return [];
  return far.flatMap((distance, ring) =>
    turns.map((turn): Spot => {
      const [across, down] = [Math.cos(turn), Math.sin(turn)];
      const reach = stands.beside + gap + distance;
      const box = boxAround(
        at[0] + across * reach + (Math.sign(Math.round(across * 4)) * width) / 2,
        at[1] + down * reach + (Math.sign(Math.round(down * 4)) * height) / 2,
        width,
        height,
      );
      const start: Point = [at[0] + across * (stands.beside + 1), at[1] + down * (stands.beside + 1)];
      return { box, leader: [start, nearestIn(box, at)], cost: 24 + ring * 14 };
    }),
  );
}

function isLedOver({ leader }: Spot, plates: readonly Box[]): boolean {
  return leader !== undefined && plates.some((plate) => lineHitsBox(...leader, plate));
}

function leaderCost({ leader }: Spot, { at }: LabelWish, { obstacles, lines }: LabelGround): number {
  if (leader === undefined) return 0;
  const own = symbolBox(at, 1);
  const crossed = obstacles.filter((box) => !overlaps(box, own) && lineHitsBox(...leader, box)).length;
  const met = lines.filter((line) =>
    line.some((point, index) => {
      const before = line[index - 1];
      return before !== undefined && linesCross(leader, [before, point]);
    }),
  ).length;
  return crossed * overSymbol + met * overLine;
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function moved([left, top, right, bottom]: Box, across: number, down: number): Box {
  return [left + across, top + down, right + across, bottom + down];
}

function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}
