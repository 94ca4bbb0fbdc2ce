/** The choice of words. */
export const reading = {
  words: 'Words',
  level: { plain: 'Plain', full: 'Full' },
  help: { plain: 'short, and without terms', full: 'for a seminar' },
  language: 'Language of the crisis',
  failed: 'These words could not be loaded. Check the connection and try again.',
} as const;
