/*
 * Titles, notes, names and paths come from files, links and other people, and a terminal obeys what stands in them: a control
 * sequence can move the cursor, change the title, write to the clipboard, or show text in another order than it has. What a
 * command prints is cleaned here, once, on its way out.
 */

/** What a terminal would obey instead of show: C0 but for the line feed, delete, and C1 with its eight-bit sequences. */
const controls = /(?!\n)\p{Cc}/gu;

/** Marks that order text from right to left across what follows, and characters of which nothing is seen. */
const hidden = /[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2065\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** A text in which a terminal finds nothing to obey but the ends of its lines; each control character shows as `\ufffd`. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(hidden, '')
    .replace(controls, '\ufffd');
}

/** A value as JSON that means the same to every reader and that cleaning leaves as it is: what a terminal would obey is escaped. */
export function cleanJson(value: unknown): string {
  return escapeJson(JSON.stringify(value, undefined, 2));
}

/** The same for a text that is JSON already. */
export function escapeJson(json: string): string {
  const spelled = (found: string) =>
    [...Array(found.length).keys()]
      .map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('');
  return json
    .replace(hidden, spelled)
    .replace(controls, spelled)
    .replace(/[\u2028\u2029]/g, spelled);
}
