/**
 * The school grade at which an English text reads, by Flesch and Kincaid's formula: 9 suits a fifteen-year-old. 0 for a text without
 * words.
 */
export function readingGrade(text: string): number {
  const plain = text.replaceAll(/\[[A-Z][A-Za-z]{0,7}\d[^\]]*\]/g, ' ').replaceAll('*', '');
  const words = plain
    .split(/[^\p{Letter}\p{Number}'’]+/u)
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
  if (words.length === 0) return 0;
  const sentences = plain.split(/[.!?]+(?=\s|$)/).filter((part) => /[\p{Letter}\p{Number}]/u.test(part));
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The syllables of an English word, by its spelling; a number counts as one. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const heard = letters.replace(silentEnd, '').replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** Endings without a vowel that is heard, as in "state", "takes", "asked" and "whole"; those of "houses", "wanted" and "table" are heard. */
const silentEnd = /(?:[^aeiouylscxzgh]es|[^aeiouytd]ed|[^aeiouyl]e|(?<=[aeiouy])les?)$/;
