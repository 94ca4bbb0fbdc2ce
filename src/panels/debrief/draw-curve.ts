import { axisX, axisY, dot, gridY, line, plot, text } from '@observablehq/plot';
import type { Curve } from '../../debrief/index';

interface Drawing {
  readonly curve: Curve;
  readonly range: readonly [number, number];
  readonly words: readonly { readonly from: number; readonly word: string }[];
  readonly turns: number;
  /** CSS pixels. */
  readonly width: number;
  /** How much larger the page's letters are than usual. */
  readonly scale: number;
  readonly names: { readonly you: string; readonly history: string; readonly start: string };
}

interface Point {
  readonly turn: number;
  readonly value: number;
}

/** Measures at the usual size of letters, in CSS pixels. */
const usual = { height: 196, letter: 6.4, line: 15, edge: 20 };

/** Draws the play as a solid line with full dots and history as a dashed one with open dots; colours come from the theme. */
export function drawCurve({
  curve,
  range,
  words,
  turns,
  width,
  scale,
  names,
}: Drawing): SVGSVGElement | HTMLElement {
  const letter = usual.letter * scale;
  const height = usual.height * scale;
  const play = points(curve.play);
  const history = points(curve.history);
  const longest = Math.max(names.you.length, names.history.length);
  const wordy = words.length > 0;
  const wordSpace = Math.max(0, ...words.map(({ word }) => word.length)) * letter + 14;
  const ends = endLabels({ play, history, names, range, scale });
  const drawing = plot({
    width,
    height,
    marginTop: 14 * scale,
    marginBottom: 26 * scale,
    marginLeft: wordy ? Math.min(wordSpace, width * 0.36) : 38 * scale,
    marginRight: longest * letter + 16,
    x: { domain: [0, turns], label: null },
    y: { domain: [...range], label: null },
    marks: [
      wordy
        ? gridY(
            words.map(({ from }) => from),
            { className: 'curve-grid' },
          )
        : gridY({ ticks: 4, className: 'curve-grid' }),
      wordy
        ? axisY(
            words.map(({ from }) => from),
            {
              tickFormat: (from: number) => words.find((one) => one.from === from)?.word ?? '',
              tickSize: 0,
              className: 'curve-axis',
            },
          )
        : axisY({ ticks: 4, tickSize: 0, className: 'curve-axis' }),
      axisX({
        ticks: Array.from({ length: turns + 1 }, (_, turn) => turn),
        tickFormat: (turn: number) => (turn === 0 ? names.start : String(turn)),
        tickSize: 0,
        className: 'curve-axis',
      }),
      line(history, {
        x: 'turn',
        y: 'value',
        strokeWidth: 2,
        strokeDasharray: '5 4',
        className: 'curve-history',
      }),
      dot(history, { x: 'turn', y: 'value', r: 3.5, strokeWidth: 2, className: 'curve-history curve-open' }),
      line(play, { x: 'turn', y: 'value', strokeWidth: 2.5, className: 'curve-play' }),
      dot(play, { x: 'turn', y: 'value', r: 3.5, className: 'curve-play curve-full' }),
      ...ends.map(({ turn, value, name, dy }) =>
        text([{ turn, value }], {
          x: 'turn',
          y: 'value',
          text: () => name,
          dx: 9 * scale,
          dy,
          textAnchor: 'start',
          className: 'curve-name',
        }),
      ),
    ],
  });
  // The words beside it say the same, and the library's own labels are no use to a reader.
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

function points(values: readonly number[]): readonly Point[] {
  return values.map((value, turn) => ({ turn, value }));
}

type Ends = Pick<Drawing, 'names' | 'range' | 'scale'> & {
  readonly play: readonly Point[];
  readonly history: readonly Point[];
};
type EndLabel = Point & { readonly name: string; readonly dy: number };

/** The names at the ends of the lines, moved apart where they would lie on each other. */
function endLabels({ play, history, names, range: [least, most], scale }: Ends): readonly EndLabel[] {
  const mine = play.at(-1);
  const theirs = history.at(-1);
  const apart =
    mine && theirs
      ? ((mine.value - theirs.value) / Math.max(most - least, 1)) * (usual.height - 2 * usual.edge) * scale
      : 0;
  const crowded =
    mine !== undefined &&
    theirs !== undefined &&
    mine.turn === theirs.turn &&
    Math.abs(apart) < usual.line * scale;
  const push = crowded ? (usual.line * scale - Math.abs(apart)) / 2 : 0;
  const up = apart >= 0 ? -push : push;
  return [
    ...(theirs ? [{ ...theirs, name: names.history, dy: -up }] : []),
    ...(mine ? [{ ...mine, name: names.you, dy: up }] : []),
  ];
}
