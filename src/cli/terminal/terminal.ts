import { cleanJson, cleanText } from './clean';
import { type Paint, paintOf, printable } from './paint';
import { lengthOf, wrap } from './wrap';

/**
 * Where a command writes: results to `say`, everything about the work itself to `tell`. Whatever a text holds, nothing in it is
 * obeyed by the terminal that shows it.
 */
export interface Terminal {
  /** Columns to fill, 40 to 100. */
  readonly width: number;
  readonly paint: Paint;
  /** A line of the result. */
  say(line?: string): void;
  /** Text of the result, with its own line ends. */
  put(text: string): void;
  /** A text of the result, wrapped to the width; `paint` colours each line. */
  write(text: string, look?: Look): void;
  /** A value of the result as JSON. */
  json(value: unknown): void;
  /** A line of progress or complaint, on the error stream. */
  tell(line: string): void;
}

export interface Look {
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
    put: (text) => stdout.write(text),
    tell: (line) => stderr.write(`${line}\n`),
  });
}

/** A terminal of that width and those colours, which puts its text and tells its lines there. */
export function terminalOf({
  width,
  paint,
  put,
  tell,
}: {
  readonly width: number;
  readonly paint: Paint;
  readonly put: (text: string) => void;
  readonly tell: (line: string) => void;
}): Terminal {
  const print = (text: string) => put(printable(text));
  const say = (line = '') => print(`${line}\n`);
  return {
    width,
    paint,
    put: print,
    tell: (line) => tell(printable(line)),
    say,
    json: (value) => say(cleanJson(value)),
    write: (text, { indent = 0, mark = '', paint: brush = (line: string) => line } = {}) => {
      const lead = ' '.repeat(indent);
      const first = lead.slice(0, Math.max(0, indent - lengthOf(mark))) + mark;
      for (const line of wrap(cleanText(text), width, lead, first)) say(brush(line));
    },
  };
}

/** Text of a scenario without the marks for emphasis. */
export function withoutMarks(text: string): string {
  return text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\*([^*]+)\*/g, '$1');
}
