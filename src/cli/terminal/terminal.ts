import colours from 'picocolors';
import { lengthOf, wrap } from './wrap';

export type Paint = ReturnType<typeof colours.createColors>;

/** Where a command writes: results to `say`, everything about the work itself to `tell`. */
export interface Terminal {
  /** Columns to fill, 40 to 100. */
  readonly width: number;
  readonly paint: Paint;
  /** A line of the result, as it is. */
  say(line?: string): void;
  /** Text of the result, exactly as it is. */
  put(text: string): void;
  /** A text of the result, wrapped to the width; `paint` colours each line. */
  write(text: string, look?: Look): void;
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
  const paint = colours.createColors(isColourful);
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
  const say = (line = '') => put(`${line}\n`);
  return {
    width,
    paint,
    put,
    tell,
    say,
    write: (text, { indent = 0, mark = '', paint: brush = (line: string) => line } = {}) => {
      const lead = ' '.repeat(indent);
      const first = lead.slice(0, Math.max(0, indent - lengthOf(mark))) + mark;
      for (const line of wrap(text, width, lead, first)) say(brush(line));
    },
  };
}

/** Text of a scenario without the marks for emphasis. */
export function withoutMarks(text: string): string {
  return text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\*([^*]+)\*/g, '$1');
}
