import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { z } from 'zod';
import { sha256Hex } from '../../base/index';
import { tokenSchema } from '../../classroom/index';
import { Problem } from '../problem';

/** What a request knows besides itself. */
export interface Env {
  readonly Bindings: HttpBindings;
  readonly Variables: { readonly requestId: string };
}

/** SHA-256 of the token that a request brings. Throws a `Problem` if it brings none. */
export function digestOf(context: Context<Env>): string {
  const [, token] = /^Bearer ([0-9a-f]{32})$/.exec(context.req.header('authorization') ?? '') ?? [];
  if (!tokenSchema.safeParse(token).success || token === undefined)
    throw new Problem('no-token', 'The request brings no token. Open the class by its link or its code.');
  return sha256Hex(token);
}

/** The body of a request, which must be JSON of this shape. Throws a `Problem` that says where it is not. */
export async function bodyOf<Shape extends z.ZodType>(
  context: Context<Env>,
  schema: Shape,
): Promise<z.infer<Shape>> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
    throw new Problem('malformed', 'The body of the request must be JSON, and its Content-Type must say so.');
  let json: unknown;
  try {
    json = JSON.parse(await context.req.text());
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

/** The class that the address names. Throws a `Problem` if it names none. */
export function classIdOf(context: Context<Env>): string {
  const id = context.req.param('id') ?? '';
  if (!/^[0-9a-f]{16}$/.test(id))
    throw new Problem('no-such-class', 'There is no such class, or it has been deleted.');
  return id;
}
