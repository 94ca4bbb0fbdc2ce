import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  compile,
  type Draft,
  type Problem,
  parse,
  type Scenario,
  type SourceFile,
  type StatedText,
} from '../src/scenario/index';

const root = join(import.meta.dirname, '..', 'scenarios');

/** A scenario of the project, read from its folder. */
export interface Shipped {
  readonly id: string;
  readonly draft: Draft;
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  /** What its texts state. */
  readonly stated: readonly StatedText[];
}

let shipped: readonly Shipped[] | undefined;

/**
 * Every folder of scenarios/, read and compiled once for all files of a thread, which share what is worked out of a scenario too;
 * throws with the problems where one does not compile.
 */
export function shippedScenarios(): readonly Shipped[] {
  shipped ??= readShipped();
  return shipped;
}

function readShipped(): readonly Shipped[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name: id }) => {
    const { draft, problems } = parse(filesOf(join(root, id)));
    if (draft === undefined) throw new Error(tell(id, problems));
    const compiled = compile(draft);
    if (compiled.scenario === undefined) throw new Error(tell(id, compiled.problems));
    const { scenario, stated } = compiled;
    return { id, draft, scenario, stated, problems: [...problems, ...compiled.problems] };
  });
}

/** The files of a scenario's folder as bytes, with paths relative to it. */
export function filesOf(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }));
}

function tell(id: string, problems: readonly Problem[]): string {
  return problems
    .map(({ code, at, facts }) => `${id}/${at.file}:${at.line}:${at.column} ${code} ${JSON.stringify(facts)}`)
    .join('\n');
}
