import { cleanJson, cleanText } from './clean';
import { type Paint, paintOf, printable } from './paint';
import { lengthOf, wrap } from './wrap';

/**
 * Where a command writes: results to `line`, everything about the work itself to `progress`. Whatever a text holds, nothing in it is
 * obeyed by the terminal that shows it.
 */
export interface Terminal {
  /** Columns to fill, 40 to 100. */
  readonly width: number;
  readonly paint: Paint;
  /** A line of the result. */
  line(text?: string): void;
  /** Text of the result, with its own line ends. */
  raw(text: string): void;
  /** A text of the result, wrapped to the width; `paint` colours each line. */
  wrapped(text: string, look?: Look): void;
  /** A value of the result as JSON. */
  json(value: unknown): void;
  /** A line of progress or complaint, on the error stream. */
  progress(text: string): void;
}

interface Look {
  readonly indent?: number;
  /** What stands before the first line, inside its indent: a number, a mark. */
  readonly mark?: string;
  readonly paint?: (text: string) => string;
}

/** The terminal of this process. Colours are off where output goes to a file or a pipe, and under NO_COLOR. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const isColourful = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return terminalOf({
    // Asked each time, since a window can change its size.
    get width() {
      return widthOf(stdout.columns || Number(env.COLUMNS));
    },
    paint: paintOf(isColourful),
    raw: (text) => stdout.write(text),
    progress: (text) => stderr.write(`${text}\n`),
  });
}

/** The columns to fill of so many that there are; 80 where nobody knows. */
function widthOf(columns: number): number {
  return Number.isInteger(columns) && columns > 0 ? Math.min(100, Math.max(40, columns)) : 80;
}

/** What a terminal is made of: its width, its colours, and where its text and its progress go. */
export interface Outlet {
  readonly width: number;
  readonly paint: Paint;
  readonly raw: (text: string) => void;
  readonly progress: (text: string) => void;
}

/** The terminal that writes there. */
export function terminalOf(outlet: Outlet): Terminal {
  const print = (text: string) => outlet.raw(printable(text));
  const line = (text = '') => print(`${text}\n`);
  return {
    get width() {
      return outlet.width;
    },
    paint: outlet.paint,
    raw: print,
    progress: (text) => outlet.progress(printable(text)),
    line,
    json: (value) => line(cleanJson(value)),
    wrapped: (text, { indent = 0, mark = '', paint: brush = (part: string) => part } = {}) => {
      const lead = ' '.repeat(indent);
      const first = lead.slice(0, Math.max(0, indent - lengthOf(mark))) + mark;
      for (const part of wrap(cleanText(text), outlet.width, lead, first)) line(brush(part));
    },
  };
}

/** Text of a scenario without the marks for emphasis. */
export function withoutMarks(text: string): string {
  return text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\*([^*]+)\*/g, '$1');
}
