import { z } from 'zod';
import { expression, slug, sources, text, untranslated } from './schema-parts';

const concept = z.strictObject({
  id: slug.describe('Unique among the concepts.'),
  term: text(60).describe('The term, as it stands in books.'),
  plainly: text(160).describe('The plain words beside the term.'),
  text: text(900).describe('The explanation.'),
  source: untranslated(240).describe('The work that it is taken from.'),
  show: expression.describe('The condition under which a play has shown it, read at the end.'),
  here: text(300).describe('Why this play shows it, told to the student.'),
});

const question = z.strictObject({
  ask: text(300).describe('The question.'),
  good: z.array(text(400)).min(2).describe('What a good answer contains.'),
  concepts: z.array(slug).default([]).describe('The concepts that it is about.'),
  sources: sources.optional(),
});

/** What is talked about after a play. */
export const debrief = z.strictObject({
  concepts: z.array(concept).default([]).describe('Terms that a play can show.'),
  questions: z.array(question).default([]).describe('Questions for the discussion.'),
  limits: z
    .array(text(400))
    .default([])
    .describe("What the model leaves out, said on the debrief's last page."),
});
