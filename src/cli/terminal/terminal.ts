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
  const columns = stdout.columns ?? Number(env.COLUMNS);
  const width = Number.isInteger(columns) && columns > 0 ? Math.min(100, Math.max(40, columns)) : 80;
  const paint = paintOf(isColourful);
  return terminalOf({
    width,
    paint,
    raw: (text) => stdout.write(text),
    progress: (text) => stderr.write(`${text}\n`),
  });
}

/** A terminal of that width and those colours, which writes its text and its progress there. */
export function terminalOf({
  width,
  paint,
  raw,
  progress,
}: {
  readonly width: number;
  readonly paint: Paint;
  readonly raw: (text: string) => void;
  readonly progress: (text: string) => void;
}): Terminal {
  const print = (text: string) => raw(printable(text));
  const line = (text = '') => print(`${text}\n`);
  return {
    width,
    paint,
    raw: print,
    progress: (text) => progress(printable(text)),
    line,
    json: (value) => line(cleanJson(value)),
    wrapped: (text, { indent = 0, mark = '', paint: brush = (part: string) => part } = {}) => {
      const lead = ' '.repeat(indent);
      const first = lead.slice(0, Math.max(0, indent - lengthOf(mark))) + mark;
      for (const part of wrap(cleanText(text), width, lead, first)) line(brush(part));
    },
  };
}

/** Text of a scenario without the marks for emphasis. */
export function withoutMarks(text: string): string {
  return text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\*([^*]+)\*/g, '$1');
}
