import { z } from 'zod';
import { handSchema, timeSchema } from '../protocol/words';
import { readJson } from './read-json';

/* What a class server sends, as docs/protocol.md tells it; whatever does not fit is not heard. */

const versionSchema = z.int().min(0);
const parts = {
  version: versionSchema,
  parts: z.record(z.string().max(40), z.json()),
  gone: z.array(z.string().max(40)).optional(),
};
const hereSchema = z.array(handSchema);

/** Something that a stream or an answer to a poll told. */
export type Heard =
  | { readonly is: 'hello'; readonly now: number }
  | {
      readonly is: 'parts';
      readonly version: number;
      readonly parts: Readonly<Record<string, unknown>>;
      readonly gone: readonly string[];
    }
  | { readonly is: 'here'; readonly here: readonly string[] }
  | { readonly is: 'ended' };

const helloSchema = z.object({ now: timeSchema });
const partsSchema = z.object(parts);
const hereEvent = z.object({ here: hereSchema });
const pollSchema = z.object({
  now: timeSchema,
  here: hereSchema.optional(),
  version: versionSchema,
  parts: parts.parts.optional(),
  gone: parts.gone,
});

/** What an event of the stream tells; undefined for events that this version does not know. */
export function heardIn(event: string | undefined, data: string): Heard | undefined {
  const value = readJson(data);
  switch (event) {
    case undefined:
    case 'message': {
      const read = partsSchema.safeParse(value);
      return read.success ? { is: 'parts', ...read.data, gone: read.data.gone ?? [] } : undefined;
    }
    case 'hello': {
      const read = helloSchema.safeParse(value);
      return read.success ? { is: 'hello', now: read.data.now } : undefined;
    }
    case 'here': {
      const read = hereEvent.safeParse(value);
      return read.success ? { is: 'here', here: read.data.here } : undefined;
    }
    case 'ended':
      return { is: 'ended' };
    default:
      return undefined;
  }
}

/** What the answer to a poll tells; undefined if it is none. */
export function heardInPoll(text: string): readonly Heard[] | undefined {
  const read = pollSchema.safeParse(readJson(text));
  if (!read.success) return undefined;
  const { now, here, version, parts: changed, gone } = read.data;
  return [
    { is: 'hello', now },
    ...(changed === undefined ? [] : [{ is: 'parts', version, parts: changed, gone: gone ?? [] } as const]),
    ...(here === undefined ? [] : [{ is: 'here', here } as const]),
  ];
}
