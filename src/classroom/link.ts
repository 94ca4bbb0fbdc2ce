import type { HandMessage, HostMessage, MessageNumber } from './protocol/messages';
import type { Answer } from './protocol/refusals';
import type { HandSight, HostSight, WallSight } from './protocol/sights';

/** How a link stands: `lost` tries again by itself and keeps what it has; `ended`: the class is gone, or this device was removed. */
export type LinkState = 'connecting' | 'live' | 'lost' | 'ended';

/**
 * What a device has of a class: the newest sight of it, and a way to say something. A socket, a rehearsal in one tab and a test give
 * the same, so a screen does not know which it has.
 */
export interface ClassLink<Sight, Message> {
  /** Undefined until the first sight has come. */
  get(): Sight | undefined;
  state(): LinkState;
  /** Hands of the class whose devices are connected; a seat is told of its own hands, the host of all. */
  here(): readonly string[];
  /** How far the clock of the room is ahead of this device's, in milliseconds. */
  ahead(): number;
  subscribe(listener: () => void): () => void;
  /**
   * Resolves with the room's answer once it is certain; repeats itself until then, and is never carried out twice: nor is a message
   * whose number was given to another link before, as by a page that was loaded anew.
   */
  send(message: Message, number?: MessageNumber): Promise<Answer>;
  leave(): void;
}

export type HandLink = ClassLink<HandSight, HandMessage>;
export type HostLink = ClassLink<HostSight, HostMessage>;
export type WallLink = ClassLink<WallSight, never>;
