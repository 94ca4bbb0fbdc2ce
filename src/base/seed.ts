/** The largest seed that luck can be drawn from: seeds are whole numbers of 32 bits. */
export const largestSeed = 0xffffffff;

/** The seed that a text gives, in digits only; undefined where it gives none from 0 to `largestSeed`. */
export function seedIn(text: string): number | undefined {
  const seed = Number(text);
  return /^\d{1,10}$/.test(text) && seed <= largestSeed ? seed : undefined;
}
