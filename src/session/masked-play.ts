import type { SessionState } from './types';

/** The key under which it is kept that the real names of a masked play have been told. */
const unmaskedKey = 'unmasked';
/** The key of what the student says of the names. */
export const namesAnswer = 'names';

/** Whether a play is told under invented names; it is no more once the real ones have been told. */
export function isMasked({ masked, words }: Pick<SessionState, 'masked' | 'words'>): boolean {
  return masked === true && words[unmaskedKey] === undefined;
}

/** The act by which the real names of a masked play have been told for good. */
export const unmask = { do: 'write', question: unmaskedKey, text: 'told' } as const;
