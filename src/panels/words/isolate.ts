/** A text of the student in a sentence of ours, set apart so that neither turns the direction of the other. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
