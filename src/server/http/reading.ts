import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { z } from 'zod';
import { tokenSchema } from '../../classroom/index';
import { Problem } from '../problem';

/** What a request knows besides itself. */
export interface Env {
  readonly Bindings: HttpBindings;
  readonly Variables: { readonly requestId: string };
}

/** SHA-256 of the token that a request brings. Throws a `Problem` if it brings none. */
export function digestOf(context: Context<Env>): string {
  const [, given] = /^Bearer (\S+)$/.exec(context.env.incoming.headers.authorization ?? '') ?? [];
  const { data: token } = tokenSchema.safeParse(given);
  if (token === undefined)
    throw new Problem('no-token', 'The request brings no token. Open the class by its link or its code.');
  return createHash('sha256').update(token).digest('hex');
}

/** Bytes that the body of a request may have. */
export const largestBody = 64 * 1024;

/** The body of a request, which must be JSON of this shape. Throws a `Problem` that says where it is not. */
export async function bodyOf<Shape extends z.ZodType>(
  { env: { incoming } }: Context<Env>,
  schema: Shape,
  most = largestBody,
): Promise<z.infer<Shape>> {
  if (!/^application\/json\b/i.test(incoming.headers['content-type'] ?? ''))
    throw new Problem('malformed', 'The body of the request must be JSON, and its Content-Type must say so.');
  let json: unknown;
  try {
    json = JSON.parse(await textOf(incoming, most));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('malformed', 'The body of the request is not JSON.');
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place =
    issue === undefined || issue.path.length === 0 ? 'its top' : issue.path.join('.').slice(0, 100);
  throw new Problem('malformed', `The body of the request has not the expected form at ${place}.`);
}

/** The version after which a device wants to hear: where it broke off, or what it asks for; undefined for everything. */
export function afterOf(context: Context<Env>): number | undefined {
  const text = context.req.header('last-event-id') ?? context.req.query('after');
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The longest that a poll waits for something new, in milliseconds. */
const longestHold = 25_000;

/** How many milliseconds a poll waits at most: as many as it asks for, and none too many. */
export function holdOf(context: Context<Env>): number {
  const text = context.req.query('hold');
  return text !== undefined && /^\d{1,5}$/.test(text) ? Math.min(Number(text), longestHold) : longestHold;
}

/** The class that the address names. Throws a `Problem` if it names none. */
export function classIdOf(context: Context<Env>): string {
  const id = context.req.param('id') ?? '';
  if (!/^[0-9a-f]{16}$/.test(id))
    throw new Problem('no-such-class', 'There is no such class, or it has been deleted.');
  return id;
}

/**
 * The text of a request, read from Node's own stream, since making the body that `fetch` knows takes longer than all that a message
 * asks for. Throws a `Problem` as soon as it is too long.
 */
function textOf(incoming: HttpBindings['incoming'], most: number): Promise<string> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return Promise.reject(tooLarge(most));
  return new Promise((give, fail) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) fail(tooLarge(most));
      else chunks.push(chunk);
    });
    incoming.once('end', () =>
      give((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString() ?? ''),
    );
    incoming.once('error', fail);
    incoming.once('close', () => fail(new Error('the request broke off')));
  });
}

function tooLarge(most: number): Problem {
  return new Problem('too-large', `This request may have at most ${most / 1024} kB.`);
}
