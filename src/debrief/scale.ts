import { cameoOf } from '../scenario/index';

/** How far two codes lie apart in the tree of codes: 0 same, 0.25 same base, 0.5 same root, 0.75 same quad class, 1. */
export function kindDistance(one: string, other: string): number {
  if (one === other) return 0;
  if (one.length >= 3 && one.slice(0, 3) === other.slice(0, 3)) return 0.25;
  if (one.slice(0, 2) === other.slice(0, 2)) return 0.5;
  const quad = cameoOf(one.slice(0, 2))?.quad;
  return quad !== undefined && quad === cameoOf(other.slice(0, 2))?.quad ? 0.75 : 1;
}
