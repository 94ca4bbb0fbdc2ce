import { cameoRows } from './cameo-rows';

type QuadClass = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** One kind of act of the CAMEO table. */
export interface CameoCode {
  /** Two to four digits, as text: `045` is not `45`. */
  readonly code: string;
  readonly label: string;
  /** First two digits: the kind of act at its broadest. */
  readonly root: string;
  /** First three digits; the root itself for a code of two. */
  readonly base: string;
  readonly quad: QuadClass;
  /** -10 (conflict) to 10 (cooperation). */
  readonly goldstein: number;
  /** Whether the published table has no weight for this code and that of its parent code is taken, by convention. */
  readonly inherited: boolean;
}

/** The quad class of a root: 01 to 05, 06 to 09, 10 to 14, 15 to 20. */
function quadOf(root: string): QuadClass {
  if (root <= '05') return 'verbal-cooperation';
  if (root <= '09') return 'material-cooperation';
  return root <= '14' ? 'verbal-conflict' : 'material-conflict';
}

const weights: ReadonlyMap<string, number | null> = new Map(
  cameoRows.map(([code, , weight]) => [code, weight]),
);

/** The weight of a code or of its nearest ancestor that has one. */
function nearestWeight(code: string): number {
  for (let length = code.length; length >= 2; length -= 1) {
    const weight = weights.get(code.slice(0, length));
    if (weight !== undefined && weight !== null) return weight;
  }
  throw new Error(`no root of CAMEO code ${code} has a weight`);
}

const table: ReadonlyMap<string, CameoCode> = new Map(
  cameoRows.map(([code, label, weight]) => {
    const root = code.slice(0, 2);
    const base = code.slice(0, 3);
    const goldstein = weight ?? nearestWeight(code);
    return [code, { code, label, root, base, quad: quadOf(root), goldstein, inherited: weight === null }];
  }),
);

/** Every code of the table, in its order. */
export function allCameo(): readonly CameoCode[] {
  return [...table.values()];
}

/** What the CAMEO table says of a code; undefined for a code that it does not have. */
export function cameoOf(code: string): CameoCode | undefined {
  return table.get(code);
}
