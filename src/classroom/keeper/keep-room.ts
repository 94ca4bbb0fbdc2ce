import { sha256Hex } from '../../base/index';
import type { ThinkingTask } from '../../engine/index';
import type { Orders } from '../../scenario/index';
import type { Entry, MessageNumber } from '../protocol/messages';
import type { Answer } from '../protocol/refusals';
import { due, ordersDue, ordersOf } from '../room/due';
import { foldEntries } from '../room/fold';
import { hear, type Message, senderOf } from '../room/hear';
import type { Room, Sender } from '../room/types';
import type { KeptRoom } from './kept-room';
import { openLink } from './room-link';

/** What a running room needs from whoever runs it. */
export interface Keeping {
  readonly room: Room;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 32 random bits, 0 to 4294967295. */
  readonly luck: () => number;
  /** Thinks for actors whose policy thinks; without it, or where it fails, they go by their weights. */
  readonly think?: (tasks: readonly ThinkingTask[]) => Promise<Orders>;
  /** Puts entries on disk; `conflict`: somebody else has gone on with the room. Without it, a room lives in memory. */
  readonly accept?: (entries: readonly Entry[], version: number) => Promise<'done' | 'conflict'>;
  /** The entries after a version, to catch up after a conflict. */
  readonly reread?: (version: number) => Promise<readonly Entry[]>;
}

/** Keeps a room running in memory, in the order in which messages come, each on disk before it is answered. */
export function keepRoom(keeping: Keeping): KeptRoom {
  let room = keeping.room;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(before: Room) => void>();

  const change = (next: Room) => {
    const before = room;
    room = next;
    if (before !== next) for (const listener of [...listeners]) listener(before);
  };

  /** One at a time, whatever became of the one before. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result;
    return result;
  };

  const take = async (
    sender: (room: Room) => Sender,
    message: Message,
    number: MessageNumber | undefined,
  ): Promise<Answer> => {
    const moment = { at: keeping.now(), luck: keeping.luck(), ...(number === undefined ? {} : { number }) };
    for (;;) {
      const heard = hear(room, sender(room), message, moment);
      if (heard.entry === undefined) return heard.answer;
      const written = (await keeping.accept?.([heard.entry], room.version)) ?? 'done';
      if (written === 'done') {
        change(heard.room);
        // What a message asks for is done after its answer; a failure of it shows at the next look.
        if (heard.entry.said.by !== 'keeper') look().catch(() => undefined);
        return heard.answer;
      }
      if (keeping.reread === undefined)
        throw new Error(`a conflict in room ${room.id}, and no way to reread`);
      change(foldEntries(room, await keeping.reread(room.version)));
    }
  };

  const asKeeper = (message: Message) => inTurn(() => take(() => ({ by: 'keeper' }), message, undefined));

  const resolve = async (table: number, turn: number): Promise<boolean> => {
    const asked = ordersDue(room, table);
    if (asked === undefined) return false;
    const thought = asked.tasks.length === 0 ? {} : await thinkOf(asked.tasks);
    const orders = ordersOf(room, table, thought);
    return (await asKeeper({ do: 'resolve', table, turn, orders })).ok;
  };

  const thinkOf = async (tasks: readonly ThinkingTask[]): Promise<Orders> => {
    try {
      return (await keeping.think?.(tasks)) ?? {};
    } catch {
      // Whoever cannot think goes by weights: a class does not wait for a worker that broke.
      return {};
    }
  };

  let looking: Promise<number | undefined> | undefined;
  let again = false;

  /** As long as something was done, by itself or meanwhile by others, something else may be due. */
  const lookAround = async (): Promise<number | undefined> => {
    for (;;) {
      again = false;
      const found = due(room, keeping.now());
      let done = false;
      for (const message of found.messages) done = (await asKeeper(message)).ok || done;
      for (const { table, turn } of found.resolve) done = (await resolve(table, turn)) || done;
      if (!done && !again) return found.next;
    }
  };

  const look = (): Promise<number | undefined> => {
    again = true;
    looking ??= lookAround().finally(() => {
      looking = undefined;
    });
    return looking;
  };

  const say: KeptRoom['say'] = (token, message, number) => {
    const digest = sha256Hex(token);
    return inTurn(() => take((now) => senderOf(now, digest), message, number));
  };

  const kept: KeptRoom = {
    get: () => room,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say,
    hear: (sender, message, number) => inTurn(() => take(() => sender, message, number)),
    look,
    link: ((token: string, kind: 'hand' | 'host' | 'wall') =>
      openLink(kept, token, kind)) as KeptRoom['link'],
  };
  return kept;
}
