/** How many students the smallest and the largest side have, spread as evenly as can be; where some have none, a policy holds them. */
export function placingOf(
  students: number,
  sides: number,
  tables: number,
): { readonly least: number; readonly most: number } {
  const seats = Math.max(1, sides * tables);
  return { least: Math.floor(students / seats), most: Math.ceil(students / seats) };
}
