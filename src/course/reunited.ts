import type { Note, PlayFile } from '../session/index';
import type { SuspendedPlay } from './suspended';

/** The same play as this browser has it. */
export interface LocalPlay {
  readonly play: PlayFile;
  /** When it was saved, in seconds since 1970. */
  readonly time: number;
}

/**
 * The play to go on with: of the one that a course has kept and the one that this browser has under the same id, the one that has gone
 * further, and of two that stand in the same turn the later, with the notes and answers that only the other has. Where their turns
 * differ, the course's play counts, as a play of its own (`isOther`).
 */
export function reunited(
  suspended: SuspendedPlay,
  local: LocalPlay | undefined,
): { readonly play: PlayFile; readonly isOther: boolean } {
  const { play } = suspended;
  if (local === undefined) return { play, isOther: false };
  const theirs = play.record.turns.map((orders) => JSON.stringify(orders));
  const ours = local.play.record.turns.map((orders) => JSON.stringify(orders));
  const common = Math.min(theirs.length, ours.length);
  const isParted =
    play.record.seed !== local.play.record.seed ||
    theirs.slice(0, common).some((orders, at) => orders !== ours[at]);
  if (isParted) return { play, isOther: true };
  const isLocalFirst =
    ours.length > theirs.length || (ours.length === theirs.length && local.time >= suspended.time);
  const [first, second] = isLocalFirst ? [local.play, play] : [play, local.play];
  return {
    play: {
      ...first,
      notes: allNotes(first.notes, second.notes),
      words: { ...second.words, ...first.words },
    },
    isOther: false,
  };
}

function allNotes(first: readonly Note[], second: readonly Note[]): readonly Note[] {
  const there = new Set(first.map(({ turn }) => turn));
  return [...first, ...second.filter(({ turn }) => !there.has(turn))].sort((a, b) => a.turn - b.turn);
}
