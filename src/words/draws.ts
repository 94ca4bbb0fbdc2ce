/** The results of draws that no author names: whether a covert act came to light, and whether an event happened. */
export const drawWords = {
  exposed: 'It came to light',
  hidden: 'It stayed hidden',
  happens: 'It happened',
  not: 'It did not happen',
} as const;
