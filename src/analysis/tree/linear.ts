/** A square matrix of `size` rows, row after row, factored in place by `factor`. */
export interface Factored {
  readonly size: number;
  readonly cells: Float64Array;
  readonly order: Int32Array;
  /** Sign of the determinant. */
  readonly sign: 1 | -1;
}

/**
 * Factors a square matrix (row after row; overwritten) as P A = L U by Gaussian elimination with row pivoting; undefined where
 * it is singular to working precision.
 */
export function factor(cells: Float64Array, size: number): Factored | undefined {
  const order = Int32Array.from({ length: size }, (_, row) => row);
  let isNegative = false;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(cells[row * size + column] ?? 0) > Math.abs(cells[best * size + column] ?? 0)) best = row;
    }
    const pivot = cells[best * size + column] ?? 0;
    if (!(Math.abs(pivot) > 1e-13)) return undefined;
    if (best !== column) swapRows(cells, size, order, best, column);
    isNegative = isNegative !== (pivot < 0 !== (best !== column));
    for (let row = column + 1; row < size; row++) {
      const multiple = (cells[row * size + column] ?? 0) / pivot;
      cells[row * size + column] = multiple;
      if (multiple === 0) continue;
      for (let at = column + 1; at < size; at++) {
        cells[row * size + at] = (cells[row * size + at] ?? 0) - multiple * (cells[column * size + at] ?? 0);
      }
    }
  }
  return { size, cells, order, sign: isNegative ? -1 : 1 };
}

function swapRows(cells: Float64Array, size: number, order: Int32Array, left: number, right: number): void {
  const kept = cells.slice(left * size, (left + 1) * size);
  cells.copyWithin(left * size, right * size, (right + 1) * size);
  cells.set(kept, right * size);
  const place = order[left] ?? 0;
  order[left] = order[right] ?? 0;
  order[right] = place;
}

/** The x with A x = `right`. */
export function solve({ size, cells, order }: Factored, right: Float64Array): Float64Array {
  const result = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = right[order[row] ?? 0] ?? 0;
    for (let at = 0; at < row; at++) sum -= (cells[row * size + at] ?? 0) * (result[at] ?? 0);
    result[row] = sum;
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = result[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= (cells[row * size + at] ?? 0) * (result[at] ?? 0);
    result[row] = sum / (cells[row * size + row] ?? 1);
  }
  return result;
}

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}

export function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

/** `start` + `amount` times `direction`. */
export function along(start: Float64Array, direction: Float64Array, amount: number): Float64Array {
  return start.map((value, at) => value + amount * (direction[at] ?? 0));
}
