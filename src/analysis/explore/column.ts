/** A list of whole numbers that grows, four bytes each. */
export interface Column {
  readonly size: () => number;
  readonly push: (value: number) => void;
  readonly at: (place: number) => number;
  readonly bytes: () => number;
}

/** An empty column. Numbers from 0 to 4294967295. */
export function openColumn(): Column {
  let values = new Uint32Array(64);
  let size = 0;
  return {
    size: () => size,
    push: (value) => {
      if (size === values.length) {
        const wider = new Uint32Array(size * 2);
        wider.set(values);
        values = wider;
      }
      values[size++] = value;
    },
    at: (place) => values[place] as number,
    bytes: () => values.byteLength,
  };
}
