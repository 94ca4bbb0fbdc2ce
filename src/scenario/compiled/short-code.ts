import { luckKey } from '../../base/index';

/** The code of 16 bits by which the link form of a record names actors, options, tracks, outcomes and injects. */
export function shortCode(name: string): number {
  return luckKey(name) & 0xffff;
}
