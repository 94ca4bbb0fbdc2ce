/**
 * The `dir` of a field in which a reader writes: that of what is written, and the page's own while there is nothing, where browsers would
 * begin at the left in every language.
 */
export function writtenDirection(text: string): 'auto' | undefined {
  return text === '' ? undefined : 'auto';
}
