import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import Writer from 'libsql/promise';
import { openCommitQueue, type WritingConnection } from './commit-queue';
import { prepareTables } from './embedded-tables';
import { lockFolder } from './folder-lock';
import type { Entry, KeptRoom, NewEntry, Store } from './store';
import { codeOf, lineOf, StoreFault } from './store-fault';

/**
 * Opens the store in a folder of this machine, and makes the folder where there is none. One connection writes, in a thread of its
 * own, and another reads. Throws a `StoreFault`.
 */
export async function openEmbedded(folder: string): Promise<Store> {
  const place = resolve(folder);
  const file = join(place, 'classes.db');
  const unlock = take(place);
  try {
    const reader = new Database(file);
    reader.exec('PRAGMA journal_mode = WAL');
    prepareTables(reader, file);
    // While what was deleted is cleared away, it waits; in its thread, so that nobody else does.
    const writer = new Writer(file, { timeout: 5_000 }) as WritingConnection;
    // What is deleted is written over, since it is what students said.
    await writer.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
    return await storeOf({ reader, writer, file, unlock });
  } catch (error) {
    unlock();
    throw faultOf(error, file);
  }
}

function take(folder: string): () => void {
  try {
    makeFolder(folder);
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    throw new StoreFault(
      codeOf(error) === 'ENOSPC' ? 'store-full' : 'store-not-writable',
      `The folder ${folder} cannot be written to (${lineOf(error)}). Choose another with DATA, or change who may write there.`,
    );
  }
}

/** Makes a folder and those above it. Node's own way of that never comes back where a folder refuses what is made in it, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

interface Parts {
  readonly reader: Database.Database;
  readonly writer: WritingConnection;
  readonly file: string;
  readonly unlock: () => void;
}

async function storeOf({ reader, writer, file, unlock }: Parts): Promise<Store> {
  const reads = {
    after: reader.prepare(
      'SELECT version, at, text FROM entries WHERE room = ? AND version > ? ORDER BY version',
    ),
    list: reader.prepare('SELECT room, version, made, touched FROM rooms ORDER BY room'),
    old: reader.prepare('SELECT room FROM rooms WHERE touched < ? ORDER BY room'),
  };
  const writes: Readonly<Record<'make' | 'move' | 'put' | 'remove' | 'removeOld', Statement>> = {
    make: await writer.prepare('INSERT INTO rooms VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    move: await writer.prepare('UPDATE rooms SET version = ?, touched = ? WHERE room = ? AND version = ?'),
    put: await writer.prepare('INSERT INTO entries VALUES (?, ?, ?, ?)'),
    remove: await writer.prepare('DELETE FROM rooms WHERE room = ?'),
    removeOld: await writer.prepare('DELETE FROM rooms WHERE room = ? AND touched < ?'),
  };
  const queue = openCommitQueue(writer, (error) => faultOf(error, file));
  let isOpen = true;

  const read = async <Result>(act: () => Result): Promise<Result> => {
    if (!isOpen) throw new StoreFault('store-closed', 'The class server is stopping. Try again in a moment.');
    try {
      return act();
    } catch (error) {
      throw faultOf(error, file);
    }
  };

  const put = (room: string, expected: number, entries: readonly NewEntry[]): 'done' | 'conflict' => {
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) return 'done';
    const next = expected + entries.length;
    const moved =
      expected === 0
        ? writes.make.run(room, next, first.at, last.at)
        : writes.move.run(next, last.at, room, expected);
    if (moved.changes === 0) return 'conflict';
    for (const [index, { text, at }] of entries.entries())
      writes.put.run(room, expected + index + 1, at, text);
    return 'done';
  };

  /** Deletes, and then the log in which the entries would stand on. */
  const remove = async (change: () => readonly string[]): Promise<readonly string[]> => {
    const removed = await queue.add(change);
    try {
      if (removed.length > 0) reader.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // Somebody is writing: the log is done away with by the next one.
    }
    return removed;
  };

  return {
    append: (room, expected, entries) => queue.add(() => put(room, expected, entries)),
    readAfter: (room, version) => read(() => reads.after.all(room, version).map(entryOf)),
    list: () => read(() => reads.list.all().map(roomOf)),
    expire: async (before) => {
      const old = await read(() => reads.old.all(before).map((row) => String(field(row, 'room'))));
      return remove(() => old.filter((room) => writes.removeOld.run(room, before).changes > 0));
    },
    remove: async (room) => {
      await remove(() => (writes.remove.run(room).changes > 0 ? [room] : []));
    },
    // The folder is locked, so there is no other node.
    onWake: () => () => undefined,
    say: async () => undefined,
    onSaid: () => () => undefined,
    isReady: async () => isOpen,
    close: async () => {
      await queue.close();
      if (!isOpen) return;
      isOpen = false;
      writer.close();
      reader.close();
      unlock();
    },
  };
}

/** What is used of a prepared statement of the writing connection, for which libsql has no type. */
interface Statement {
  readonly run: (...values: readonly unknown[]) => { readonly changes: number };
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
