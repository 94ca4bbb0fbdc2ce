import type { Explanations } from './explanation';

const council = (from: string) =>
  `name: The Council\ncode: CO\nemblem: organisation\ncolour: 3\nplayable: false\nfrom: ${from}\n`;

/** Who takes part in a crisis, from when, and where. */
export const presenceExplained = {
  E241: {
    means: 'A side that can be played has `from` or `until`.',
    matters: 'Whoever plays it would have nothing to do until it enters, or after it has left.',
    example: ['actors/shore.yaml', '', 'from: t2\n', { after: 'capital: shoreby\n' }],
  },
  E242: {
    means: 'An actor is `part-of` itself, or of one that is itself part of another.',
    matters: 'The map takes the land of the whole for its parts, and looks no further up than one step.',
    example: ['actors/shore.yaml', 'part-of: hill\n', 'part-of: shore\n', { after: 'capital: shoreby\n' }],
  },
  E243: {
    means: 'An actor has both `capital` and `home`.',
    matters: 'Its emblem stands at one of them, and its calls and envoys start from there.',
    example: ['actors/shore.yaml', '', 'home: alder\n', { after: 'capital: shoreby\n' }],
  },
  W154: {
    means: 'An actor enters or leaves on a condition that some player cannot see.',
    matters: 'Every player is told who enters and who leaves, and could read the secret off that.',
    example: ['actors/council.yaml', council('t2'), council('shore.pressure > 4')],
  },
} as const satisfies Explanations;
