import { within } from './boxes';
import type { Box, Point } from './camera';
import type { Bend } from './map-data';

/** One letter of a name that runs along a bent line; `at` is its middle, `lean` radians clockwise. */
export interface BentLetter {
  readonly text: string;
  readonly at: Point;
  readonly lean: number;
}

/** A name along a bent line. */
export interface BentName {
  readonly letters: readonly BentLetter[];
  /** The box of each letter. */
  readonly boxes: readonly Box[];
  /** The box of the whole name. */
  readonly box: Box;
}

/** Where a name stands on the part of its line that it leaves free, 0 at the beginning and 1 at the end; the middle is best. */
const standings = [0.5, 0.3, 0.7, 0.1, 0.9];
/** Share of its line that a name takes at most; longer ones are left out rather than run ashore. */
const mostOfLine = 1.12;
/** Letters are spread until the name takes this share of its line, but by no more than this share of their height. */
const spread = { share: 0.8, most: 0.9 };
const steps = 32;

/**
 * Sets a name along a line through three points, from left to right, with its letters spread a little where there is room: in the middle
 * of the line, or elsewhere on it so that the whole name lies in `bounds`; undefined if the line is too short for it. `widths` are those
 * of the first letter, the first two, and so on up to the whole name.
 */
export function bendName(
  text: string,
  { widths, height }: { readonly widths: readonly number[]; readonly height: number },
  [first, middle, last]: Bend,
  bounds: Box,
): BentName | undefined {
  const line = lineThrough(first[0] <= last[0] ? [first, middle, last] : [last, middle, first]);
  const length = line.at(-1)?.along ?? 0;
  const letters = [...text];
  const width = widths.at(-1) ?? 0;
  if (letters.length === 0 || width > length * mostOfLine) return undefined;
  const gaps = Math.max(1, letters.length - 1);
  const most = Math.min(spread.most * height, Math.max(0, (length * spread.share - width) / gaps));
  const tries = [most, 0].flatMap((more) =>
    standings.map((standing) => {
      const start = (length - width - more * gaps) * standing;
      return setLetters(letters, widths, height, (index, at) => pointOn(line, start + at + more * index));
    }),
  );
  return tries.find(({ box }) => within(box, bounds));
}

function setLetters(
  letters: readonly string[],
  widths: readonly number[],
  height: number,
  place: (index: number, at: number) => Pick<BentLetter, 'at' | 'lean'>,
): BentName {
  const set = letters.map((text, index) => {
    const [from, to] = [widths[index - 1] ?? 0, widths[index] ?? 0];
    const { at, lean } = place(index, (from + to) / 2);
    return { letter: { text, at, lean }, box: boxOfLetter(at, to - from, height, lean) };
  });
  const boxes = set.map(({ box }) => box);
  return { letters: set.map(({ letter }) => letter), boxes, box: boxRound(boxes) };
}

/** The smallest box round some. */
function boxRound(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
}

interface Step {
  readonly at: Point;
  readonly along: number;
}

/** Points of the parabola through three points, with how far each lies along it. */
function lineThrough([a, b, c]: Bend): readonly Step[] {
  const pull = [0, 1].map((axis) => 2 * (b[axis] ?? 0) - ((a[axis] ?? 0) + (c[axis] ?? 0)) / 2);
  const list: Step[] = [];
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const [x = 0, y = 0] = [0, 1].map(
      (axis) =>
        (1 - t) * (1 - t) * (a[axis] ?? 0) + 2 * t * (1 - t) * (pull[axis] ?? 0) + t * t * (c[axis] ?? 0),
    );
    const before = list.at(-1);
    const along = before ? before.along + Math.hypot(x - before.at[0], y - before.at[1]) : 0;
    list.push({ at: [x, y], along });
  }
  return list;
}

/** The point so far along a line, and how the line leans there; beyond its ends it goes straight on. */
function pointOn(line: readonly Step[], along: number): { readonly at: Point; readonly lean: number } {
  const found = line.findIndex((step) => step.along >= along);
  const index = Math.min(line.length - 1, Math.max(1, found === -1 ? line.length - 1 : found));
  const [from, to] = [line[index - 1], line[index]];
  if (!from || !to) return { at: line[0]?.at ?? [0, 0], lean: 0 };
  const share = (along - from.along) / Math.max(1e-9, to.along - from.along);
  const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
  return { at: [from.at[0] + dx * share, from.at[1] + dy * share], lean: Math.atan2(dy, dx) };
}

function boxOfLetter([x, y]: Point, width: number, height: number, lean: number): Box {
  const [across, down] = [Math.abs(Math.cos(lean)), Math.abs(Math.sin(lean))];
  const [halfWide, halfHigh] = [(width * across + height * down) / 2, (width * down + height * across) / 2];
  return [x - halfWide, y - halfHigh, x + halfWide, y + halfHigh];
}
