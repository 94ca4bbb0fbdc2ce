/** A list of whole numbers from 0 to 4294967295 that grows, four bytes each. */
export interface Column {
  values: Uint32Array;
  size: number;
}

/** An empty column, with room for as many numbers as are expected; more may come. */
export function openColumn(expected = 0): Column {
  return { values: new Uint32Array(Math.max(64, expected)), size: 0 };
}

/** Puts a number at the end. */
export function push(column: Column, value: number): void {
  if (column.size === column.values.length) {
    const wider = new Uint32Array(column.size * 2);
    wider.set(column.values);
    column.values = wider;
  }
  column.values[column.size++] = value;
}
