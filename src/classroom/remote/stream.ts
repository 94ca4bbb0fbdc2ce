import { createParser } from 'eventsource-parser';
import type { Pace } from './pace';
import { watchdog } from './pause';
import { asDevice, retryAfter } from './requests';
import { type Heard, heardIn } from './wire';

/**
 * How a stream ended. `held`: nothing came though it was opened, as where a proxy waits for all of it; `cut`: it had brought something,
 * or could not be opened; `refused`: with the status of the answer.
 */
export type StreamEnd =
  | { readonly is: 'held' }
  | { readonly is: 'cut'; readonly wait?: number }
  | { readonly is: 'refused'; readonly status: number; readonly wait?: number };

interface Listening {
  readonly address: string;
  readonly token: string;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly hear: (heard: Heard) => void;
  /** Something came, if only a sign that the other side lives. */
  readonly onLife: () => void;
}

/** More than any event of a class holds; what never ends must not fill the memory of a phone. */
const longestEvent = 8_000_000;

/** Reads a stream of events until it ends or says nothing any more; never rejects. */
export async function listen({ address, token, pace, signal, hear, onLife }: Listening): Promise<StreamEnd> {
  const guard = watchdog(pace.first, signal);
  let lived = false;
  let wait: number | undefined;
  const parser = createParser({
    maxBufferSize: longestEvent,
    onEvent: ({ event, data }) => {
      const heard = heardIn(event, data);
      if (heard !== undefined) hear(heard);
    },
    onRetry: (milliseconds) => {
      wait = Math.min(milliseconds, 120_000);
    },
  });
  const cut = (): StreamEnd => ({ is: 'cut', ...(wait === undefined ? {} : { wait }) });
  let opened = false;
  try {
    const response = await fetch(address, {
      headers: { ...asDevice(token), Accept: 'text/event-stream' },
      signal: guard.signal,
      cache: 'no-store',
    });
    if (!response.ok || response.body === null) {
      const after = retryAfter(response);
      const { status } = response;
      return { is: 'refused', status, ...(after === undefined ? {} : { wait: after }) };
    }
    opened = true;
    const reader = response.body.getReader();
    const letters = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return lived ? cut() : { is: 'held' };
      lived = true;
      guard.renew(pace.silence);
      onLife();
      parser.feed(letters.decode(value, { stream: true }));
    }
  } catch {
    const isHeld = !lived && !signal.aborted && guard.signal.aborted;
    // A proxy may hold back even the first line of the answer; a server that is not there is found out sooner.
    if (isHeld || (opened && !lived && !signal.aborted)) return { is: 'held' };
    // For what is dead, the server's wish to be left alone for a moment was not meant.
    return guard.signal.aborted ? { is: 'cut' } : cut();
  } finally {
    guard.end();
  }
}
