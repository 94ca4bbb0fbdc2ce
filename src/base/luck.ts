/*
 * Luck is keyed, never streamed: a draw depends on the seed, the turn and the name of what is drawn, and on nothing else
 * that is drawn. Whole numbers of 32 bits only, so every machine draws the same.
 */

/** The name of a thing that can be drawn, as a whole number of 32 bits (MurmurHash3 over UTF-16 code units). */
export function luckKey(name: string): number {
  let hash = 0x2f0e1d3c;
  for (let at = 0; at < name.length; at++) {
    let unit = Math.imul(name.charCodeAt(at), 0xcc9e2d51);
    unit = (unit << 15) | (unit >>> 17);
    hash ^= Math.imul(unit, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  return scramble(hash ^ name.length);
}

/**
 * One draw: a whole number from 0 to 4294967295.
 * @param seed the game's seed, 0 to 4294967295
 * @param turn the turn, from 1
 * @param key `luckKey` of what is drawn
 */
export function draw(seed: number, turn: number, key: number): number {
  const ofGame = gameLuck(seed);
  return drawFrom(ofGame, turnLuck(ofGame, turn), key);
}

/** What all draws of a game share, for who makes many of them: `draw` is `drawFrom(gameLuck, turnLuck, key)`. */
export function gameLuck(seed: number): number {
  return scramble((seed ^ 0x9e3779b9) | 0);
}

/** What all draws of one turn share. */
export function turnLuck(ofGame: number, turn: number): number {
  return scramble((ofGame + Math.imul(turn, 0x85ebca77)) | 0);
}

/** One draw of a turn: a whole number from 0 to 4294967295. */
export function drawFrom(ofGame: number, ofTurn: number, key: number): number {
  return scramble(scramble(ofTurn ^ key) + ofGame);
}

/** Maps a draw to a whole number from 0 to `total` - 1; `total` from 1 to 1048576. */
export function scale(drawn: number, total: number): number {
  return Math.floor((drawn * total) / 4294967296);
}

/** The first member whose cumulative weight passes `number`; weights are whole and not negative, `number` below their sum. */
export function pick(weights: readonly number[], number: number): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    sum += weights[at] ?? 0;
    if (number < sum) return at;
  }
  throw new Error(`pick: ${number} is not below the sum of weights ${sum}`);
}

/** Spreads every bit over all 32 (finaliser of MurmurHash3; a bijection). */
function scramble(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
