import { z } from 'zod';
import type { NewcomerMessage } from '../protocol/messages';
import type { Answer } from '../protocol/refusals';
import { makeOutbox } from './outbox';
import { usualPace } from './pace';
import { watchdog } from './pause';
import { readJson } from './read-json';
import { type Reply, request } from './requests';

/** Why a class could not be asked. `busy`: too many have tried, and so many seconds are to be waited. */
export type DoorProblem =
  | { readonly why: 'unreachable' | 'no-server' | 'no-such' }
  | { readonly why: 'busy'; readonly seconds: number };

const foundSchema = z.union([
  z.object({ ok: z.literal(true), id: z.string().regex(/^[0-9a-f]{16}$/) }),
  z.object({ ok: z.literal(false) }),
]);

/** The id of the class that has a code now. */
export async function findClass(root: string, code: string): Promise<{ readonly id: string } | DoorProblem> {
  const reply = await ask(`${root}/join`, { code });
  if (reply.is === 'none') return { why: 'unreachable' };
  if (reply.status === 429) return { why: 'busy', seconds: Math.ceil((reply.after ?? 10_000) / 1000) };
  if (reply.status >= 500) return { why: 'unreachable' };
  const read = foundSchema.safeParse(readJson(reply.text));
  if (!read.success) return { why: reply.status === 400 ? 'no-such' : 'no-server' };
  return read.data.ok ? { id: read.data.id } : { why: 'no-such' };
}

/** Milliseconds after which a newcomer is told that nobody answers. */
const patience = 15_000;

/** Asks for a place in a class, or for the place that a PIN opens; repeats itself for a while where nobody answers. */
export async function askForPlace(
  base: string,
  token: string,
  message: NewcomerMessage,
): Promise<Answer | DoorProblem> {
  const asking = new AbortController();
  const guard = watchdog(patience, asking.signal);
  const outbox = makeOutbox({ base, token, pace: usualPace, signal: guard.signal, onReach: () => {} });
  const outcome = await outbox.send(message);
  guard.end();
  if (outcome.is === 'answered') return outcome.answer;
  return { why: guard.signal.aborted ? 'unreachable' : 'no-such' };
}

/** The text of the edition that a class plays. */
export async function editionText(base: string, token: string): Promise<string | DoorProblem> {
  const reply = await ask(`${base}/scenario`, undefined, token);
  if (reply.is === 'none' || reply.status >= 500 || reply.status === 429) return { why: 'unreachable' };
  return reply.status === 200 ? reply.text : { why: 'no-such' };
}

/** The text of the words in which the edition of a class is read in a language; undefined where they cannot be had. */
export async function wordsText(base: string, token: string, language: string): Promise<string | undefined> {
  const reply = await ask(`${base}/words/${encodeURIComponent(language)}`, undefined, token);
  return reply.is !== 'none' && reply.status === 200 ? reply.text : undefined;
}

async function ask(address: string, body?: unknown, token?: string): Promise<Reply> {
  const guard = watchdog(patience, new AbortController().signal);
  const how = { ...(body === undefined ? {} : { body }), ...(token === undefined ? {} : { token }) };
  const reply = await request(address, { ...how, signal: guard.signal });
  guard.end();
  return reply;
}
