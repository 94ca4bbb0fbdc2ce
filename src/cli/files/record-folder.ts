import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exits, Failure } from '../failure';
import { attempt } from './read-bounded';
import { tryFolder } from './write-files';

/** With what the names of records begin that commands write by themselves, after the scenario's id. */
const shown = [
  'posture',
  'option',
  'order',
  'offer',
  'outcome',
  'exposure',
  'inject',
  'rule',
  'ending',
  'failure',
  'dead-end',
  'narrow',
  'shortest-play',
  'longest-play',
] as const;

/** What a record shows, as its name says it: `ending-peace`, `shortest-play`. */
export type RecordName = (typeof shown)[number] | `${(typeof shown)[number]}-${string}`;

/** Where a record belongs that a command writes into a folder. */
export function recordPlace(folder: string, scenario: string, name: RecordName): string {
  return join(folder, `${scenario}-${name}.demarche.txt`);
}

/**
 * Ends the command before its plays where their records could not be kept after them: what is named is no folder, nothing can be
 * written there, or it has such records already. Which of them would be written over is known only at the end.
 */
export function requireRecordFolder(folder: string, scenario: string): void {
  if (folder === '' || (existsSync(folder) && !statSync(folder).isDirectory())) {
    throw new Failure(exits.unreadable, `"${folder}" is not a folder. Name another one for the records.`);
  }
  tryFolder(folder);
  const names = existsSync(folder) ? attempt(folder, () => readdirSync(folder)) : [];
  const there = names.find((name) => isRecordOf(scenario, name));
  if (there === undefined) return;
  throw new Failure(
    exits.unreadable,
    `${folder} already has records of ${scenario}, such as ${there}. Name another folder for the new ones.`,
  );
}

function isRecordOf(scenario: string, name: string): boolean {
  return (
    name.endsWith('.demarche.txt') &&
    shown.some((one) => name.startsWith(`${scenario}-${one}-`) || name === `${scenario}-${one}.demarche.txt`)
  );
}
