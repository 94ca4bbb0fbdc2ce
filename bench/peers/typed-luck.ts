/** A keyed draw below `total`: the same whole number as scale(draw(seed, turn, key), total), with its shared parts given. */
export function drawn(ofGame: number, ofTurn: number, key: number, total: number): number {
  const spread = (scramble((scramble(ofTurn ^ key) + ofGame) | 0) >>> 0) * total;
  return (spread * (1 / 4294967296)) | 0;
}

/** Whether something with odds in 100 comes. */
export function chance(ofGame: number, ofTurn: number, key: number, odds: number): boolean {
  return drawn(ofGame, ofTurn, key, 100) < odds;
}

/** A number cut to the range from 0 to `most`. */
export function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}

function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
