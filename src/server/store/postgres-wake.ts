import { Client } from 'pg';
import type { SaidListener, WakeListener } from './store';

/** Hears from PostgreSQL which rooms other nodes have added to. */
export interface Wake {
  /** Resolves when the first attempt is over, whether it succeeded or not. */
  readonly ready: Promise<void>;
  readonly listen: (listener: WakeListener) => () => void;
  readonly listenToNodes: (listener: SaidListener) => () => void;
  /** Whether the connection stands at the moment. */
  readonly isUp: () => boolean;
  readonly close: () => Promise<void>;
}

/** Milliseconds before a lost connection is tried again: at first, and at most. */
const patience = { first: 100, longest: 5_000 };
/** Milliseconds between two questions whether the connection still stands; one that was cut in silence is noticed by them. */
const pulse = 15_000;

/**
 * Listens on a channel through a connection of its own. After a connection was lost and is there again, nobody knows what was
 * missed: the listeners are then called without a room.
 */
export function openWake(connectionString: string, channel: string): Wake {
  const listeners = new Set<WakeListener>();
  const nodeListeners = new Set<SaidListener>();
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let wait = patience.first;
  let isOpen = true;
  let isListening = false;
  let attempts = 0;

  const tell = (room: string | undefined, version: number): void => {
    for (const listener of listeners) listener(room, version);
  };

  /** A notification is a version and a room, or an exclamation mark, a room and what a node says about it. */
  const hear = (payload = ''): void => {
    const [, version, room] = /^(\d+) (.+)$/s.exec(payload) ?? [];
    if (room !== undefined) tell(room, Number(version));
    const [, about, text] = /^! (\S+) (.+)$/s.exec(payload) ?? [];
    if (about === undefined || text === undefined) return;
    for (const listener of nodeListeners) listener(about, text);
  };

  const lose = (lost: Client): void => {
    if (client !== lost) return;
    client = undefined;
    isListening = false;
    lost.end().catch(() => undefined);
    if (!isOpen) return;
    retry = setTimeout(connect, wait);
    wait = Math.min(wait * 2, patience.longest);
  };

  const connect = async (): Promise<void> => {
    const next = new Client({
      connectionString,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      application_name: 'demarche wake',
    });
    client = next;
    attempts += 1;
    next.on('error', () => lose(next));
    next.on('end', () => lose(next));
    next.on('notification', ({ payload }) => hear(payload));
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      wait = patience.first;
      isListening = true;
      if (attempts > 1) tell(undefined, 0);
    } catch {
      lose(next);
    }
  };

  const beat = setInterval(() => {
    const asked = client;
    asked?.query('SELECT 1').catch(() => lose(asked));
  }, pulse);
  beat.unref();
  const ready = connect();

  return {
    ready,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listenToNodes: (listener) => {
      nodeListeners.add(listener);
      return () => nodeListeners.delete(listener);
    },
    isUp: () => isListening,
    close: async () => {
      isOpen = false;
      clearInterval(beat);
      clearTimeout(retry);
      await ready;
      const last = client;
      client = undefined;
      isListening = false;
      await last?.end().catch(() => undefined);
    },
  };
}
