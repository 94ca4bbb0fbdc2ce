import { z } from 'zod';
import { audience, day, expression, followingText, holds, name, slug, sources, text } from './schema-parts';

/** A question that the play itself answers. */
const bet = z.strictObject({
  ask: text(160).describe('The question, answered by yes or no: "Will Iran answer by Friday?"'),
  'true-when': expression.describe(
    'The condition that makes it true, read after the consequences of each turn from this one on. Whoever is asked must know what it reads.',
  ),
  by: slug.describe('The turn, by id, at whose end it is false if it has not come true.'),
  to: audience.default('all').describe('Which sides are asked: `all`, or a list of actors.'),
});

/** One turn of a document: the days that it stands for, its question, and what is told and asked as it begins. */
export const turn = z.strictObject({
  id: slug.describe('Unique among the turns, as t1.'),
  from: day.describe('The first day that it stands for.'),
  to: day.describe('The last day that it stands for.'),
  title: text(60).describe('Its title.'),
  ask: text(200).describe('The question that it asks of every seat, unless `asks` has one for it.'),
  setting: followingText(700)
    .optional()
    .describe(
      'What every seat is told as the turn begins; it must be true on every path that it is told on.',
    ),
  // No defaults, because a default would change the edition of every existing scenario.
  asks: z
    .record(name, text(200))
    .optional()
    .describe('By actor, the question that it asks of that side instead.'),
  bet: z
    .union([bet, z.array(bet).min(1).max(8)])
    .optional()
    .describe(
      'A question that the play itself answers, on which every seat can put a chance. Of several, a side is asked the first that is put to it.',
    ),
  concerns: z
    .record(name, z.array(slug).min(1).max(20))
    .optional()
    .describe(
      "By actor, the options that belong to this turn's question, the most telling first; while they are open they stand first on their tracks.",
    ),
  holds,
  sources: sources.optional(),
});
