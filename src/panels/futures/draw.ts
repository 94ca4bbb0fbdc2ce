import {
  areaY,
  axisX,
  axisY,
  barX,
  dot,
  gridX,
  gridY,
  line,
  plot,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import type { Estimate } from '../../analysis/index';
import type { Family } from './families';
import { fillClass, letterClass } from './fill';

/** What every drawing is made for. */
export interface Size {
  /** CSS pixels. */
  readonly width: number;
  /** How much larger the page's letters are than usual. */
  readonly scale: number;
}

type Drawing = SVGSVGElement | HTMLElement;

/** The expected score by turn with its interval as a band, and marks with words at the turning points. */
export function drawOutlook({ points, turns, marks, start }: Outlook, { width, scale }: Size): Drawing {
  const rows = points.map((point, turn) => ({ turn, ...point }));
  // Words would lie on each other; the list below the drawing has them.
  const narrow = width < 480 * scale;
  const marked = marks.flatMap(({ turn, words }) => {
    const point = rows[turn];
    if (point === undefined) return [];
    // Words of the last turns stand before their point, to stay inside the drawing; above or below it, where the line is not.
    const before = turn > turns * 0.6;
    const beside = rows[before ? turn - 1 : turn + 1]?.mean ?? point.mean;
    const below = beside > point.mean ? point.mean > 1.4 : point.mean > 8.4;
    return [{ ...point, words, before, below }];
  });
  return plain(
    plot({
      width,
      height: 236 * scale,
      marginTop: 18 * scale,
      marginBottom: 26 * scale,
      marginLeft: 30 * scale,
      marginRight: 18 * scale,
      x: { domain: [0, turns], label: null },
      y: { domain: [0, 10], label: null },
      marks: [
        gridY({ ticks: 5, className: 'curve-grid' }),
        axisY({ ticks: 5, tickSize: 0, className: 'curve-axis' }),
        axisX({
          ticks: Array.from({ length: turns + 1 }, (_, turn) => turn),
          tickFormat: (turn: number) => (turn === 0 ? start : String(turn)),
          tickSize: 0,
          className: 'curve-axis',
        }),
        areaY(rows, { x: 'turn', y1: 'low', y2: 'high', className: 'futures-band' }),
        line(rows, { x: 'turn', y: 'mean', strokeWidth: 2.5, className: 'curve-play' }),
        dot(rows, { x: 'turn', y: 'mean', r: 3.5, className: 'curve-play curve-full' }),
        dot(marked, {
          x: 'turn',
          y: 'mean',
          r: 6.5,
          symbol: 'diamond',
          strokeWidth: 2.5,
          className: 'curve-play curve-open',
        }),
        ...marked.map((mark) =>
          text([mark], {
            x: 'turn',
            y: 'mean',
            text: () => (narrow ? String(mark.turn) : mark.words),
            textAnchor: narrow ? 'middle' : mark.before ? 'end' : 'start',
            dx: narrow ? 0 : (mark.before ? -4 : 4) * scale,
            dy: (mark.below ? 17 : -15) * scale,
            className: 'curve-name futures-halo',
          }),
        ),
      ],
    }),
  );
}

export interface Outlook {
  readonly points: readonly Estimate[];
  readonly turns: number;
  readonly marks: readonly { readonly turn: number; readonly words: string }[];
  readonly start: string;
}

/** One row of a drawing: what it is about, its estimate, and what is said of it. */
export interface EstimateRow {
  readonly label: string;
  readonly words: string;
  /** Said instead where there is room for it. */
  readonly fully?: string;
  readonly estimate: Estimate;
  /** The interval of what it is above or below the main row, where that has one of its own. */
  readonly difference?: Pick<Estimate, 'low' | 'high'>;
  /** Drawn full, and with a line through all rows at its place. */
  readonly main: boolean;
}

/**
 * Estimates one below the other as a dot with its interval, the words of each above it. Where rows have a difference to the main one,
 * its interval is drawn thin over the broad one of the estimate, from the main row's line.
 */
export function drawEstimates(
  rows: readonly EstimateRow[],
  domain: readonly [number, number],
  { width, scale }: Size,
): Drawing {
  const labels = labelSpace(width, scale);
  const zero = rows.find((row) => row.main)?.estimate.mean ?? 0;
  const within = (value: number) => Math.min(domain[1], Math.max(domain[0], value));
  const letters = (width - labels.width - 26 * scale) / (5.2 * scale);
  const data = rows.map(({ estimate, words, fully = words, difference, ...row }, at) => ({
    ...row,
    ...estimate,
    words: fitted(fully, words, letters),
    from: difference === undefined ? undefined : within(zero + difference.low),
    to: difference === undefined ? undefined : within(zero + difference.high),
    at,
  }));
  const main = data.filter((row) => row.main);
  const others = data.filter((row) => !row.main);
  const apart = data.filter(({ from }) => from !== undefined);
  const dy = 7 * scale;
  const isCompared = apart.length > 0;
  return plain(
    plot({
      width,
      height: (rows.length * rowHeight(width) + 30) * scale,
      marginTop: 4,
      marginBottom: 26 * scale,
      marginLeft: labels.width,
      marginRight: 14 * scale,
      x: { domain: [...domain], label: null },
      // Two numbers alone would be taken for the ends of a scale.
      y: { type: 'point', domain: data.map(({ at }) => at), label: null, padding: 0.5 },
      marks: [
        gridX({ ticks: 5, className: 'curve-grid' }),
        axisX({ ticks: 5, tickSize: 0, className: 'curve-axis' }),
        axisY({
          tickFormat: (at: number) => rows[at]?.label ?? '',
          tickSize: 0,
          lineWidth: labels.ems,
          className: 'curve-axis futures-label',
        }),
        ruleX(main, { x: 'mean', strokeDasharray: '2 3', className: 'futures-main' }),
        ruleY(data, {
          y: 'at',
          x1: 'low',
          x2: 'high',
          strokeWidth: isCompared ? 9 : 3,
          dy,
          className: isCompared ? 'futures-broad' : 'curve-play',
        }),
        ruleY(apart, { y: 'at', x1: 'from', x2: 'to', strokeWidth: 2, dy, className: 'curve-play' }),
        dot(
          apart.flatMap(({ at, from, to }) => [from, to].map((end) => ({ at, end }))),
          { x: 'end', y: 'at', symbol: upright, r: 5, strokeWidth: 2, dy, className: 'curve-play' },
        ),
        dot(others, { x: 'mean', y: 'at', r: 4, strokeWidth: 2, dy, className: 'curve-play curve-open' }),
        dot(main, { x: 'mean', y: 'at', r: 5, dy, className: 'curve-play curve-full' }),
        ...[1, 2].map((lines) =>
          text(
            data.filter(({ words }) => words.split('\n').length === lines),
            {
              x: () => domain[0],
              y: 'at',
              text: 'words',
              textAnchor: 'start',
              dx: 6,
              dy: (-3 - 6 * lines) * scale,
              className: 'futures-words futures-halo',
            },
          ),
        ),
      ],
    }),
  );
}

/** The words in full where they have room in one line or in two, else the short ones. */
function fitted(fully: string, words: string, letters: number): string {
  if (fully.length <= letters) return fully;
  const lines = fully.split(' · ');
  return lines.length === 2 && lines.every(({ length }) => length <= letters) ? lines.join('\n') : words;
}

/** One row of a drawing of spreads: what it is about, and the share of each kind of ending by its id. */
export interface SpreadRow {
  readonly label: string;
  readonly shares: Readonly<Record<string, number>>;
}

/** The kinds of ending as parts of a whole, one bar a row; every part that has room for it bears its letter. */
export function drawSpreads(
  rows: readonly SpreadRow[],
  families: readonly Family[],
  { width, scale }: Size,
): Drawing {
  const labels = labelSpace(width, scale);
  const space = Math.max(1, width - labels.width);
  const room = (letter: string) => ((5 + 8 * [...letter].length) * scale) / space;
  const parts = rows.flatMap((row, at) => {
    let before = 0;
    return families.map((family) => {
      const from = before;
      before += row.shares[family.id] ?? 0;
      return { at, family, from: from * 100, to: before * 100 };
    });
  });
  return plain(
    plot({
      width,
      height: (rows.length * rowHeight(width) + 30) * scale,
      marginTop: 4,
      marginBottom: 26 * scale,
      marginLeft: labels.width,
      marginRight: 14 * scale,
      x: { domain: [0, 100], label: null },
      y: { type: 'band', domain: rows.map((_, at) => at), label: null, padding: 0.42 },
      marks: [
        axisX({ ticks: [0, 25, 50, 75, 100], tickSize: 0, className: 'curve-axis' }),
        axisY({
          tickFormat: (at: number) => rows[at]?.label ?? '',
          tickSize: 0,
          lineWidth: labels.ems,
          className: 'curve-axis futures-label',
        }),
        ...families.map((family) =>
          barX(
            parts.filter((part) => part.family === family && part.to > part.from),
            { x1: 'from', x2: 'to', y: 'at', className: fillClass(family) },
          ),
        ),
        ...families.map((family) =>
          text(
            parts.filter(
              (part) => part.family === family && (part.to - part.from) / 100 >= room(family.letter),
            ),
            {
              x: ({ from, to }: { from: number; to: number }) => (from + to) / 2,
              y: 'at',
              text: () => family.letter,
              className: letterClass(family),
            },
          ),
        ),
      ],
    }),
  );
}

/** The end of a drawn interval. */
const upright = {
  draw(context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }, size: number) {
    const half = Math.sqrt(size / Math.PI);
    context.moveTo(0, -half);
    context.lineTo(0, half);
  },
};

/** CSS pixels at the usual size of letters; where it is narrow, labels take three lines. */
function rowHeight(width: number): number {
  return width < 400 ? 54 : 46;
}

/** Labels take about a third and wrap in it. */
function labelSpace(width: number, scale: number): { readonly width: number; readonly ems: number } {
  const space = Math.min(190 * scale, width * 0.36);
  return { width: space, ems: (space - 14) / (12 * scale) };
}

/** The words beside a drawing say the same, and the library's own labels are no use to a reader. */
function plain(drawing: Drawing): Drawing {
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}
