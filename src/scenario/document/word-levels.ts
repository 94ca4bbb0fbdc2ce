/* Apart from the other closed lists, because the first screen of the app needs this one alone. */

/** In which words a text is told: plainly, as most read it, or fully, for a seminar. */
export const wordLevels = ['plain', 'full'] as const;
export type WordLevel = (typeof wordLevels)[number];
