import { begin, chooseOrders, decide, type Game, view } from '../../engine/index';
import {
  compile,
  formatProblem,
  type Problem,
  parse,
  type Scenario,
  severityOf,
  sortProblems,
} from '../../scenario/index';

/** What came of checking a crisis: the compiled edition as text, or why nobody can play it, a sentence for each problem. */
export type Checked =
  | { readonly edition: string }
  | { readonly problems: readonly string[]; readonly count: number };

/** Letters of a compiled edition, which every hand loads; the one that is shipped has half a million. */
const largestEdition = 3_000_000;
/** Milliseconds in which the slowest turn must be over, since all classes of the server wait meanwhile. */
const longestTurn = 500;
/** Problems that are told; who has mended those asks again. */
const mostTold = 20;
const longestSentence = 400;

/** Parses, checks and compiles the text of a crisis, and plays it once by chance. Whatever the text is, nothing is thrown. */
export function checkCrisis(text: string): Checked {
  const path = /^format\s*:/m.test(text) ? 'scenario.yaml' : 'crisis.crisis.json';
  const { draft, problems } = parse([{ path, bytes: new TextEncoder().encode(text) }]);
  if (draft === undefined) return refused(problems);
  const compiled = compile(draft);
  const errors = compiled.problems.filter(({ code }) => severityOf(code) === 'error');
  const { scenario } = compiled;
  if (scenario === undefined || errors.length > 0) return refused(errors);
  const edition = JSON.stringify(scenario);
  if (edition.length > largestEdition)
    return tooMuch('It has more in it than a class can load. Shorten its texts and lists.');
  return slowestTurn(scenario) > longestTurn
    ? tooMuch('A turn of it takes too long to work out. Give it fewer rules and options.')
    : { edition };
}

/** Milliseconds that the slowest turn of a play by chance takes, with what every side sees of it. */
function slowestTurn(scenario: Scenario): number {
  let slowest = 0;
  let game: Game = begin(scenario, { seed: 1 });
  while (game.phase === 'deciding' && slowest <= longestTurn) {
    const started = performance.now();
    const deciding = game;
    const orders = scenario.actors.map(({ id }) => [id, chooseOrders(deciding, id, 'random')] as const);
    game = decide(deciding, Object.fromEntries(orders));
    for (const { id } of scenario.actors) view(game, id);
    slowest = Math.max(slowest, performance.now() - started);
  }
  return slowest;
}

function refused(problems: readonly Problem[]): Checked {
  const told = sortProblems(problems).slice(0, mostTold);
  return { problems: told.map(sentenceOf), count: problems.length };
}

/** The problem with its line, as its author would look for it. */
function sentenceOf(problem: Problem): string {
  return `Line ${problem.at.line}: ${formatProblem(problem)} (${problem.code})`.slice(0, longestSentence);
}

function tooMuch(sentence: string): Checked {
  return { problems: [sentence], count: 1 };
}
