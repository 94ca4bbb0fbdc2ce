import { z } from 'zod';
import { wordingOf } from '../../scenario/index';
import { limits } from './limits';

/* What the messages and the sights are made of. Every text is bounded, and every object refuses what it does not know. */

/** Letters and digits that are not mistaken for each other when they are read aloud or from a wall. */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codeSchema = z.string().regex(new RegExp(`^[${codeLetters}]{6}$`));

/** 128 random bits as 32 hexadecimal digits; made by the device that keeps it. */
export const tokenSchema = z.string().regex(/^[0-9a-f]{32}$/);
/** SHA-256 of a token: all that a room keeps of it. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
export const pinSchema = z.string().regex(/^\d{6}$/);

/** Ids of actors, tracks, options and the like, as scenarios spell them: some with hyphens, some with underscores. */
export const nameSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9_-]*$/);
/** The words in which a crisis is read: a language and a level, as "fa plain". */
export const readingSchema = z
  .string()
  .max(24)
  .refine((text) => wordingOf(text) !== undefined, 'reading');
export const tableSchema = z.int().min(1).max(limits.tables);
export const turnSchema = z.int().min(1).max(100);
/** `h1`, `h2`, in the order in which they joined. */
export const handSchema = z.string().regex(/^h[1-9]\d{0,2}$/);
/** Milliseconds since 1970, by the clock of whoever runs the room. */
export const timeSchema = z.int().min(0).max(9_999_999_999_999);
/** Without control characters, which a screen or a terminal could take for something else. */
export const textSchema = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !hasControls(text), 'control characters');
/** The same, and not empty. */
export const someText = (most: number) => textSchema(most).refine((text) => text.trim() !== '', 'empty');

/** All but tab and line feed. */
function hasControls(text: string): boolean {
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    if ((code < 32 && code !== 9 && code !== 10) || code === 127) return true;
  }
  return false;
}

export const seatSchema = z.strictObject({ table: tableSchema, side: nameSchema });
export type SeatId = z.infer<typeof seatSchema>;

/** What a promise says: see `Promised` of the class's figures. */
export const promisedSchema = z.strictObject({
  will: z.enum(['do', 'not-do']),
  what: z.union([z.strictObject({ option: nameSchema }), z.strictObject({ kind: nameSchema })]),
  ifKind: nameSchema.optional(),
});

export const forecastSchema = z.strictObject({
  claim: someText(limits.claim),
  chance: z.int().min(0).max(100),
  bet: z.int().min(0).max(7).optional(),
});

/** One table or all of them. */
export const whichSchema = z.union([z.literal('all'), tableSchema]);
/** The sides that news is for. */
export const audienceSchema = z.union([z.literal('all'), z.array(nameSchema).min(1).max(20)]);

/** The steps in which a debrief is led. */
export const debriefSteps = ['own-words', 'own-debrief', 'river', 'moments', 'talk'] as const;
export const debriefStepSchema = z.enum(debriefSteps);
/** What a wall can show. */
export const wallShows = ['code', 'public', 'reveal', 'river', 'moments', 'nothing'] as const;
export const wallShowSchema = z.enum(wallShows);
