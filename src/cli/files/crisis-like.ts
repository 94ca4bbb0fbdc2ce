import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isScenarioId } from '../../engine/index';
import { parse, type SourceFile, scenarioLike, unbundle } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { templatesFolder } from '../project';
import type { Terminal } from '../terminal/terminal';
import { refuseNoScenario, tellErrors } from './load';
import { readSources } from './read-files';

/** The ids of the crises that are there to be rewritten. */
export function templates(): readonly string[] {
  if (!existsSync(templatesFolder)) return [];
  return readdirSync(templatesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isScenarioId(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The files of a new crisis that begins as another one, and the languages into which they are no longer translated. */
export interface Likeness {
  readonly files: readonly SourceFile[];
  readonly isTemplate: boolean;
  readonly left: readonly string[];
}

/**
 * The files of a new crisis that begins as the one that is named: one that is there to be rewritten, a scenario that comes with the
 * program, a folder or a `.crisis.json` file. Ends the command where that is no document.
 */
export function crisisLike(terminal: Terminal, like: string, id: string): Likeness {
  const isTemplate = templates().includes(like);
  const { files, folder } = readSources(isTemplate ? join(templatesFolder, like) : like);
  const [lone] = files;
  const isBundle = files.length === 1 && lone !== undefined && /\.json$/i.test(lone.path);
  const parts = isBundle ? (unbundle(lone).files ?? files) : files;
  const { draft, problems } = parse(parts);
  if (draft === undefined) {
    refuseNoScenario(like, problems);
    tellErrors(terminal, problems, folder);
    throw new Failure(exits.wrong, `${basename(like)} cannot be read as a scenario, so nothing was made.`);
  }
  const left = draft.document.about.languages.slice(1);
  return { files: scenarioLike(parts, draft, id, { isMarked: !isTemplate }), isTemplate, left };
}
