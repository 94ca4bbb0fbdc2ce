import { impossible } from '../../../base/index';
import type { Kernel } from '../../kernel/kernel';
import { quotientOf } from '../walk/quotient';

/** Says of a position whether some slot has some value earlier in it than in any position that was asked about before. */
export function openNovelty(kernel: Kernel): (state: Int32Array, turn: number) => boolean {
  const { layout } = kernel;
  const { ranges } = quotientOf(kernel, 'what matters');
  const firsts = ranges.map(({ min, max }) => new Uint8Array(max - min + 1).fill(255));
  return (state, turn) => {
    let isNovel = false;
    for (let slot = 0; slot < firsts.length; slot++) {
      if (slot === layout.turn) continue;
      const ofSlot = firsts[slot] ?? impossible();
      const { min = 0 } = ranges[slot] ?? {};
      // Counts above the number that matters are treated as one value.
      const value = Math.min(ofSlot.length - 1, (state[slot] ?? impossible()) - min);
      if ((ofSlot[value] ?? impossible()) <= turn) continue;
      ofSlot[value] = turn;
      isNovel = true;
    }
    return isNovel;
  };
}
