/** What a crisis cost, as far as it was told. */
export const costWords = {
  heading: 'What it cost, in people',
  none: 'Nobody is reported killed in this game.',
  untold: 'This crisis does not mark who was killed.',
} as const;
