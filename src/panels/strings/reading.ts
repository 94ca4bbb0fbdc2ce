import { unreviewed } from './unreviewed';

/** The choice of words. */
export const reading = {
  words: 'Words',
  level: { plain: 'Plain', full: 'Full' },
  help: { plain: 'short, and without terms', full: 'for a seminar' },
  language: 'Language',
  unreviewed,
  crisisIn: 'This crisis is not in this language. Its own texts stay in {{language}}.',
  failed: 'These words could not be loaded. Check the connection and try again.',
} as const;
