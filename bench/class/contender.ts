import type { ChildProcess } from 'node:child_process';

/** One client in one room of a contest. */
export interface ContestClient {
  /** Sends order number `count` of this client; resolves when the server has acknowledged it or sent it back as part of the room. */
  order(count: number): Promise<void>;
  leave(): Promise<void>;
}

/** A server that can hold rooms of clients who send orders. */
export interface Contender {
  readonly name: string;
  /** What the server promises of an order that it has acknowledged. */
  readonly promises: string;
  /** Starts the server in a process of its own. */
  start(): Promise<Arena>;
}

export interface Arena {
  /** The server's own process. */
  readonly process: ChildProcess;
  /** Makes a room and connects its clients. */
  room(clients: number): Promise<readonly ContestClient[]>;
  stop(): Promise<void>;
}
