import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { scenarioFiles } from '../src/course/scenario-files';
import { compile } from '../src/scenario/compile/compile';
import { wordingsOf } from '../src/scenario/compile/wordings';
import type { Scenario } from '../src/scenario/compiled/scenario';
import type { Wordings } from '../src/scenario/compiled/wording';
import type { Problem } from '../src/scenario/document/problem';
import { parse } from '../src/scenario/read/parse';

/** One file of the built app; `fileName` is relative to its scenarios/ folder. */
export interface EmittedFile {
  readonly fileName: string;
  readonly source: string;
}

export interface CompiledScenarios {
  /** `index.json`, which lists what the shelf shows, and for each scenario that compiles its file, one with its turns alone and one with its words in each other language or level. */
  readonly files: readonly EmittedFile[];
  /** Why a folder is left out, a line for each problem. */
  readonly complaints: readonly string[];
  /** The folders that are left out, with what is wrong in them. */
  readonly faults: readonly FaultyFolder[];
}

/** A folder of scenarios/ that is no scenario yet. */
export interface FaultyFolder {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** What was made of folders before, by their names; whoever keeps it forgets a folder when its files change. */
export type KnownFolders = Map<string, CompiledFolder>;

/** Compiles every folder of scenarios/ that is not known. A folder with errors is left out, with its problems among the complaints. */
export function compileScenarios(root: string, known: KnownFolders = new Map()): CompiledScenarios {
  const folder = join(root, 'scenarios');
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
  const files: EmittedFile[] = [];
  const shelf: object[] = [];
  const complaints: string[] = [];
  const faults: FaultyFolder[] = [];
  for (const name of names) {
    const compiled = known.get(name) ?? compileFolder(join(folder, name));
    known.set(name, compiled);
    const { scenario, words, problems } = compiled;
    if (scenario) {
      const made = scenarioFiles(scenario, words);
      shelf.push(made.entry);
      files.push(...made.files);
    } else {
      faults.push({ name, problems });
      complaints.push(
        `scenarios/${name} is left out because it has errors. "npm run demarche -- check scenarios/${name}" explains them.`,
        ...problems.map((problem) => `  ${placeIn(name, problem)}`),
      );
    }
  }
  files.unshift({ fileName: 'index.json', source: JSON.stringify(shelf) });
  return { files, complaints, faults };
}

interface CompiledFolder {
  readonly scenario?: Scenario;
  readonly words: Wordings;
  readonly problems: readonly Problem[];
}

function compileFolder(folder: string): CompiledFolder {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(ya?ml|json)$/.test(path),
  );
  const parsed = parse(
    paths.map((path) => ({ path: path.replaceAll(sep, '/'), bytes: readFileSync(join(folder, path)) })),
  );
  if (parsed.draft === undefined) return { words: {}, problems: parsed.problems };
  const { scenario, problems } = compile(parsed.draft);
  return scenario ? { scenario, words: wordingsOf(parsed.draft), problems } : { words: {}, problems };
}

function placeIn(name: string, { code, at, path }: Problem): string {
  return `scenarios/${name}/${at.file}:${at.line}:${at.column} ${code} at ${path.join('.')}`;
}
