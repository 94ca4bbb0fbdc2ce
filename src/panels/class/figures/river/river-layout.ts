import type { Choice, River } from '../../../../debrief/index';

/** What a river is laid out for. */
export interface RiverSize {
  /** CSS pixels. */
  readonly width: number;
  /** How much larger the letters are than usual. */
  readonly scale: number;
  /** Where it fills a place of its own; else it is as high as its bands need. */
  readonly height?: number;
}

/** The bar of one band in the column of its turn. */
export interface Node {
  readonly choice: Choice;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Column {
  readonly turn: number;
  readonly x: number;
  readonly nodes: readonly Node[];
}

/** The plays that went from one band to another, as the outline of a ribbon. */
export interface Ribbon {
  readonly turn: number;
  readonly from: Choice;
  readonly to: Choice;
  readonly path: string;
}

/** A river as it is drawn, in CSS pixels. */
export interface DrawnRiver {
  readonly width: number;
  readonly height: number;
  /** From one column to the next. */
  readonly pitch: number;
  readonly bar: number;
  readonly columns: readonly Column[];
  readonly ribbons: readonly Ribbon[];
  /** The thread of history through the columns; absent where there is none. */
  readonly thread?: { readonly path: string; readonly points: readonly Point[] };
  /** Whether a column has room for the names of what was done, and not only for their letters. */
  readonly named: boolean;
  /** Where the bands begin, below the names of the turns. */
  readonly top: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A column narrower than this, at the usual size of letters, has room for a letter and a number. */
const narrowest = 104;
/** The height of all plays together, without what lies between bands. */
const playsHeight = 220;
const topHeight = 46;
/** Between two bands, by what stands in them. */
const bandGap = { named: 37, lettered: 24 } as const;

function mostBands({ turns }: River): number {
  return Math.max(1, ...turns.map(({ bands }) => bands.length));
}

/** The least height of a river in which no words meet, in CSS pixels. */
export function leastHeight(river: River, scale: number, named = true): number {
  const gap = named ? bandGap.named : bandGap.lettered;
  return (topHeight + mostBands(river) * gap + playsHeight) * scale;
}

/**
 * Lays out a river: a column for each turn, a bar for each band as high as its plays, ribbons between them. Every column stands in the
 * middle of the height, and all have one scale. What lies between two bands is high enough for the words of a band, so that the words
 * of two bands never meet, however thin the bands are.
 */
export function layoutRiver(river: River, { width, scale, height: given }: RiverSize): DrawnRiver {
  const { turns, plays } = river;
  const pitch = width / Math.max(1, turns.length);
  const named = pitch >= narrowest * scale;
  const bar = (named ? 14 : 10) * scale;
  const top = topHeight * scale;
  const gap = (named ? bandGap.named : bandGap.lettered) * scale;
  const most = mostBands(river);
  const height = Math.max(given ?? 0, leastHeight(river, scale, named));
  const unit = plays === 0 ? 0 : (height - top - most * gap) / plays;
  const columns = turns.map(({ turn, bands }, at): Column => {
    const used = bands.length * gap + plays * unit;
    let y = top + (height - top - used) / 2 + gap / 2;
    const nodes = bands.map(({ choice, count }): Node => {
      const node = { choice, count, x: at * pitch, y, height: count * unit };
      y += node.height + gap;
      return node;
    });
    return { turn, x: at * pitch, nodes };
  });
  const points = turns.flatMap(({ history }, at): readonly Point[] => {
    const node = columns[at]?.nodes.find(({ choice }) => choice === history);
    return node === undefined ? [] : [{ x: node.x + bar / 2, y: node.y + node.height / 2 }];
  });
  return {
    width,
    height,
    pitch,
    bar,
    columns,
    ribbons: ribbonsOf(river, columns, bar, unit),
    ...(points.length === 0
      ? {}
      : { thread: { path: threadThrough(points, named ? straight.named : straight.lettered), points } }),
    named,
    top,
  };
}

/** Ribbons leave a bar and enter one in the order of what is at their other end, so that they cross as little as they can. */
function ribbonsOf(
  { flows }: River,
  columns: readonly Column[],
  bar: number,
  unit: number,
): readonly Ribbon[] {
  const left = new Map<Node, number>();
  const entered = new Map<Node, number>();
  const nodeOf = (turn: number, choice: Choice) =>
    columns.find((column) => column.turn === turn)?.nodes.find((node) => node.choice === choice);
  return flows.flatMap(({ turn, from, to, count }): readonly Ribbon[] => {
    const [start, end] = [nodeOf(turn, from), nodeOf(turn + 1, to)];
    if (start === undefined || end === undefined) return [];
    const thickness = count * unit;
    const [before, into] = [left.get(start) ?? 0, entered.get(end) ?? 0];
    left.set(start, before + thickness);
    entered.set(end, into + thickness);
    const path = ribbon({ x: start.x + bar, y: start.y + before }, { x: end.x, y: end.y + into }, thickness);
    return [{ turn, from, to, path }];
  });
}

function ribbon(from: Point, to: Point, thickness: number): string {
  const upper = `M${at(from)}${curve(from, to)}`;
  const [end, start] = [
    { x: to.x, y: to.y + thickness },
    { x: from.x, y: from.y + thickness },
  ];
  return `${upper}L${at(end)}${curve(end, start)}Z`;
}

/** The part of the way to the next column on which the thread goes straight on, where the words or the letter of its band are. */
const straight = { named: 0.64, lettered: 0.75 } as const;

function threadThrough(points: readonly Point[], ahead: number): string {
  return points
    .map((point, place) => {
      const before = points[place - 1];
      if (before === undefined) return `M${at(point)}`;
      const bend = { x: before.x + (point.x - before.x) * ahead, y: before.y };
      return `L${at(bend)}${curve(bend, point)}`;
    })
    .join('');
}

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
}

function at({ x, y }: Point): string {
  return `${rounded(x)},${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * A name and a number in at most two lines of some letters, broken between words; what of the name has no room gives way to an
 * ellipsis, and the number never does.
 */
export function linesOf(name: string, count: string, letters: number): readonly string[] {
  const whole = brokenUp(`${name} ${count}`, letters);
  if (whole.length <= 2 && whole.every((line) => line.length <= letters)) return whole;
  const [first = '', ...rest] = brokenUp(name, letters);
  if (first.length > letters) return [`${first.slice(0, letters - 1)}…`, count];
  const room = Math.max(1, letters - ` ${count}`.length - 1);
  return [first, `${rest.join(' ').slice(0, room).trimEnd()}… ${count}`];
}

function brokenUp(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
