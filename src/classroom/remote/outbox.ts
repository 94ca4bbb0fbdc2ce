import { z } from 'zod';
import type { HandMessage, HostMessage, MessageNumber, NewcomerMessage } from '../protocol/messages';
import { type Answer, refusals } from '../protocol/refusals';
import { answerWithin, type Pace, pauseAfter } from './pace';
import { type Nap, nap, type Watchdog, watchdog } from './pause';
import { readJson } from './read-json';
import { isEnded, isPassing, request } from './requests';

const answerSchema = z.union([
  z.object({ ok: z.literal(true), version: z.int().min(0), hand: z.string().max(8).optional() }),
  z.object({ ok: z.literal(false), why: z.enum(refusals) }),
]);

/** What came of a message: the room's answer, or that there is nobody to answer it any more. */
export type Outcome =
  | { readonly is: 'answered'; readonly answer: Answer }
  | { readonly is: 'ended' }
  /** The server did not take it for a message; a mistake of ours. */
  | { readonly is: 'refused'; readonly status: number };

/** Sends messages one after another, each until it is answered. */
export interface Outbox {
  /** Without a number the message gets one of its own; with one it may be the repeat of a message that a page before this one sent. */
  send(message: HandMessage | HostMessage | NewcomerMessage, number?: MessageNumber): Promise<Outcome>;
  /** Tries again at once, if it waits after a failure. */
  wake(): void;
  /** The connection was lost and is back: what has waited for an answer for long will get none, and is sent again. */
  doubt(): void;
}

interface Sending {
  /** Where the class is: `.../class/<id>`. */
  readonly base: string;
  readonly token: string;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  /** Whether the last attempt reached the server. */
  readonly onReach: (reached: boolean) => void;
}

/**
 * Makes the outbox of a device. Messages keep their order and carry numbers of their own, so that a repeat is answered as the first was;
 * a page that is loaded again is another device and counts anew, beside the numbers that it is given.
 */
export function makeOutbox({ base, token, pace, signal, onReach }: Sending): Outbox {
  const device = hexDigits(8);
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  let resting: Nap | undefined;
  let attempt: { readonly guard: Watchdog; readonly began: number } | undefined;

  const deliver = async (sent: unknown): Promise<Outcome> => {
    let late = 0;
    for (let failures = 1; ; failures += 1) {
      if (signal.aborted) return { is: 'ended' };
      const guard = watchdog(answerWithin(late, pace), signal);
      attempt = { guard, began: Date.now() };
      const reply = await request(`${base}/send`, { token, body: sent, signal: guard.signal });
      attempt = undefined;
      if (guard.signal.aborted) late += 1;
      guard.end();
      const reached = reply.is === 'answer' && reply.status < 500;
      onReach(reached);
      if (reply.is === 'answer') {
        const read = answerSchema.safeParse(readJson(reply.text));
        if (reply.status === 200 && read.success) return { is: 'answered', answer: answerOf(read.data) };
        if (isEnded(reply.status)) return { is: 'ended' };
        if (reply.status !== 200 && !isPassing(reply.status)) return { is: 'refused', status: reply.status };
      }
      const after = reply.is === 'answer' ? (reply.after ?? 0) : 0;
      resting = nap(Math.max(after, pauseAfter(failures, pace, Math.random())), signal);
      await resting.over;
    }
  };

  return {
    send: (message, number) => {
      if (number === undefined) count += 1;
      const sent = { number: number ?? { device, count }, message };
      const outcome = last.then(() => deliver(sent));
      // Whatever became of it, the next one is sent.
      last = outcome.catch(() => undefined);
      return outcome;
    },
    wake: () => resting?.wake(),
    doubt: () => {
      if (attempt !== undefined && Date.now() - attempt.began >= pace.answer) attempt.guard.renew(0);
    },
  };
}

/** Random bytes as hexadecimal digits, two for each: names of devices, and tokens. */
export function hexDigits(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

function answerOf(read: z.infer<typeof answerSchema>): Answer {
  if (!read.ok) return read;
  const { version, hand } = read;
  return { ok: true, version, ...(hand === undefined ? {} : { hand }) };
}
