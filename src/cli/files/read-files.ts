import { existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { glanceLink } from '../../engine/index';
import type { SourceFile } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { shippedFolder } from '../project';
import { isAddress, linkIn, shortly } from './named';

const mostFiles = 1000;
const mostBytes = 256 * 1024 * 1024;

/** The files of a scenario, and the folder that their paths are relative to. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly folder: string;
}

/**
 * Reads the files that an argument names: a folder, a `.crisis.json` file, or the id of a shipped scenario.
 * Fails with exit 2 and a sentence where there is nothing to read.
 */
export function readSources(argument: string): Sources {
  const place = locate(argument);
  const stats = statOf(place);
  if (stats.isDirectory()) return readFolder(place);
  if (!stats.isFile()) throw new Failure(exits.unreadable, `${argument} is neither a folder nor a file.`);
  const folder = dirname(place);
  if (basename(place) === 'scenario.yaml') return readFolder(folder);
  const whole = [folder, dirname(folder)].find((one) => existsSync(join(one, 'scenario.yaml')));
  if (/\.ya?ml$/i.test(place) && whole !== undefined) {
    throw new Failure(
      exits.unreadable,
      `${argument} is one part of a scenario. Name its folder instead: ${whole}`,
    );
  }
  return { folder, files: [{ path: basename(place), bytes: readBytesOf(place) }] };
}

/** The ids of the scenarios that come with the program. */
export function shippedScenarios(): readonly string[] {
  if (!existsSync(shippedFolder)) return [];
  return readdirSync(shippedFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function locate(argument: string): string {
  if (existsSync(argument) || isForbidden(argument)) return argument;
  const shipped = shippedScenarios();
  if (shipped.includes(argument)) return join(shippedFolder, argument);
  const isLink = holdsPlay(linkIn(argument));
  if (isLink || isAddress(argument)) {
    const what = isLink ? 'a link to a play' : 'an address';
    throw new Failure(
      exits.unreadable,
      `"${shortly(argument)}" is ${what}, and a scenario is wanted here: its folder, its .crisis.json file, or its id. "replay" and "analyse" take links to plays.`,
    );
  }
  const known = shipped.length === 0 ? '' : ` Scenarios that come with Demarche: ${shipped.join(', ')}.`;
  throw new Failure(
    exits.unreadable,
    `There is no file, folder or scenario "${shortly(argument)}". Give a scenario's folder, its .crisis.json file, or its id.${known}`,
  );
}

/** Whether something may be there that the system does not let us look at; reading it then says so. */
export function isForbidden(place: string): boolean {
  try {
    statSync(place);
    return false;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EACCES';
  }
}

/** Whether a link's text is that of a record, whole or damaged, and not just a long name. */
function holdsPlay(link: string | undefined): boolean {
  if (link === undefined) return false;
  const glance = glanceLink(link);
  return 'shown' in glance || glance.problem.code !== 'R001';
}

function readFolder(folder: string): Sources {
  const files: SourceFile[] = [];
  const visit = (place: string, depth: number) => {
    const entries = attempt(place, () => readdirSync(place, { withFileTypes: true }));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = join(place, entry.name);
      if (entry.isDirectory()) {
        if (depth < 2) visit(inner, depth + 1);
      } else if (/\.(ya?ml|json)$/i.test(entry.name) && statOf(inner).isFile()) {
        if (files.length >= mostFiles) {
          throw new Failure(
            exits.unreadable,
            `${folder} has more than ${mostFiles} YAML and JSON files. Is it the folder of one scenario?`,
          );
        }
        const path = relative(folder, inner).split(sep).join('/');
        files.push({ path, bytes: readBytesOf(inner) });
      }
    }
  };
  visit(folder, 0);
  return { folder, files };
}

/** The bytes of a file; fails with exit 2 and a sentence where they cannot be had. */
export function readBytesOf(place: string): Uint8Array {
  const stats = statOf(place);
  if (!stats.isFile()) throw new Failure(exits.unreadable, `${place} is not a file.`);
  if (stats.size > mostBytes) {
    throw new Failure(
      exits.unreadable,
      `${place} has ${stats.size} bytes. No scenario or record is that large.`,
    );
  }
  return attempt(place, () => readFileSync(place));
}

function statOf(place: string): Stats {
  return attempt(place, () => statSync(place));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'its links go in a circle',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

function attempt<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    throw new Failure(exits.unreadable, `${place} could not be read: ${reasonOf(thrown, reasons)}.`);
  }
}

/** What the system says went wrong, in words where we have them. */
export function reasonOf(thrown: unknown, words: Readonly<Record<string, string>>): string {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') throw thrown;
  return words[thrown.code] ?? `the system says ${thrown.code}`;
}
