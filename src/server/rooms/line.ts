import type { Answer, Entry, Hearing, Room } from '../../classroom/index';
import { Problem } from '../problem';
import type { Store } from '../store/store';
import { foldInSlices } from './fold-in-slices';
import { readEntry, streamVersion, writeEntry } from './stream';

/** When something is heard, and the luck that it is given. */
export interface Moment {
  readonly at: number;
  readonly luck: number;
}

/** Something to be said to a room, whatever the room is when its turn comes. */
export type Speech = (room: Room, moment: Moment) => Hearing;

/** What a room and its line depend on. */
export interface LineParts {
  readonly id: string;
  readonly room: Room;
  /** When its last entry was accepted. */
  readonly lastAt: number;
  readonly store: Store;
  readonly now: () => number;
  readonly luck: () => number;
  /** The room has become another: by what was said here, or by what was read. */
  readonly onMove: (room: Room, by: 'speech' | 'reading') => void;
  /** The class has been deleted. */
  readonly onGone: () => void;
}

/** One writer at a time for a room: who says something waits in line, and is answered when it is kept. */
export interface Line {
  readonly room: () => Room;
  /** Resolves with the room's answer. Rejects with a `StoreFault`, after which the same may be said again, or a `Problem`. */
  readonly say: (speech: Speech) => Promise<Answer>;
  /** Resolves when the room is what its stream says now. Rejects as `say` does, so that nobody is judged by a room that is too old. */
  readonly readAll: () => Promise<void>;
  /** Reads on if the stream has come further than this; without a version in any case. */
  readonly readOn: (version?: number) => void;
  /** Resolves when nobody waits any more. */
  readonly settled: () => Promise<void>;
}

interface Waiting {
  readonly speech: Speech;
  readonly give: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/** How many may wait for one room, and how many of them are kept in one go. */
const most = { waiting: 500, together: 64 };
/** Milliseconds of hearing after which the others of a go wait for the next one, so that no class keeps the rest from being heard. */
const longestGo = 25;
/** Milliseconds before reading that failed is tried again. */
const retry = 1_000;
/** Milliseconds between two goes of a room: what is said meanwhile is kept together, and told to every device at once. */
const pace = 10;
/** How often others may be first before something is called too busy. */
const attempts = 30;

/** Begins a line. */
export function openLine(parts: LineParts): Line {
  const { id, store } = parts;
  let { room, lastAt } = parts;
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let wentAt = Number.NEGATIVE_INFINITY;
  let mustRead = false;
  let isGone = false;

  const moveTo = (next: Room, entries: readonly Entry[], by: 'speech' | 'reading'): void => {
    room = next;
    lastAt = entries.at(-1)?.at ?? lastAt;
    parts.onMove(next, by);
  };

  /** Reads from the last entry that is known, since a stream that has not even that was deleted. */
  const catchUp = async (): Promise<void> => {
    const [known, ...kept] = await store.readAfter(id, streamVersion(room.version) - 1);
    mustRead = false;
    if (known === undefined) {
      isGone = true;
      parts.onGone();
    } else if (kept.length > 0) {
      const entries = kept.map(readEntry);
      moveTo(await foldInSlices(room, entries), entries, 'reading');
    }
  };

  const carryOut = async (batch: readonly Waiting[]): Promise<void> => {
    let isNewest = false;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (mustRead) {
        await catchUp();
        isNewest = true;
      }
      if (isGone) throw new Problem('no-such-class', 'This class has been deleted.');
      const { next, entries, refuses, heard, tell } = sayAll(room, batch, {
        now: parts.now,
        luck: parts.luck,
        lastAt,
      });
      if (entries.length > 0) {
        const result = await store.append(id, streamVersion(room.version), entries.map(writeEntry));
        if (result === 'conflict') {
          mustRead = true;
          continue;
        }
        moveTo(next, entries, 'speech');
      } else if (refuses && !isNewest) {
        // What is refused here may be possible by what was said elsewhere, and nothing was kept that would have told.
        mustRead = true;
        continue;
      }
      tell();
      waiting.unshift(...batch.slice(heard));
      return;
    }
    throw new Problem('too-many', 'Too much is going on in this class at once. Try again in a moment.', 1);
  };

  /** After a pause the first goes on with the next tick. */
  const turn = (): Promise<void> => {
    const rest = wentAt + pace - performance.now();
    return new Promise((begin) => (rest > 0 ? setTimeout(begin, rest) : setImmediate(begin)));
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0 || (mustRead && !isGone)) {
      await turn();
      wentAt = performance.now();
      const batch = waiting.splice(0, most.together);
      try {
        await carryOut(batch);
      } catch (error) {
        // Whether anything was kept is not known before it is read.
        mustRead = true;
        for (const { fail } of batch) fail(error);
        if (batch.length === 0) {
          setTimeout(start, retry).unref();
          return;
        }
      }
    }
  };

  const start = (): void => {
    running ??= run().finally(() => {
      running = undefined;
      if (waiting.length > 0) start();
    });
  };

  const say = (speech: Speech): Promise<Answer> =>
    new Promise((give, fail) => {
      if (waiting.length >= most.waiting) {
        fail(new Problem('too-many', 'Too many messages wait in this class. Try again in a moment.', 1));
        return;
      }
      waiting.push({ speech, give, fail });
      start();
    });

  return {
    room: () => room,
    say,
    readAll: async () => {
      mustRead = true;
      await say(nothing);
    },
    readOn: (version) => {
      if (isGone || (version !== undefined && version !== 0 && version <= streamVersion(room.version)))
        return;
      mustRead = true;
      start();
    },
    settled: async () => {
      while (running) await running;
    },
  };
}

/** What somebody says who only waits in line. */
function nothing(room: Room): Hearing {
  return { room, answer: { ok: true, version: room.version } };
}

interface Said {
  readonly next: Room;
  readonly entries: readonly Entry[];
  /** Whether somebody was refused. */
  readonly refuses: boolean;
  /** How many were heard, from the first on. */
  readonly heard: number;
  /** Gives everybody the answer, once it is certain. */
  readonly tell: () => void;
}

/** Lets a batch speak, one after the other, until it has taken long. What breaks is told to its speaker, and the others are heard. */
function sayAll(
  first: Room,
  batch: readonly Waiting[],
  { now, luck, lastAt }: { now: () => number; luck: () => number; lastAt: number },
): Said {
  let room = first;
  const entries: Entry[] = [];
  const answers: (() => void)[] = [];
  let refuses = false;
  const until = performance.now() + longestGo;
  for (const { speech, give, fail } of batch) {
    try {
      // Nodes whose clocks differ, or one that was started again with another, must not let time go back in a room.
      const heard = speech(room, { at: Math.max(now(), lastAt), luck: luck() });
      room = heard.room;
      if (heard.entry) entries.push(heard.entry);
      refuses ||= !heard.answer.ok;
      answers.push(() => give(heard.answer));
    } catch (error) {
      answers.push(() => fail(error));
    }
    if (performance.now() > until) break;
  }
  return {
    next: room,
    entries,
    refuses,
    heard: answers.length,
    tell: () => {
      for (const answer of answers) answer();
    },
  };
}
