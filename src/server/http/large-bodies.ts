import type { Context } from 'hono';
import type { z } from 'zod';
import { Problem } from '../problem';
import { bodyOf, type Env, largestBody } from './reading';

/** Large bodies that are in memory at the same time. */
const atOnce = 4;

/**
 * A reader of bodies in which a text of so many letters may stand, escaped as JSON asks for. It reads few of the large ones at a time,
 * and rejects with a `Problem` where there are more.
 */
export function openLargeBodies<Shape extends z.ZodType>(
  schema: Shape,
  letters: number,
): (context: Context<Env>) => Promise<z.infer<Shape>> {
  let reading = 0;
  return async (context) => {
    const length = Number(context.env.incoming.headers['content-length'] ?? 0);
    if (length <= largestBody) return bodyOf(context, schema);
    if (reading >= atOnce)
      throw new Problem('too-many', 'Too many crises are being sent. Try again in a moment.', 3);
    reading += 1;
    try {
      return await bodyOf(context, schema, 2 * letters + largestBody);
    } finally {
      reading -= 1;
    }
  };
}
