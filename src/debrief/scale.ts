import { cameoOf } from '../scenario/index';

/** The Goldstein weight of a CAMEO code, -10 (conflict) to 10 (cooperation), with one decimal; 0 for an unknown code. */
export function weightOf(code: string): number {
  return cameoOf(code)?.goldstein ?? 0;
}

/** How far two codes lie apart in the tree of codes: 0 same, 0.25 same base, 0.5 same root, 0.75 same quad class, 1. */
export function kindDistance(one: string, other: string): number {
  if (one === other) return 0;
  if (one.length >= 3 && one.slice(0, 3) === other.slice(0, 3)) return 0.25;
  if (one.slice(0, 2) === other.slice(0, 2)) return 0.5;
  const quad = cameoOf(one.slice(0, 2))?.quad;
  return quad !== undefined && quad === cameoOf(other.slice(0, 2))?.quad ? 0.75 : 1;
}

/** The steps of the compact escalation ladder, in rising order. */
export const rungs = [
  'normal',
  'words',
  'coercion',
  'threat',
  'display',
  'force',
  'war',
  'mass-destruction',
] as const;
export type Rung = (typeof rungs)[number];

/**
 * The step of the ladder, 0 to 7, on which an act of this CAMEO code stands.
 * A code tells the type of act and not its scale, so no single strike is ever called a war.
 */
export function rungOf(code: string): number {
  const root = code.slice(0, 2);
  if (code.startsWith('204')) return 7;
  switch (root) {
    case '01':
    case '02':
    case '03':
    case '09':
    case '10':
    case '11':
    case '12':
    case '14':
      return 1;
    case '13':
      return code.startsWith('138') || code.startsWith('139') ? 3 : 2;
    case '16':
    case '17':
      return 2;
    case '15':
      return 4;
    case '18':
    case '19':
      return 5;
    case '20':
      return 6;
    default:
      return 0;
  }
}
