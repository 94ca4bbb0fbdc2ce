import { pageStrings } from './page-strings';

/** A letter of Persian for each letter of English. */
const letters = 'ابتثجحخدذرزسشصضطظعغفقکلمنه';

/** A sentence in letters that are read from right to left, two fifths longer, with its names in braces where they were. */
export function inPseudo(text: string): string {
  return text
    .split(/(\{\{\w+\}\})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[\p{L}’]+/gu, longer)))
    .join('');
}

/** A word as long and two fifths more; names in capitals stay as they are typed. */
function longer(word: string): string {
  if (word === 'Demarche' || (word.length > 1 && word === word.toUpperCase())) return word;
  const long = word + word.slice(0, Math.round(word.length * 0.4));
  return [...long.toLowerCase()].map((letter) => letters[letter.charCodeAt(0) - 97] ?? 'ی').join('');
}

/** The sentences of a group as a file of such a language has them. */
export function pseudoStrings(group: string): object {
  const english = Object.entries(pageStrings).find(([name]) => name === group)?.[1] ?? {};
  return JSON.parse(
    JSON.stringify(english, (_, value) => (typeof value === 'string' ? inPseudo(value) : value)),
  );
}
