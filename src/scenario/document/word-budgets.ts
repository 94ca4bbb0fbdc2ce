/**
 * How many words a text may have and still be read in the turn in which it is shown. Characters are what fits on the card, and the
 * schema holds them; words are what a reader has time for, and the check counts them.
 */
export const wordBudgets = {
  hook: 25,
  problem: 12,
  opening: 120,
  card: 6,
  brief: 25,
  advice: 14,
  voice: 14,
  headline: 12,
  want: 20,
  setting: 60,
  ending: 90,
  concept: 60,
} as const;
export type WordBudget = keyof typeof wordBudgets;

/** How many words may explain a term: whoever opens it is in the middle of another sentence. */
export const mostWordsOfTerm = 25;

/** The words of a text, without references to sources and marks of emphasis. */
export function countWords(text: string): number {
  const plain = text.replaceAll(/\[[A-Z][A-Za-z]{0,7}\d[^\]]*\]/g, ' ').replaceAll('*', '');
  return plain.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}
