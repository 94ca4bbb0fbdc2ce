/** How the students of a class are spread over tables and sides. */
export interface Placing {
  readonly tables: number;
  readonly sides: number;
  /** Students on the smallest and on the largest side. */
  readonly least: number;
  readonly most: number;
}

/** How many students each side has, spread as evenly as can be; sides without any are held by a policy. */
export function placingOf(students: number, sides: number, tables: number): Placing {
  const seats = Math.max(1, sides * tables);
  return { tables, sides, least: Math.floor(students / seats), most: Math.ceil(students / seats) };
}
