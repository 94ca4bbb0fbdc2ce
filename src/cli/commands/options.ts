import { InvalidArgumentError, Option } from 'commander';
import type { SamplePolicy } from '../../analysis/index';
import { readSeed } from '../seeds';

/* Arguments and options that several commands take in the same words. */

export const scenarioArgument = [
  '<scenario>',
  'a scenario folder, a .crisis.json file, or the id of a shipped scenario',
] as const;

export const firstSeedOption = [
  '--seed <number>',
  'the seed of the first play; the others count up from it',
  readSeed,
  1,
] as const;

export const workersOption = [
  '--workers <number>',
  'threads; by default as many as there are cores',
  wholeNumber(1, 256),
] as const;

/** Who plays, out of these policies; each actor by its own if nothing is said. */
export function policyOption(policies: readonly SamplePolicy[]): Option {
  return new Option('--policy <policy>', 'who plays: each actor by its own policy, or all by the same one')
    .choices(policies)
    .default('own');
}

/** Reads an option's whole number within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,10}$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}, in digits only.`);
  };
}
