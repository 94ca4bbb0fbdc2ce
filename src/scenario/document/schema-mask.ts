import { z } from 'zod';

const counted = (sample: string) =>
  z
    .string()
    .regex(/^[^{}]{0,30}\{n\}[^{}]{0,30}$/, 'counted')
    .describe(`How it is told, with {n} for the number: "${sample}".`);

/** What hides which crisis this is until the end of a game. */
export const mask = z.strictObject({
  names: z
    .record(z.string().min(1).max(80), z.string().min(1).max(80))
    .describe(
      'Real names, and what stands in their place: `{ Iran: Elvara, Iranian: Elvaran }`. Only whole words are replaced, and of two names that fit the longer one.',
    ),
  texts: z
    .record(z.string(), z.string().min(1).max(2000))
    .default({})
    .describe('Texts that are told otherwise altogether, by their path as in translations.'),
  days: z
    .strictObject({
      day: counted('Day {n}').describe('A day of the crisis, counted from the first day of the first turn.'),
      before: counted('{n} days before').describe('A day before the first one.'),
    })
    .optional()
    .describe('How days are told, where dates would tell too much; otherwise as dates.'),
});

/** The mask of a document. */
export type DocumentMask = z.output<typeof mask>;
