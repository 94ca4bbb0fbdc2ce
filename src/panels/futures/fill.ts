import type { Family } from './families';

type Look = Pick<Family, 'tone' | 'variant'>;

/** The class that gives a kind of ending its look, in drawings and in their key. */
export function fillClass({ tone, variant }: Look): string {
  return `futures-fill futures-${tone}-${Math.min(variant, 2)}`;
}

/** The class of the letter that stands on it. */
export function letterClass({ variant }: Look): string {
  return variant === 0 ? 'futures-letter' : 'futures-letter-light';
}
