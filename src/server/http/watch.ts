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

/**
 * What a device is told that asks again and again instead of listening, as the text of an answer: at once what it lacks, or the first
 * thing that happens until the signal is given. Throws a `Problem` where the class or its place in it is gone.
 */
export async function nextFor(
  live: LiveRoom,
  {
    digest,
    after,
    now,
    until,
    left,
  }: {
    digest: string;
    after: number | undefined;
    now: () => number;
    until: AbortSignal;
    /** Whoever asked has gone without waiting for the answer. */
    left: AbortSignal;
  },
): Promise<string> {
  let text: string | undefined;
  let here: readonly string[] | undefined;
  let gone: 'deleted' | 'removed' | undefined;
  let isAnswered = false;
  let wake = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    wake = resolve;
  });
  until.addEventListener('abort', wake, { once: true });
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
  const { leave, leaveSoon } = await live.connect(device, after);
  if (!until.aborted) await happened;
  isAnswered = true;
  if (left.aborted) leave();
  else leaveSoon();
  until.removeEventListener('abort', wake);
  if (gone === 'deleted') throw new Problem('no-such-class', 'This class has been deleted.');
  if (gone === 'removed') throw new Problem('not-in', 'This device has no place in this class any more.');
  const facts = JSON.stringify({ now: now(), here: here ?? [] }).slice(0, -1);
  return text === undefined
    ? `${facts},"version":${versionFor(live.room(), digest)}}`
    : `${facts},${text.slice(1)}`;
}
