import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { prepareTables } from './embedded-tables';
import { lockFolder } from './folder-lock';
import type { Entry, KeptRoom, NewEntry, Store } from './store';
import { codeOf, lineOf, StoreFault } from './store-fault';

/** An append that waits for the end of the tick. */
interface Waiting {
  readonly room: string;
  readonly expected: number;
  readonly entries: readonly NewEntry[];
  readonly give: (result: 'done' | 'conflict') => void;
  readonly fail: (fault: StoreFault) => void;
}

/**
 * Opens the store in a folder of this machine, and makes the folder where there is none. All appends that come together are one
 * transaction, so that they share its wait for the disk; each is acknowledged after it. Throws a `StoreFault`.
 */
export function openEmbedded(folder: string): Store {
  const place = resolve(folder);
  const file = join(place, 'classes.db');
  const unlock = take(place);
  let database: Database.Database;
  try {
    database = new Database(file);
    // What is deleted is written over, since it is what students said.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
    );
    prepareTables(database, file);
  } catch (error) {
    unlock();
    throw faultOf(error, file);
  }
  return storeOf(database, file, unlock);
}

function take(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    throw new StoreFault(
      codeOf(error) === 'ENOSPC' ? 'store-full' : 'store-not-writable',
      `The folder ${folder} cannot be written to (${lineOf(error)}). Choose another with DATA, or change who may write there.`,
    );
  }
}

function storeOf(database: Database.Database, file: string, unlock: () => void): Store {
  const statements = {
    make: database.prepare('INSERT INTO rooms VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    move: database.prepare('UPDATE rooms SET version = ?, touched = ? WHERE room = ? AND version = ?'),
    put: database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?)'),
    read: database.prepare(
      'SELECT version, at, text FROM entries WHERE room = ? AND version > ? ORDER BY version',
    ),
    list: database.prepare('SELECT room, version, made, touched FROM rooms ORDER BY room'),
    old: database.prepare('SELECT room FROM rooms WHERE touched < ? ORDER BY room'),
    remove: database.prepare('DELETE FROM rooms WHERE room = ?'),
  };
  let waiting: Waiting[] = [];
  let restsUntil = 0;
  let isOpen = true;

  const whileOpen = <Result>(act: () => Result): Result => {
    if (!isOpen) throw new StoreFault('store-closed', 'The class server is stopping. Try again in a moment.');
    try {
      return act();
    } catch (error) {
      throw faultOf(error, file);
    }
  };

  /** Runs an action as one transaction; nothing of it is kept if it throws. */
  const transact = <Result>(act: () => Result): Result =>
    whileOpen(() => {
      try {
        database.exec('BEGIN IMMEDIATE');
        const result = act();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk may have ended the transaction already.
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });

  /** Deletes rooms, and then the log in which their entries would stand on. */
  const removeAll = (find: () => readonly string[]): readonly string[] => {
    const removed = transact(() => find().filter((room) => statements.remove.run(room).changes > 0));
    if (removed.length > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return removed;
  };

  const put = ({ room, expected, entries }: Waiting): 'done' | 'conflict' => {
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) return 'done';
    const next = expected + entries.length;
    const moved =
      expected === 0
        ? statements.make.run(room, next, first.at, last.at)
        : statements.move.run(next, last.at, room, expected);
    if (moved.changes === 0) return 'conflict';
    for (const [index, { text, at }] of entries.entries())
      statements.put.run(room, expected + index + 1, at, text);
    return 'done';
  };

  const commit = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    const began = performance.now();
    try {
      const results = transact(() => group.map(put));
      for (const [index, { give }] of group.entries()) give(results[index] ?? 'conflict');
    } catch (error) {
      for (const { fail } of group) fail(faultOf(error, file));
    }
    restsUntil = 2 * performance.now() - began;
  };

  /** After the present tick; a disk that is slow is waited for half of the time at most, and the more is kept each time. */
  const commitSoon = (): void => {
    const rest = restsUntil - performance.now();
    if (rest > 0) setTimeout(commit, rest);
    else setImmediate(commit);
  };

  return {
    append: (room, expected, entries) =>
      new Promise((give, fail) => {
        if (waiting.push({ room, expected, entries, give, fail }) === 1) commitSoon();
      }),
    readAfter: async (room, version) => whileOpen(() => statements.read.all(room, version).map(entryOf)),
    list: async () => whileOpen(() => statements.list.all().map(roomOf)),
    expire: async (before) =>
      removeAll(() => statements.old.all(before).map((row) => String(field(row, 'room')))),
    remove: async (room) => {
      removeAll(() => [room]);
    },
    // The folder is locked, so there is no other node.
    onWake: () => () => undefined,
    isReady: async () => isOpen,
    close: async () => {
      commit();
      if (!isOpen) return;
      isOpen = false;
      database.close();
      unlock();
    },
  };
}

function field(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

function entryOf(row: unknown): Entry {
  return {
    version: Number(field(row, 'version')),
    at: Number(field(row, 'at')),
    text: String(field(row, 'text')),
  };
}

function roomOf(row: unknown): KeptRoom {
  return {
    room: String(field(row, 'room')),
    version: Number(field(row, 'version')),
    made: Number(field(row, 'made')),
    touched: Number(field(row, 'touched')),
  };
}

/** What SQLite's errors mean for the person who runs the server. */
function faultOf(error: unknown, file: string): StoreFault {
  if (error instanceof StoreFault) return error;
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL')) {
    return new StoreFault(
      'store-full',
      `The disk that holds ${file} is full, so nothing new can be kept. Make room on it; the classes then go on where they were.`,
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new StoreFault(
      'store-not-writable',
      `The file ${file} cannot be written to (${lineOf(error)}). Change who may write there, or choose another folder with DATA.`,
    );
  }
  return new StoreFault(
    'store-broken',
    `The file ${file} could not be read or written (${lineOf(error)}). Stop the server, check the disk, and put back the last backup if it stays so.`,
  );
}
