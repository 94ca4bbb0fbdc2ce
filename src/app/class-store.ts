import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Found } from '../session/index';

/** A class of this browser: what was handed in, whether or not it counts. */
export interface StoredClass {
  readonly id: string;
  readonly name: string;
  readonly found: readonly Found[];
  /** The crisis that is shown of it; absent: the one with the most results. */
  readonly crisis?: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

interface Schema extends DBSchema {
  classes: { key: string; value: StoredClass };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** A database apart from that of the plays, so that no older tab keeps it from being made. Rejects where the browser refuses it. */
async function database(): Promise<IDBPDatabase<Schema>> {
  // Some private windows have none.
  if (typeof indexedDB === 'undefined' || indexedDB === null)
    throw new DOMException('there is no database', 'InvalidStateError');
  opened ??= openDB<Schema>('demarche-classes', 1, {
    upgrade(created) {
      created.createObjectStore('classes', { keyPath: 'id' });
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The classes of this browser, the one that was used last first. */
export async function loadClasses(): Promise<readonly StoredClass[]> {
  const classes = await (await database()).getAll('classes');
  return classes.sort((a, b) => b.time - a.time);
}

/** Keeps classes one after the other, so that a later state never loses to an earlier one. */
export interface ClassKeeper {
  readonly put: (stored: StoredClass) => void;
  readonly remove: (id: string) => void;
}

/** A class of more results takes so long to be written that this is not done for every letter of its name. */
const manyResults = 1000;
/** Milliseconds. */
const patience = 500;

/** A keeper that says what it cannot keep, and tries again with the next state. */
export function keepClasses(refuse: (error: unknown) => void): ClassKeeper {
  const waiting = new Map<string, StoredClass | undefined>();
  let isBusy = false;
  const work = async () => {
    isBusy = true;
    for (const [id, stored] of waiting) {
      waiting.delete(id);
      await write(id, stored).catch(refuse);
    }
    isBusy = false;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (id: string, stored: StoredClass | undefined) => {
    waiting.set(id, stored);
    clearTimeout(timer);
    if (isBusy) return;
    if (stored === undefined || stored.found.length < manyResults) void work();
    else timer = setTimeout(() => void work(), patience);
  };
  return { put: (stored) => ask(stored.id, stored), remove: (id) => ask(id, undefined) };
}

async function write(id: string, stored: StoredClass | undefined): Promise<void> {
  const classes = await database();
  if (stored === undefined) await classes.delete('classes', id);
  else await classes.put('classes', stored);
}
