import type Writer from 'libsql/promise';
import { StoreFault } from './store-fault';

/** Changes that wait to be kept. */
export interface CommitQueue {
  /** Makes a change as a part of the next transaction; resolves with its result when that is on disk. Rejects with a `StoreFault`. */
  readonly add: <Result>(change: () => Result) => Promise<Result>;
  /** Keeps what waits, and takes nothing more. */
  readonly close: () => Promise<void>;
}

/** A connection whose statements wait in another thread; libsql's types leave out whether a transaction is open. */
export type WritingConnection = Writer & { readonly inTransaction: boolean };

interface Waiting {
  readonly change: () => () => void;
  readonly fail: (fault: StoreFault) => void;
}

/**
 * Makes one transaction of all changes that come while the last one is being written, so that they share its wait for the disk. The
 * disk is waited for in another thread: everything else goes on meanwhile.
 */
export function openCommitQueue(
  writer: WritingConnection,
  faultOf: (error: unknown) => StoreFault,
): CommitQueue {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  let isOpen = true;

  const write = async (group: readonly Waiting[]): Promise<void> => {
    try {
      await writer.exec('BEGIN IMMEDIATE');
      const gives = group.map(({ change }) => change());
      await writer.exec('COMMIT');
      for (const give of gives) give();
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (writer.inTransaction) await writer.exec('ROLLBACK').catch(() => undefined);
      for (const { fail } of group) fail(faultOf(error));
    }
  };

  const writeAll = async (): Promise<void> => {
    // After the present tick, so that what came together is kept together.
    await new Promise<void>((go) => setImmediate(go));
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await write(group);
    }
    writing = undefined;
  };

  return {
    add: (change) =>
      new Promise((give, fail) => {
        if (!isOpen) {
          fail(new StoreFault('store-closed', 'The class server is stopping. Try again in a moment.'));
          return;
        }
        waiting.push({
          change: () => {
            const result = change();
            return () => give(result);
          },
          fail,
        });
        writing ??= writeAll();
      }),
    close: async () => {
      isOpen = false;
      await writing;
    },
  };
}
