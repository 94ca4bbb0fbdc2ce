import type { Database } from 'libsql';
import { StoreFault } from './store-fault';

/** What each version of the tables adds to the one before it. A file knows its version as SQLite's `user_version`. */
const steps: readonly string[] = [
  `CREATE TABLE rooms (
     room TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     made INTEGER NOT NULL,
     touched INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE entries (
     room TEXT NOT NULL REFERENCES rooms (room) ON DELETE CASCADE,
     version INTEGER NOT NULL,
     at INTEGER NOT NULL,
     text TEXT NOT NULL,
     PRIMARY KEY (room, version)
   );`,
];

/** Makes the tables, or brings those of an earlier version up to date. Throws `store-newer` if a later version wrote them. */
export function prepareTables(database: Database, file: string): void {
  const found = database.prepare('PRAGMA user_version').raw().get();
  const version = Array.isArray(found) ? Number(found[0]) : 0;
  if (version > steps.length) {
    throw new StoreFault(
      'store-newer',
      `The file ${file} was written by a later version of Demarche (tables ${version}; this one knows ${steps.length}). Update Demarche, or give this one a folder of its own with DATA.`,
    );
  }
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}
