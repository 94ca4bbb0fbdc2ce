import type { Family } from './families';

/** The class that gives a kind of ending its look, in drawings and in their key. */
export function fillClass({ tone, variant }: Family): string {
  return `futures-fill futures-${tone}-${Math.min(variant, 2)}`;
}
