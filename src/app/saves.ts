import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SaveEntry, ShelfEntry } from '../panels/index';
import type { Scenario, Wordings } from '../scenario/index';
import type { RefusalKind, SavedPlay } from '../session/index';

/** A play with what the shelf tells of it, and where its scenario is. */
export interface StoredPlay {
  readonly id: string;
  readonly scenarioKey: string;
  readonly play: SavedPlay;
  readonly entry: Omit<SaveEntry, 'id' | 'time'>;
  readonly time: number;
}

/** A scenario that came from a file. */
export interface StoredScenario {
  readonly key: string;
  readonly entry: ShelfEntry;
  readonly scenario: Scenario;
  /** Its words in other languages and levels; absent in those that were kept before there were any. */
  readonly words?: Wordings;
  /** The text of the file; absent in those that were kept before there was one, and in those that a class brought. */
  readonly text?: string;
}

interface Schema extends DBSchema {
  plays: { key: string; value: StoredPlay };
  scenarios: { key: string; value: StoredScenario };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** The database of this browser; rejects where the browser refuses it, and is tried again the next time. */
async function database(): Promise<IDBPDatabase<Schema>> {
  if (typeof indexedDB === 'undefined' || indexedDB === null)
    throw new NoDatabaseError('there is no database');
  opened ??= openDB<Schema>('demarche', 1, {
    upgrade(created) {
      created.createObjectStore('plays', { keyPath: 'id' });
      created.createObjectStore('scenarios', { keyPath: 'key' });
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

/** The play in the store has turns that this one does not: it has gone on in another tab. */
export class BehindError extends Error {}

/** Keeps a play in place of an earlier state of it; never in place of a later one. */
export async function storePlay(play: StoredPlay): Promise<void> {
  const transaction = (await database()).transaction('plays', 'readwrite');
  const kept = (await transaction.store.get(play.id))?.play.record.turns ?? [];
  if (!startsWith(play.play.record.turns, kept)) {
    await transaction.done;
    throw new BehindError();
  }
  await transaction.store.put(play);
  await transaction.done;
}

function startsWith(turns: SavedPlay['record']['turns'], first: SavedPlay['record']['turns']): boolean {
  return first.every((orders, at) => JSON.stringify(orders) === JSON.stringify(turns[at]));
}

export async function loadPlay(id: string): Promise<StoredPlay | undefined> {
  return (await database()).get('plays', id);
}

export async function deletePlay(id: string): Promise<void> {
  await (await database()).delete('plays', id);
}

/** What the shelf shows of the saved plays, the latest first. */
export async function listPlays(): Promise<SaveEntry[]> {
  const plays = await (await database()).getAll('plays');
  return plays
    .sort((a, b) => b.time - a.time)
    .map(({ id, scenarioKey, entry, time }) => ({ ...entry, id, crisis: scenarioKey, time }));
}

export async function storeScenario(scenario: StoredScenario): Promise<void> {
  await (await database()).put('scenarios', scenario);
}

export async function loadScenario(key: string): Promise<StoredScenario | undefined> {
  return (await database()).get('scenarios', key);
}

/** The shelf's entries of the scenarios that came from files. */
export async function listScenarios(): Promise<ShelfEntry[]> {
  return (await (await database()).getAll('scenarios')).map(({ entry }) => entry);
}

/** Thrown where the browser has no database at all, as in some private windows. */
class NoDatabaseError extends Error {}

/** What browsers say of a database that they do not give: private windows, blocked storage, a disk that fails. */
const closed: readonly string[] = [
  'SecurityError',
  'NotAllowedError',
  'InvalidStateError',
  'UnknownError',
  'AbortError',
  'TimeoutError',
  'VersionError',
  'NotReadableError',
  'OperationError',
];

/** Whether a failure to store means a full disk, a play that has gone on elsewhere, a browser that refuses, or a mistake of ours. */
export function refusalOf(error: unknown): RefusalKind {
  if (error instanceof BehindError) return 'behind';
  if (error instanceof NoDatabaseError) return 'blocked';
  if (!(error instanceof Error) && !(error instanceof DOMException)) return 'fault';
  if (error.name === 'QuotaExceededError') return 'full';
  return error instanceof DOMException && closed.includes(error.name) ? 'blocked' : 'fault';
}
