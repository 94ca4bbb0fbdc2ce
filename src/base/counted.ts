/** A number with its noun, as English has it: "1 turn", "2 turns", "0 entries". The form for many is given where it is not a plain s. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
