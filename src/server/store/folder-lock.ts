import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { codeOf, StoreFault } from './store-fault';

/** The file that is locked, and the one that says by which process. */
const files = { lock: 'lock.db', holder: 'lock-holder.txt' };

/**
 * Takes a folder for this process alone, and gives what lets go of it. The lock is one of the system's own, held on a small
 * file, so that it ends with the process however that ends. Throws `store-in-use` if another process holds it.
 */
export function lockFolder(folder: string): () => void {
  const database = new Database(join(folder, files.lock), { timeout: 0 });
  try {
    // Nothing is written to the file, so that a full disk keeps no server from starting.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
  } catch (error) {
    database.close();
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
    throw new StoreFault(
      'store-in-use',
      `The folder ${folder} is in use by another class server${holderOf(folder)}. Stop that one first, or give this one a folder of its own with DATA.`,
    );
  }
  try {
    writeFileSync(join(folder, files.holder), `${process.pid}\n`);
  } catch {
    // It only helps to word a message.
  }
  return () => database.close();
}

/** Which process holds a folder, as far as that is known, to stand in a sentence. */
function holderOf(folder: string): string {
  try {
    const number = readFileSync(join(folder, files.holder), 'utf8').trim();
    return /^\d{1,10}$/.test(number) ? ` (process ${number})` : '';
  } catch {
    return '';
  }
}
