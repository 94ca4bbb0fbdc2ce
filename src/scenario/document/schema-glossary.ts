import { z } from 'zod';
import { slug, sources, text } from './schema-parts';

/** One word or phrase that a reader may not know, wherever the texts of the crisis use it. */
const term = z.strictObject({
  id: slug.describe('Unique among the terms.'),
  term: text(60).describe('The term as the head of its explanation.'),
  forms: text(240).describe(
    'The words by which texts name it, separated by commas: `recall, recalls, recalled`. A form in small letters is found in any; one with a capital only as it is written.',
  ),
  means: text(200).describe('What it means, in a plain sentence or two of at most 25 words.'),
  concept: slug.optional().describe('The concept of the debrief that explains it further.'),
  sources: sources.optional(),
});

// It has no default, because a default would change the edition of every existing scenario.
export const glossary = z.array(term).max(200).optional();

export type DocumentTerm = z.output<typeof term>;
