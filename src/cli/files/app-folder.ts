import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type AppFiles, isForPackage } from '../../course/index';
import { exits, Failure } from '../failure';
import { projectFolder } from '../project';
import { attempt, readBounded, statOf } from './read-bounded';

/** Far more than the app has. */
const mostFiles = 2000;

/** The folder of the built app of this project, built first where that is needed; fails with exit 2 where it cannot be. */
export function builtApp(): string {
  const build = join(projectFolder, 'tools', 'build.mjs');
  // What the build says is no result of the command, so it goes to standard error.
  const { status } = spawnSync(process.execPath, [build, '--if-needed'], { stdio: ['ignore', 2, 2] });
  const folder = join(projectFolder, 'dist');
  if (status === 0 && existsSync(join(folder, 'index.html'))) return folder;
  throw new Failure(
    exits.unreadable,
    'The app could not be built, so there is nothing to put into a package. "npm run build" shows why.',
  );
}

/** The files of a built app that belong into a package; fails with exit 2 and a sentence where they cannot be read. */
export function readApp(folder: string): AppFiles {
  if (!statOf(folder).isDirectory()) throw new Failure(exits.unreadable, `${folder} is not a folder.`);
  const found = attempt(folder, () => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((place) => ({ place, name: relative(folder, place).replaceAll(sep, '/') }))
    .filter(({ name }) => isForPackage(name));
  if (found.length > mostFiles) {
    throw new Failure(
      exits.unreadable,
      `${folder} has more than ${mostFiles} files, so it is not the built app.`,
    );
  }
  return new Map(found.map(({ place, name }) => [name, readBounded(place, 'part of the app')]));
}
