import type { ServerResponse } from 'node:http';

/** A stream of server-sent events to one device. */
export interface EventStream {
  /** Whether what was sent has gone out, so that more can be sent. */
  readonly isReady: () => boolean;
  /** Sends an event; without a name it is a message. The data is one line of text. */
  readonly send: (event: { readonly name?: string; readonly id?: number; readonly data: string }) => void;
  /** Ends the stream; `retry` tells the device after how many milliseconds to come again. */
  readonly end: (retry?: number) => void;
  /** Breaks the connection off. */
  readonly cut: () => void;
}

/** Who is told how a stream fares: when it has become ready again, and once when it is over, whoever ended it. */
export interface Hearers {
  readonly onReady: () => void;
  readonly onClose: () => void;
}

/** All streams of a server: they share one heartbeat, and end together. */
export interface EventStreams {
  /** Begins a stream as the answer to a request. */
  readonly open: (outgoing: ServerResponse, hearers: Hearers) => EventStream;
  readonly count: () => number;
  readonly close: () => void;
}

/** Bytes that may wait for a reader before it is sent no more, and those at which it is cut off; it comes again and is told what is newest. */
const queue = { ready: 64 * 1024, longest: 4 * 1024 * 1024 };
/** Heartbeats for which a reader may take nothing. */
const patience = 20;
/** Seconds between two comments: a device that hears none knows within seconds that its stream is dead, and proxies close what seems idle. */
const beat = 3;
/** Milliseconds after which a device comes again by itself, in usual times and when the server stops. */
const retry = { usual: 2_000, stopping: 1_000 };

/** Begins without streams; `onSlow` is called for each reader that is cut off. */
export function openEventStreams(onSlow: () => void): EventStreams {
  // A third of the streams in each second, so that thousands do not beat at once.
  const buckets = Array.from({ length: beat }, () => new Set<EventStream & { beat: () => void }>());
  let opened = 0;
  let second = 0;
  const timer = setInterval(() => {
    second = (second + 1) % beat;
    for (const stream of buckets[second] ?? []) stream.beat();
  }, 1_000).unref();

  return {
    open: (outgoing, { onReady, onClose }) => {
      const bucket = buckets[opened++ % beat] ?? new Set();
      let stuck = 0;
      const isReady = (): boolean => outgoing.writableLength <= queue.ready;
      const write = (text: string): void => {
        if (outgoing.destroyed || outgoing.writableEnded) return;
        if (outgoing.writableLength > queue.longest || stuck > patience) {
          onSlow();
          outgoing.destroy();
        } else {
          outgoing.write(text);
        }
      };
      const stream = {
        isReady,
        send: ({ name, id, data }: { name?: string; id?: number; data: string }) =>
          write(
            `${name === undefined ? '' : `event: ${name}\n`}${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`,
          ),
        beat: () => {
          stuck = isReady() ? 0 : stuck + 1;
          write(':\n\n');
          if (stuck === 0) onReady();
        },
        end: (after?: number) => {
          if (after !== undefined) write(`retry: ${after}\n\n`);
          outgoing.end();
        },
        cut: () => outgoing.destroy(),
      };
      outgoing.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
        'X-Content-Type-Options': 'nosniff',
      });
      write(`retry: ${retry.usual}\n\n`);
      // Whoever has left already will never be seen leaving.
      if (outgoing.destroyed) return stream;
      bucket.add(stream);
      outgoing.on('drain', onReady);
      outgoing.once('close', () => {
        bucket.delete(stream);
        onClose();
      });
      return stream;
    },
    count: () => buckets.reduce((sum, { size }) => sum + size, 0),
    close: () => {
      clearInterval(timer);
      for (const bucket of buckets) for (const stream of bucket) stream.end(retry.stopping);
    },
  };
}
