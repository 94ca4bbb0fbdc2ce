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

export async function storeClass(stored: StoredClass): Promise<void> {
  await (await database()).put('classes', stored);
}

export async function deleteClass(id: string): Promise<void> {
  await (await database()).delete('classes', id);
}
