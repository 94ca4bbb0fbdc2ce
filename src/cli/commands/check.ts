import type { Command } from 'commander';
import { counted } from '../../base/index';
import {
  type Draft,
  type Problem,
  placeWords,
  problemText,
  type Severity,
  severityOf,
  untranslatedTexts,
} from '../../scenario/index';
import { type Exit, exits } from '../failure';
import { type Examined, examine, fileOf, isNoScenario, placeOf } from '../files/load';
import { tellExplanation } from '../tell/explain-tell';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';
import { scenarioArgument } from './options';

/** Further places of one problem that are told. */
const mostPlaces = 3;

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

interface Options {
  readonly json?: boolean;
  readonly deep?: boolean;
  readonly explain?: string;
}

/** Adds `check`: finds all that is wrong with a scenario, each with its place, its cause and what to do. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .summary('find what is wrong with a scenario')
    .description(
      'Finds everything that is wrong with a scenario: errors, which prevent it from being played, warnings and hints. Each has a code, a place and a remedy.',
    )
    .argument('[scenario]', scenarioArgument[1])
    .option('--deep', 'also play it with sides that think, which takes longer')
    .option('--json', 'print the result as JSON, for editors and scripts')
    .option('--explain <code>', 'tell what a code such as E201 means, with an example of wrong and right')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['check scenarios/iran-pakistan-2024', 'check my-crisis.crisis.json --json', 'check --explain E201'],
        '0 no errors (warnings and hints do not count), 1 errors, 2 it could not be read or is not a scenario, 64 no such code.',
      ),
    )
    .action((argument: string | undefined, { json, deep, explain }: Options, command: Command) => {
      if (explain !== undefined) {
        tellExplanation(terminal, explain);
        return;
      }
      if (argument === undefined) command.error("error: missing required argument 'scenario'");
      const examined = examine(argument, { deep: deep === true });
      if (json) terminal.json(asJson(examined));
      else tellAll(terminal, argument, examined);
      process.exitCode = exitOf(examined);
    });
}

function exitOf({ problems }: Examined): Exit {
  if (isNoScenario(problems)) return exits.unreadable;
  return problems.some(({ code }) => severityOf(code) === 'error') ? exits.wrong : exits.fine;
}

/** What a check goes through, one after another; each stage needs the one before it to be without errors. */
const stages = {
  shape: 'keys and values',
  names: 'names and expressions',
  advice: 'warnings and hints',
  plays: 'what can happen in plays, and whether history replays',
} as const;
type Stage = keyof typeof stages;

/** The stages that the errors kept the check from. */
function notChecked({ draft, scenario, problems }: Examined): readonly Stage[] {
  if (scenario !== undefined) return [];
  if (draft !== undefined) return ['advice', 'plays'];
  const isRead = problems.every(({ code }) => code.startsWith('E1'));
  return isRead ? ['names', 'advice', 'plays'] : ['shape', 'names', 'advice', 'plays'];
}

function tellAll(terminal: Terminal, argument: string, examined: Examined): void {
  const { problems, folder, scenario, draft } = examined;
  const { paint } = terminal;
  const colours: Readonly<Record<Severity, (text: string) => string>> = {
    error: (text) => paint.bold(paint.red(text)),
    warning: (text) => paint.bold(paint.yellow(text)),
    hint: (text) => paint.bold(paint.cyan(text)),
  };
  for (const [first, ...others] of gathered(problems)) {
    const severity = severityOf(first.code);
    const title = colours[severity](`${severity} ${first.code}`);
    if (others.length > 0) {
      tellAlike(terminal, `${title}, ${counted(others.length + 1, 'time')}`, [first, ...others], folder);
      continue;
    }
    terminal.line(`${paint.bold(placeOf(first, folder))}  ${title}`);
    tellOne(terminal, first, folder, { indent: 2 });
  }
  if (isNoScenario(problems)) return;
  if (problems.length > 0) terminal.line();
  const name = scenario === undefined ? argument : `${scenario.about.title} (${scenario.about.id})`;
  const blocked = problems.some(({ code }) => severityOf(code) === 'error');
  const verdict = blocked ? 'cannot be played until the errors are fixed' : 'can be played';
  terminal.wrapped(`${name} ${verdict}: ${countAll(problems)}.`, { paint: paint.bold });
  const left = notChecked(examined).map((stage) => stages[stage]);
  if (left.length > 0) {
    terminal.wrapped(`Not checked yet, because of these errors: ${left.join('; ')}. More may come to light.`);
  }
  const [first] = problems;
  if (first !== undefined) terminal.wrapped(`"check --explain ${first.code}" tells more of a code.`);
  if (draft !== undefined) tellLanguages(terminal, draft);
}

/** Says how far each translation has come, if there are any. */
function tellLanguages(terminal: Terminal, draft: Draft): void {
  for (const { language, missing } of translationsOf(draft)) {
    terminal.wrapped(
      missing === 0
        ? `"${language}" is complete.`
        : `"${language}" lacks ${counted(missing, 'text')}; "words" prints them.`,
    );
  }
}

function translationsOf({ written }: Draft): readonly { language: string; missing: number }[] {
  const [, ...languages] = written.about.languages;
  return languages.map((language) => ({ language, missing: untranslatedTexts(written, language).length }));
}

type Gathered = readonly [Problem, ...Problem[]];

/** Problems in their order, hints of one code together where the first of them stands. */
function gathered(problems: readonly Problem[]): readonly Gathered[] {
  const groups: [Problem, ...Problem[]][] = [];
  for (const problem of problems) {
    const isHint = severityOf(problem.code) === 'hint';
    const group = isHint ? groups.find(([first]) => first.code === problem.code) : undefined;
    if (group === undefined) groups.push([problem]);
    else group.push(problem);
  }
  return groups;
}

/** Tells problems of one code under one heading: the remedy once where it is the same for all, then each with its place. */
function tellAlike(terminal: Terminal, title: string, problems: Gathered, folder: string): void {
  const { paint } = terminal;
  terminal.line(title);
  const remedies = new Set(problems.map((problem) => problemText(problem).remedy));
  if (remedies.size === 1) {
    for (const remedy of remedies) terminal.wrapped(remedy, { indent: 2, paint: paint.dim });
  }
  for (const problem of problems) {
    terminal.line(`  ${paint.bold(placeOf(problem, folder))}`);
    tellOne(terminal, problem, folder, { indent: 4, withRemedy: remedies.size > 1 });
  }
}

/** Tells what is wrong at which part of the document, what to do, and where else it is so. */
function tellOne(
  terminal: Terminal,
  problem: Problem,
  folder: string,
  { indent, withRemedy = true }: { readonly indent: number; readonly withRemedy?: boolean },
): void {
  const { dim } = terminal.paint;
  const { what, remedy } = problemText(problem);
  const place = placeWords(problem.at);
  if (place !== '') terminal.wrapped(`In ${place}:`, { indent, paint: dim });
  terminal.wrapped(what, { indent });
  if (withRemedy) terminal.wrapped(remedy, { indent, paint: dim });
  const { also = [] } = problem;
  if (also.length === 0) return;
  const further = also.slice(0, mostPlaces).map(({ at }) => `${fileOf(at.file, folder)}:${at.line}`);
  const rest = also.length - further.length;
  const more = rest > 0 ? ` and ${counted(rest, 'more place')} ("--json" has all)` : '';
  terminal.wrapped(`Also: ${further.join(', ')}${more}.`, { indent, paint: dim });
}

function countAll(problems: readonly Problem[]): string {
  return severities
    .map((severity) => {
      const count = problems.filter(({ code }) => severityOf(code) === severity).length;
      return count === 0 ? `no ${severity}s` : counted(count, severity);
    })
    .join(', ');
}

function asJson(examined: Examined): object {
  const { scenario, draft, problems, folder } = examined;
  const count = (severity: Severity) => problems.filter(({ code }) => severityOf(code) === severity).length;
  return {
    scenario: scenario?.about.id ?? null,
    edition: scenario?.hash ?? null,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    notChecked: isNoScenario(problems) ? [] : notChecked(examined),
    translations: draft === undefined ? [] : translationsOf(draft),
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: severityOf(problem.code),
      file: fileOf(problem.at.file, folder),
      line: problem.at.line,
      column: problem.at.column,
      path: problem.path,
      place: placeWords(problem.at),
      facts: problem.facts,
      ...problemText(problem),
      also: (problem.also ?? []).map(({ at, path }) => ({
        file: fileOf(at.file, folder),
        line: at.line,
        column: at.column,
        path,
        place: placeWords(at),
      })),
    })),
  };
}
