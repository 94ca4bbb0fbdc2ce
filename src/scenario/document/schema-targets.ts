import { z } from 'zod';
import { slug } from './schema-parts';

/** A part of the plays in percent, and the band in which its author wants it. */
const band = z.strictObject({
  from: z.number().min(0).max(100).describe('The least percent of the plays.'),
  to: z.number().min(0).max(100).describe('The greatest percent of the plays.'),
});

/** How often its author wants a crisis to end in which way. */
export const targets = z.strictObject({
  endings: z.record(slug, band).optional().describe('By ending: `{ open-war: { from: 1, to: 3 } }`.'),
  families: z.record(slug, band).optional().describe('By family of endings, in the same way.'),
});
