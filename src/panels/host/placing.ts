import { limits } from '../../classroom/index';

/** How the students of a class are spread over tables and sides. */
export interface Placing {
  readonly tables: number;
  readonly sides: number;
  /** Students on the smallest and on the largest side. */
  readonly least: number;
  readonly most: number;
}

/** Students on one side of a table where nothing else is said: enough to talk, few enough that everybody does. */
const usualOnSide = 3;

/** How many tables a class of this size has where its teacher does not say. */
export function tablesFor(students: number, sides: number): number {
  const filled = Math.max(1, Math.floor(students / Math.max(1, sides)));
  const wanted = Math.max(1, Math.round(students / (usualOnSide * Math.max(1, sides))));
  return Math.min(wanted, filled, limits.tables);
}

/** How many students each side has, spread as evenly as can be; sides without any are held by a policy. */
export function placingOf(students: number, sides: number, tables: number): Placing {
  const seats = Math.max(1, sides * tables);
  return { tables, sides, least: Math.floor(students / seats), most: Math.ceil(students / seats) };
}
