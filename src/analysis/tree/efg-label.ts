/*
 * Texts in a .efg file. Gambit rejects labels with control characters, with white space at either end or twice in a row, and
 * renames empty and repeated ones without a word; OpenSpiel knows no escaped quotes. So texts are cleaned before they are written.
 */

/** A text that both programs read back as it stands: no quotes, backslashes or control characters, single spaces, no ends of space. */
export function cleanLabel(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/"/g, "'")
    .replace(/\\/g, '/')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** Whether a text can be a label as it stands; the empty text can, where something else tells what it names. */
export function isCleanLabel(text: string): boolean {
  return !/^\p{Z}|\p{Z}$|\p{Z}{2}|[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

/** The text itself where it is free, else with the first number from 2 that makes it so. */
export function freeLabel(text: string, isTaken: (label: string) => boolean): string {
  let label = text;
  for (let number = 2; isTaken(label); number++) label = `${text} ${number}`;
  return label;
}
