import { overlaps, pathHitsBox, within } from './boxes';
import { type Box, type Camera, type Point, type Size, toMap } from './camera';
import { isLand } from './coast';
import type { Land } from './map-data';

/** What a box in a corner of the map must not lie over, and what it had better not. */
export interface CornerGround {
  readonly size: Size;
  readonly camera: Camera;
  /** Buttons, symbols and other boxes. */
  readonly taken: readonly Box[];
  /** Lines between capitals. */
  readonly lines: readonly (readonly Point[])[];
  /** The land that the map is about. */
  readonly parties: readonly Land[];
}

/** Free pixels between a box and the edge of the canvas, and between boxes. */
const gap = 10;
/** Share of a box that may lie over the parties' land. */
const mostOfParties = 0.1;
const samples = 8;

/** A place in a corner, and the share of it that lies over the parties' land. */
export interface Corner {
  readonly box: Box;
  readonly overParties: number;
}

/** The best place for a box of this size in a corner of the map, or above or below what stands there; undefined where there is none. */
export function cornerFor(width: number, height: number, ground: CornerGround): Corner | undefined {
  const { size, taken, lines } = ground;
  const canvas: Box = [0, 0, size.width, size.height];
  const spots = [false, true].flatMap((atTop) =>
    [false, true].map((atRight): Box => {
      const left = atRight ? size.width - gap - width : gap;
      const top = atTop ? gap : size.height - gap - height;
      return clearOf([left, top, left + width, top + height], taken, atTop);
    }),
  );
  const [best] = spots
    .filter(
      (box) =>
        within(box, canvas) &&
        !taken.some((other) => overlaps(box, other, gap / 2)) &&
        !lines.some((line) => pathHitsBox(line, box)),
    )
    .map((box): Corner => ({ box, overParties: shareOver(box, ground) }))
    .filter(({ overParties }) => overParties <= mostOfParties)
    .sort((a, b) => a.overParties - b.overParties);
  return best;
}

/** The box moved up or down past the first thing that it lies over, if that stands in the same corner. */
function clearOf(box: Box, taken: readonly Box[], down: boolean): Box {
  const hit = taken.filter((other) => overlaps(box, other, gap));
  if (hit.length === 0) return box;
  const [left, top, right, bottom] = box;
  const by = down
    ? Math.max(...hit.map((other) => other[3])) + gap - top
    : Math.min(...hit.map((other) => other[1])) - gap - bottom;
  return [left, top + by, right, bottom + by];
}

/** Share of a box that lies over the parties' land, by a grid of points. */
function shareOver([left, top, right, bottom]: Box, { camera, parties }: CornerGround): number {
  const at = (from: number, to: number, step: number) => from + ((to - from) * (step + 0.5)) / samples;
  const grid = Array.from({ length: samples * samples }, (_, index): Point => {
    return [at(left, right, index % samples), at(top, bottom, Math.floor(index / samples))];
  });
  return grid.filter((point) => isLand({ lands: parties }, toMap(camera, point))).length / grid.length;
}
