/** How chances are multiplied and added: as numbers of the machine, or exactly. */
export interface Measure<Value> {
  readonly none: Value;
  readonly all: Value;
  /** A part of a chance: `weight` of `total`. */
  readonly part: (of: Value, weight: number, total: number) => Value;
  readonly plus: (one: Value, other: Value) => Value;
  readonly toNumber: (value: Value) => number;
}

/** Chances as floating-point numbers: added in one fixed order, so that every machine has the same. */
export const rounded: Measure<number> = {
  none: 0,
  all: 1,
  part: (of, weight, total) => (of * weight) / total,
  plus: (left, right) => left + right,
  toNumber: (value) => value,
};
