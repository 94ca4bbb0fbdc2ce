import { join, relative } from 'node:path';
import { checkBudget, checkReach, checkTendencies, thinkingDecider } from '../../analysis/index';
import { counted } from '../../base/index';
import {
  proveDeaths,
  proveHistory,
  proveReasons,
  proveTexts,
  proveToll,
  proveWants,
  readingProblems,
} from '../../engine/index';
import {
  check,
  compile,
  type Draft,
  formatProblem,
  type Problem,
  parse,
  possiblePlay,
  type Scenario,
  type StatedText,
  severityOf,
  sortProblems,
} from '../../scenario/index';
import { exits, Failure } from '../failure';
import type { Terminal } from '../terminal/terminal';
import { inWords, type WordOptions } from '../words';
import { readSources, shippedPlace } from './read-files';

/** What came of reading a scenario: as far as it goes, and everything that is wrong with it. */
export interface Examined {
  readonly draft?: Draft;
  readonly scenario?: Scenario;
  /** What its texts state. */
  readonly stated?: readonly StatedText[];
  readonly problems: readonly Problem[];
  /** The folder that the places of problems are relative to. */
  readonly folder: string;
}

/** Reads and compiles a scenario, with the errors of both; without its translations where nothing needs them, which spares half of the time. */
export function readScenario(argument: string, { translated = true } = {}): Examined {
  const { files, folder } = readSources(argument);
  const parsed = parse(translated ? files : files.filter(({ path }) => !path.startsWith('locales/')));
  const { draft } = parsed;
  if (draft === undefined) return { problems: parsed.problems, folder };
  const compiled = compile(draft);
  return { ...compiled, draft, problems: [...parsed.problems, ...compiled.problems], folder };
}

/**
 * Reads a scenario and finds all that is wrong with it, up to what no play comes to and a history that does not replay; `deep` also
 * plays it with sides that think, which takes much longer.
 */
export function examine(argument: string, { deep = false } = {}): Examined {
  const read = readScenario(argument);
  const { draft, scenario, stated = [], problems } = read;
  if (draft === undefined || scenario === undefined) return read;
  const play = possiblePlay(scenario);
  const found = sortProblems([
    ...check(draft, scenario, play, stated),
    ...checkReach(draft, scenario, checkBudget, play),
    ...checkTendencies(draft, scenario, deep ? thinkingDecider : undefined),
    ...proveTexts(scenario, draft, stated),
    ...proveReasons(scenario, draft),
    ...proveDeaths(scenario, draft),
    ...proveToll(scenario, draft),
    ...proveWants(scenario, draft),
    ...readingProblems(scenario, draft),
  ]);
  return { ...read, problems: [...problems, ...found, ...proveHistory(scenario, draft)] };
}

/** Whether what was named is no scenario at all, rather than one with errors. */
export function isNoScenario(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'E009' || code === 'E012');
}

/** Ends the command with exit 2 and one sentence where what was named is no scenario at all. */
export function refuseNoScenario(argument: string, problems: readonly Problem[]): void {
  const [problem] = problems;
  if (problem === undefined || !isNoScenario(problems)) return;
  throw new Failure(exits.unreadable, `${argument}: ${formatProblem(problem)} [${problem.code}]`);
}

/** A scenario that can be played, in plain words; where it cannot, its errors are told and the command ends with exit 1. */
export function loadScenario(terminal: Terminal, argument: string): Scenario {
  return loadCrisis(terminal, argument, { translated: false }).scenario;
}

/** The same with its draft, from which its other words can be made. */
export function loadCrisis(
  terminal: Terminal,
  argument: string,
  read: Parameters<typeof readScenario>[1] = {},
): { readonly scenario: Scenario; readonly draft: Draft } {
  const { scenario, draft, problems, folder } = readScenario(argument, read);
  if (scenario !== undefined && draft !== undefined) return { scenario, draft };
  refuseNoScenario(argument, problems);
  const errors = tellErrors(terminal, problems, folder);
  const count = errors === 1 ? 'has an error' : `has ${counted(errors, 'error')}`;
  throw new Failure(exits.wrong, `${argument} ${count} and cannot be played. "check ${argument}" shows all.`);
}

/**
 * The scenario of a record: the one that is named, else the shipped one of its id. Fails with exit 2 where it is neither. The
 * id comes from a file or a link of somebody else, so it is never taken for a path.
 */
export function loadFor(
  terminal: Terminal,
  id: string,
  named: string | undefined,
  words: WordOptions = {},
): Scenario {
  const place = named ?? shippedPlace(id);
  if (place !== undefined) {
    const { scenario, draft } = loadCrisis(terminal, place);
    return inWords(scenario, draft, words);
  }
  throw new Failure(
    exits.unreadable,
    `This is a game of the scenario "${id}", which does not come with Demarche. Say with --scenario where it is: a folder or a .crisis.json file.`,
  );
}

/** Tells the first errors on the error stream, a line each; returns how many there are. */
export function tellErrors(terminal: Terminal, problems: readonly Problem[], folder: string): number {
  const errors = problems.filter(({ code }) => severityOf(code) === 'error');
  for (const problem of errors.slice(0, 20)) terminal.progress(tellProblem(problem, folder));
  if (errors.length > 20) terminal.progress(`and ${counted(errors.length - 20, 'more error')}`);
  return errors.length;
}

/** A problem in one line, as compilers print them, so that editors find the place. */
function tellProblem(problem: Problem, folder: string): string {
  return `${placeOf(problem, folder)} ${severityOf(problem.code)} ${problem.code}: ${formatProblem(problem)}`;
}

/** Where a problem is, as `file:line:column` from the folder in which the command was typed; the file alone where all of it is. */
export function placeOf({ at, code }: Problem, folder: string): string {
  if (code === 'E009' || code === 'E012') return fileOf(at.file, folder);
  return `${fileOf(at.file, folder)}:${at.line}:${at.column}`;
}

/** The path of a scenario's file, from the folder in which the command was typed. */
export function fileOf(file: string, folder: string): string {
  const path = relative(process.cwd(), join(folder, file));
  return path === '' ? '.' : path;
}
