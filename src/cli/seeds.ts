import { InvalidArgumentError } from 'commander';
import { counted, largestSeed, seedIn } from '../base/index';
import { seedWords } from '../words/index';
import { exits, Failure } from './failure';

/** Reads the seed that an option gives. */
export function readSeed(text: string): number {
  const seed = seedIn(text);
  if (seed === undefined) throw new InvalidArgumentError(seedWords.rule);
  return seed;
}

/** Ends the command before its plays where their seeds, which count up from the first, would go beyond the largest. */
export function requireSeeds({ seed, runs }: { readonly seed: number; readonly runs: number }): void {
  if (seed + runs - 1 <= largestSeed) return;
  throw new Failure(
    exits.usage,
    `${seedWords.rule} The seeds of ${counted(runs, 'play')} from ${seed} on would go beyond that. Give --seed ${largestSeed - runs + 1} or less, or fewer --runs.`,
  );
}

/** The seeds of so many plays from the first on: "seed 7", "seeds 7 to 16". */
export function seedsOf(seed: number, runs: number): string {
  return runs === 1 ? `seed ${seed}` : `seeds ${seed} to ${seed + runs - 1}`;
}
