import { z } from 'zod';
import { name, slug, text, wholeNumber } from './schema-parts';

/** One shorter way to play a document. */
export const plan = z.strictObject({
  id: slug.describe('Unique among the plans, as short.'),
  name: text(40).describe('What it is called, as "Short version".'),
  minutes: wholeNumber.min(1).describe('Minutes for one player.'),
  first: slug.describe('The turn, by id, that is decided first. Every turn before it goes as in history.'),
  last: slug.describe('The turn, by id, that is decided last. The game breaks off after it.'),
  sides: z
    .array(name)
    .min(1)
    .max(20)
    .optional()
    .describe('The sides to which it is offered; without it, all that can be played.'),
});
