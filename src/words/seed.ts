import { largestSeed } from '../base/index';

/** What is said of a seed, wherever one is asked for. */
export const seedWords = {
  rule: `The seed must be a whole number from 0 to ${largestSeed}.`,
} as const;
