import type { Development } from '../../engine/index';

/** What a glass box shows: how one thing came about, or everything that moved one indicator. */
export type GlassTarget =
  | { readonly kind: 'development'; readonly development: Development }
  | { readonly kind: 'indicator'; readonly id: string };
