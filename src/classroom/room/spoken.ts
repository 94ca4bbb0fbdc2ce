import { limits } from '../protocol/limits';
import type { Entry } from '../protocol/messages';
import type { HandId, Room } from './types';

/*
 * A room is the fold of all that was said in it, so that whoever says the same for ever makes it too large to be read again. What
 * somebody may say is bounded therefore, and not only what is left of it.
 */

/** Letters that a message takes up beside its own: its time, its number and who said it. */
const around = 100;

/** Whether somebody has said so much that nothing more of it is kept. What ends a class is always heard. */
export function hasSaidEnough(room: Room, said: Entry['said'], hand: HandId | undefined): boolean {
  const speaker = speakerOf(said, hand);
  if (speaker === undefined || said.message.do === 'debrief' || said.message.do === 'close') return false;
  return (room.spoken[speaker] ?? 0) + lettersOf(said) > limits.said;
}

/** The room with a message counted for who said it. */
export function withSpoken(room: Room, said: Entry['said'], hand: HandId | undefined): Room {
  const speaker = speakerOf(said, hand);
  if (speaker === undefined) return room;
  return { ...room, spoken: { ...room.spoken, [speaker]: (room.spoken[speaker] ?? 0) + lettersOf(said) } };
}

/** Whoever comes in once more speaks for the hand that it becomes. */
function speakerOf(said: Entry['said'], hand: HandId | undefined): HandId | 'host' | undefined {
  switch (said.by) {
    case 'hand':
      return said.hand;
    case 'newcomer':
      return hand;
    case 'host':
      return 'host';
    case 'keeper':
      return undefined;
    default:
      return said satisfies never;
  }
}

function lettersOf({ message }: Entry['said']): number {
  return JSON.stringify(message).length + around;
}
