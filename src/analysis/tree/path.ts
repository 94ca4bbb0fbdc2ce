import { along, dot, factor, norm, solve } from './linear';

/** Equations F(z) = 0 with one unknown more than equations; the last unknown is the parameter. */
export interface System {
  /** Number of unknowns, the parameter included. */
  readonly size: number;
  value(z: Float64Array): Float64Array;
  /** Row after row: an equation a row, with `size` columns. */
  slope(z: Float64Array): Float64Array;
}

/** A point of the path, the direction in which it goes on, and the length of the step that led to it. */
export interface PathPoint {
  readonly z: Float64Array;
  readonly tangent: Float64Array;
  readonly step: number;
  /** Sign of the determinant of the slope with the tangent as its last row: it changes where another curve crosses this one. */
  readonly sign: 1 | -1;
}

const closeness = 1e-11;
/** How far a corrector may move from its predictor, in all. */
const widest = 0.3;
/** The least cosine between tangents of neighbouring points; a sharper bend wants a shorter step. */
const bend = 0.9;
const shortest = 1e-9;

/**
 * Follows the curve F(z) = 0 from a point on it, first towards a growing parameter, and yields its points, `from` first: an Euler
 * predictor along the tangent and Newton correctors across it (pseudo-arclength), so that the curve may turn back in its
 * parameter. The step is chosen so that correctors stay short and bends small, which keeps it from leaping to another branch.
 * Ends only when the shortest step fails. Allgower and Georg, Numerical Continuation Methods (1990); Keller (1977).
 */
export function* followPath(system: System, from: Float64Array): Generator<PathPoint, void> {
  const ahead = new Float64Array(system.size);
  ahead[system.size - 1] = 1;
  const first = tangentAt(system, from, ahead);
  if (first === undefined) return;
  let point: PathPoint = { ...first, z: from, step: 0 };
  yield point;
  let step = 0.05;
  while (step > shortest) {
    const next = stepAlong(system, point, step);
    if (next === undefined) {
      step /= 2;
      continue;
    }
    point = next.point;
    yield point;
    // A corrector's way grows with the square of the step.
    step *= Math.min(2, Math.max(0.5, Math.sqrt(widest / 6 / Math.max(next.moved, 1e-12))));
  }
}

/** One step of the given length from a point, corrected onto the curve; undefined where that fails. */
function stepAlong(
  system: System,
  { z, tangent }: PathPoint,
  length: number,
): { readonly point: PathPoint; readonly moved: number } | undefined {
  const predicted = along(z, tangent, length);
  const corrected = correct(system, predicted, tangent);
  if (corrected === undefined) return undefined;
  const moved = norm(along(corrected, predicted, -1));
  const next = tangentAt(system, corrected, tangent);
  if (next === undefined || moved > widest || dot(next.tangent, tangent) < bend) return undefined;
  return { point: { ...next, z: corrected, step: length }, moved };
}

/**
 * The point of the curve between two neighbouring points at which the parameter has the given value: the step is divided until
 * the parameter is met, then Newton's method settles the rest with the parameter held.
 */
export function crossingOf(
  system: System,
  before: PathPoint,
  after: PathPoint,
  parameter: number,
): Float64Array {
  const place = system.size - 1;
  let [low, high] = [0, after.step];
  let [under, over] = [before.z[place] ?? 0, after.z[place] ?? 0];
  let nearest = Math.abs(over - parameter) < Math.abs(under - parameter) ? after.z : before.z;
  for (let round = 0; round < 60 && high - low > 1e-12; round++) {
    // Between a secant and a halving, so that neither end stays for ever.
    const share = Math.min(0.9, Math.max(0.1, (parameter - under) / (over - under)));
    const middle = low + (high - low) * share;
    const tried = stepAlong(system, before, middle)?.point.z;
    if (tried === undefined) break;
    nearest = tried;
    const value = tried[place] ?? 0;
    if (Math.abs(value - parameter) < 1e-6) break;
    if (value < parameter) [low, under] = [middle, value];
    else [high, over] = [middle, value];
  }
  return settleAt(system, nearest, parameter) ?? nearest;
}

/** About the parameter at which another curve crosses this one between two neighbouring points whose signs differ. */
export function forkOf(system: System, before: PathPoint, after: PathPoint): number {
  const place = system.size - 1;
  let [low, high] = [before, after];
  for (let step = after.step / 2; step > 1e-6; step /= 2) {
    const middle = stepAlong(system, low, step)?.point;
    if (middle === undefined) break;
    if (middle.sign === before.sign) low = middle;
    else high = middle;
  }
  return ((low.z[place] ?? 0) + (high.z[place] ?? 0)) / 2;
}

/** The point of the curve with the given parameter near a point, by Newton's method; undefined where it does not settle. */
function settleAt(system: System, near: Float64Array, parameter: number): Float64Array | undefined {
  const start = near.slice();
  start[system.size - 1] = parameter;
  const fixed = new Float64Array(system.size);
  fixed[system.size - 1] = 1;
  return correct(system, start, fixed);
}

/** Newton's method on F(z) = 0 in the plane through `start` across `direction`. */
function correct(system: System, start: Float64Array, direction: Float64Array): Float64Array | undefined {
  const { size } = system;
  let z = start;
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 12; round++) {
    const factored = factor(bordered(system, z, direction), size);
    if (factored === undefined) return undefined;
    const right = new Float64Array(size);
    right.set(system.value(z));
    const move = solve(factored, right);
    z = along(z, move, -1);
    const length = norm(move);
    if (!Number.isFinite(length)) return undefined;
    if (length <= closeness * (1 + norm(z))) return z;
    if (length > widest || length > before * 0.6) return undefined;
    before = length;
  }
  return undefined;
}

/** The unit tangent of the curve at a point, on the side of `towards`. */
function tangentAt(
  system: System,
  z: Float64Array,
  towards: Float64Array,
): Pick<PathPoint, 'tangent' | 'sign'> | undefined {
  const { size } = system;
  const factored = factor(bordered(system, z, towards), size);
  if (factored === undefined) return undefined;
  const right = new Float64Array(size);
  right[size - 1] = 1;
  const found = solve(factored, right);
  const length = norm(found);
  if (!Number.isFinite(length) || length === 0) return undefined;
  // The determinant keeps its sign when `towards` is turned into the tangent, which is on its side.
  return { tangent: found.map((value) => value / length), sign: factored.sign };
}

/** The slope with one row more. */
function bordered(system: System, z: Float64Array, row: Float64Array): Float64Array {
  const { size } = system;
  const cells = new Float64Array(size * size);
  cells.set(system.slope(z));
  cells.set(row, (size - 1) * size);
  return cells;
}
