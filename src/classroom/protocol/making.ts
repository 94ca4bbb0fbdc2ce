import { z } from 'zod';
import { limits } from './limits';
import { codeSchema, digestSchema, nameSchema, someText, tableSchema } from './words';

/** What a teacher chooses when a class is made; what is absent has its default in `makingOf`. */
export const choicesSchema = z.strictObject({
  crisis: nameSchema,
  /** Sides that people hold. */
  sides: z.array(nameSchema).min(1).max(10),
  students: z.int().min(1).max(limits.hands),
  /** Minutes until the lesson ends; absent: without a bell. */
  minutes: z.int().min(5).max(limits.lesson).optional(),
  tables: tableSchema.optional(),
  /** `given`: two words from a list; `free`: what the student types. */
  names: z.enum(['given', 'free']).optional(),
  letters: z.enum(['off', 'approved', 'free']).optional(),
  /** `shared`: all tables have one seed. */
  luck: z.enum(['shared', 'own']).optional(),
  /** Who acts for a seat that has not committed when a turn is resolved. */
  absent: z.enum(['hold', 'policy']).optional(),
  /** Who opens the next turn: each table when it has seen the reveal, or the host. */
  pace: z.enum(['table', 'host']).optional(),
  /** Minutes for a deliberation; absent: no clock. */
  clock: z.int().min(1).max(120).optional(),
  title: someText(limits.head).optional(),
  /** The shorter way in which it is played; absent: the whole crisis. */
  plan: nameSchema.optional(),
  /** It is played under invented names until the debrief; absent: under the real ones. */
  masked: z.literal(true).optional(),
});
export type Choices = z.infer<typeof choicesSchema>;

/** What a room begins with, once and for all: the choices, and what chance and secrets its maker brings along. */
export const makingSchema = z.strictObject({
  ...choicesSchema.required().omit({ minutes: true, clock: true, title: true, plan: true, masked: true })
    .shape,
  minutes: choicesSchema.shape.minutes,
  clock: choicesSchema.shape.clock,
  title: choicesSchema.shape.title,
  plan: choicesSchema.shape.plan,
  masked: choicesSchema.shape.masked,
  /** SHA-256 of the edition that is played. */
  edition: digestSchema,
  code: codeSchema,
  /** 0 to 4294967295. */
  seed: z.int().min(0).max(4_294_967_295),
  host: digestSchema,
  wall: digestSchema,
});
export type Making = z.infer<typeof makingSchema>;
