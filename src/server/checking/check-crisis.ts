import { thinkOrders } from '../../analysis/index';
import { begin, chooseOrders, decide, type Game, thinkingTasks, view } from '../../engine/index';
import {
  compile,
  formatProblem,
  type Problem,
  parse,
  placeWords,
  type Scenario,
  severityOf,
  sortProblems,
  wordingsOf,
} from '../../scenario/index';
import { editionText } from '../rooms/edition-text';

/** What came of checking a crisis: the compiled edition as text, or why nobody can play it, a sentence for each problem. */
export type Checked =
  | { readonly edition: string }
  | { readonly problems: readonly string[]; readonly count: number };

/** Letters of a compiled edition, which every hand loads; the one that is shipped has half a million. */
const largestEdition = 3_000_000;
/** Letters of an edition with all its words. */
const largestWhole = 9_000_000;
/** Milliseconds in which the slowest turn must be over, since all classes of the server wait while each table of this one has its turn. */
const longestTurn = 100;
/** Milliseconds that a side may think about its first turn; the one that is shipped thinks for 20. */
const longestThought = 1_500;
/** How often the time is taken, since a busy machine makes everything slow now and then. */
const takes = 3;
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
  if (JSON.stringify(scenario).length > largestEdition)
    return tooMuch('It has more in it than a class can load. Shorten its texts and lists.');
  const edition = editionText(scenario, wordingsOf(draft));
  if (edition.length > largestWhole)
    return tooMuch('Its translations are longer than a class can keep. Shorten them, or leave some out.');
  if (isSlow(() => slowestTurn(scenario), longestTurn))
    return tooMuch('A turn of it takes too long to work out. Give it fewer rules and options.');
  return isSlow(() => slowestThought(scenario), longestThought)
    ? tooMuch(
        'A side that thinks takes too long over its orders. Give it fewer tracks and options, or a policy that does not think.',
      )
    : { edition };
}

/** Whether something takes longer than it may, however often it is tried. */
function isSlow(measure: () => number, longest: number): boolean {
  return Array.from({ length: takes }).every(() => measure() > longest);
}

/** Milliseconds that the slowest turn of a play by chance takes, with what every side sees of it; it ends where that is too slow. */
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

/** Milliseconds that the slowest side that thinks takes over its first turn. */
function slowestThought(scenario: Scenario): number {
  const seats = Object.fromEntries(scenario.actors.map(({ id, policy }) => [id, policy.kind]));
  let slowest = 0;
  for (const { view: seen, actor, kind, seed } of thinkingTasks(begin(scenario, { seed: 1, seats }), {})) {
    const started = performance.now();
    thinkOrders(scenario, seen, actor, kind, seed);
    slowest = Math.max(slowest, performance.now() - started);
    if (slowest > longestThought) break;
  }
  return slowest;
}

function refused(problems: readonly Problem[]): Checked {
  const told = sortProblems(problems).slice(0, mostTold);
  return { problems: told.map(sentenceOf), count: problems.length };
}

/** The problem with its line and its part of the document, as its author would look for it. */
function sentenceOf(problem: Problem): string {
  const place = placeWords(problem.at);
  const where = `Line ${problem.at.line}${place === '' ? '' : ` (${place})`}`;
  return `${where}: ${formatProblem(problem)} (${problem.code})`.slice(0, longestSentence);
}

function tooMuch(sentence: string): Checked {
  return { problems: [sentence], count: 1 };
}
