import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { glanceLink, isScenarioId } from '../../engine/index';
import type { SourceFile } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { shippedFolder } from '../project';
import { isAddress, linkIn, shortly } from './named';
import { attempt, mostBytes, readBounded, statOf } from './read-bounded';

const mostFiles = 1000;

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
  return { folder, files: [{ path: basename(place), bytes: readBounded(place, 'scenario') }] };
}

/** The ids of the scenarios that come with the program. */
export function shippedScenarios(): readonly string[] {
  if (!existsSync(shippedFolder)) return [];
  return readdirSync(shippedFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isScenarioId(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The folder of a scenario that comes with the program; nothing but the id of one leads anywhere. */
export function shippedPlace(id: string): string | undefined {
  return shippedScenarios().includes(id) ? join(shippedFolder, id) : undefined;
}

function locate(argument: string): string {
  if (existsSync(argument) || isForbidden(argument)) return argument;
  const shipped = shippedScenarios();
  const place = shippedPlace(argument);
  if (place !== undefined) return place;
  const isLink = holdsPlay(linkIn(argument));
  if (isLink || isAddress(argument)) {
    const what = isLink ? 'a link to a game' : 'an address';
    throw new Failure(
      exits.unreadable,
      `"${shortly(argument)}" is ${what}, but a scenario is needed here: its folder, its .crisis.json file, or its id. "replay" and "analyse" take links to games.`,
    );
  }
  const known = shipped.length === 0 ? '' : ` Scenarios that come with Demarche: ${shipped.join(', ')}.`;
  throw new Failure(
    exits.unreadable,
    `There is no file, folder or scenario "${shortly(argument)}". Give a scenario's folder, its .crisis.json file, or its id.${known}`,
  );
}

/** Whether something is there that the system does not let us look at, or a link that leads in a circle; reading it then says so. */
export function isForbidden(place: string): boolean {
  try {
    statSync(place);
    return false;
  } catch (thrown) {
    return (
      thrown instanceof Error && 'code' in thrown && (thrown.code === 'EACCES' || thrown.code === 'ELOOP')
    );
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
  const root = attempt(folder, () => realpathSync(folder));
  let total = 0;
  const visit = (place: string, depth: number) => {
    const entries = attempt(place, () => readdirSync(place, { withFileTypes: true }));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = join(place, entry.name);
      if (entry.isDirectory()) {
        if (depth < 2) visit(inner, depth + 1);
      } else if (/\.(ya?ml|json)$/i.test(entry.name)) {
        // Reading refuses a pipe or a device by its name: passed over in silence, a part of the scenario would be missing.
        if (statOf(inner).isDirectory()) continue;
        if (files.length >= mostFiles) {
          throw new Failure(
            exits.unreadable,
            `${folder} has more than ${mostFiles} YAML and JSON files. Is it the folder of one scenario?`,
          );
        }
        if (entry.isSymbolicLink() && !attempt(inner, () => realpathSync(inner)).startsWith(root + sep)) {
          throw new Failure(
            exits.unreadable,
            `${inner} is a link that leads out of the scenario's folder. Put the file itself there.`,
          );
        }
        const path = relative(folder, inner).split(sep).join('/');
        const bytes = readBounded(inner, 'scenario');
        total += bytes.length;
        if (total > mostBytes.scenario) {
          throw new Failure(
            exits.unreadable,
            `The files of ${folder} are together larger than any scenario can be (${mostBytes.scenario / 1024 / 1024} MB).`,
          );
        }
        files.push({ path, bytes });
      }
    }
  };
  visit(folder, 0);
  return { folder, files };
}
