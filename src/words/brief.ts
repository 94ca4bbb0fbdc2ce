import { contentHeading } from './content-heading';

/** The headings of a brief. */
export const briefWords = {
  who: 'Who you are',
  wants: 'What you want',
  wanted: 'What you wanted',
  redLines: 'What you will not accept',
  knows: 'What you know',
  unknown: 'What you do not know',
  constraints: 'Your constraints',
  objectives: 'Your aims',
  content: contentHeading,
} as const;

/** Who says what a brief states, and how sure it is. */
export const claimWords = {
  claims: '{{claimant}} says',
  established: 'established',
  claimed: 'claimed, not confirmed',
  disputed: 'disputed',
  inferred: 'our own reading of the sources',
} as const;
