import type { StoredPlay } from './saves';

/*
 * Plays that could not be saved, by id. They are kept until the page is left, so that going to the shelf, to another play or
 * through the way back loses nothing.
 */

const held = new Map<string, StoredPlay>();

export function holdPlay(play: StoredPlay): void {
  held.set(play.id, play);
}

export function heldPlay(id: string): StoredPlay | undefined {
  return held.get(id);
}

export function dropHeldPlay(id: string): void {
  held.delete(id);
}

/** The latest first. */
export function heldPlays(): readonly StoredPlay[] {
  return [...held.values()].sort((a, b) => b.time - a.time);
}
