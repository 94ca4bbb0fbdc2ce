import type { HandLink, HostLink, WallLink } from '../link';
import type { MessageNumber } from '../protocol/messages';
import type { Answer } from '../protocol/refusals';
import type { Message } from '../room/hear';
import type { Room, Sender } from '../room/types';

/** A room that is running: one message after another, and what time asks for whenever it is looked at. */
export interface KeptRoom {
  get(): Room;
  /** Calls back after each change, with the room before it; returns how to stop. */
  subscribe(listener: (before: Room) => void): () => void;
  /** Hears a message of whoever has a token; resolves once it is certain. */
  say(token: string, message: Message, number?: MessageNumber): Promise<Answer>;
  /** Hears a message of the keeper or of a sender that is known otherwise. */
  hear(sender: Sender, message: Message, number?: MessageNumber): Promise<Answer>;
  /**
   * Does what time asks for, and what follows from it; resolves with the time at which to look again, if there is one. What a
   * message asks for is done after it without being asked.
   */
  look(): Promise<number | undefined>;
  link(token: string, kind: 'hand'): HandLink;
  link(token: string, kind: 'host'): HostLink;
  link(token: string, kind: 'wall'): WallLink;
}
