import { Problem } from '../problem';
import { type Device, versionFor } from '../rooms/devices';
import type { LiveRoom } from '../rooms/live-room';
import type { EventStream } from './events';

/** A device that listens to a stream of events. */
export function listening(digest: string, stream: EventStream): Device {
  return {
    digest,
    isReady: stream.isReady,
    tell: (data, id) => stream.send({ id, data }),
    tellHere: (here) => stream.send({ name: 'here', data: JSON.stringify({ here }) }),
    end: (why) => {
      stream.send({ name: 'ended', data: JSON.stringify({ why }) });
      stream.end();
    },
    cut: stream.cut,
  };
}

/** A device that asks again and again instead of listening. */
interface Asking {
  readonly digest: string;
  readonly after: number | undefined;
  /** Milliseconds for which something new is waited for. */
  readonly hold: number;
  readonly now: () => number;
  /** The server stops. */
  readonly stopping: AbortSignal;
  /** Whoever asked has gone without waiting for the answer. */
  readonly left: AbortSignal;
}

/**
 * What a device that asks is told, as the text of an answer: at once what it lacks, or else the first thing that happens. Throws a
 * `Problem` where the class or its place in it is gone.
 */
export async function nextFor(
  live: LiveRoom,
  { digest, after, hold, now, stopping, left }: Asking,
): Promise<string> {
  let text: string | undefined;
  let here: readonly string[] | undefined;
  let gone: 'deleted' | 'removed' | undefined;
  let isAnswered = false;
  let wake = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const device: Device = {
    digest,
    isReady: () => !isAnswered,
    tell: (told) => {
      text = told;
      wake();
    },
    tellHere: (hands) => {
      // The first time it only says how things stand.
      if (here !== undefined) wake();
      here = hands;
    },
    end: (why) => {
      gone = why;
      wake();
    },
    cut: wake,
  };
  const ends = [stopping, left];
  for (const signal of ends) signal.addEventListener('abort', wake);
  const timer = setTimeout(wake, hold);
  try {
    const { leave, leaveSoon } = await live.connect(device, after);
    if (!ends.some(({ aborted }) => aborted)) await happened;
    isAnswered = true;
    if (left.aborted) leave();
    else leaveSoon();
  } finally {
    clearTimeout(timer);
    for (const signal of ends) signal.removeEventListener('abort', wake);
  }
  if (gone === 'deleted') throw new Problem('no-such-class', 'This class has been deleted.');
  if (gone === 'removed') throw new Problem('not-in', 'This device has no place in this class any more.');
  const facts = JSON.stringify({ now: now(), here: here ?? [] }).slice(0, -1);
  return text === undefined
    ? `${facts},"version":${versionFor(live.room(), digest)}}`
    : `${facts},${text.slice(1)}`;
}
