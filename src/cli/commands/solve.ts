import { type Command, InvalidArgumentError } from 'commander';
import {
  type QuantalResponse,
  quantalResponses,
  type ResponseProblem,
  responseLimits,
} from '../../analysis/index';
import { counted } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { loadScenario } from '../files/load';
import { helpEnd } from '../terminal/help-end';
import { progressOf } from '../terminal/progress';
import { percent, table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';
import { growSlice, type SliceOptions, withSlice } from './slice';

interface Options extends SliceOptions {
  readonly lambda?: readonly number[];
  readonly json?: boolean;
}

type Grown = ReturnType<typeof growSlice>;

/** Scores go from 0 to 10; lambda is told over that whole range, as in a policy. */
const range = 10;
/** Situations that are told without `--json`. */
const mostTold = 30;

/** Adds `solve`: the quantal response equilibrium of a slice. */
export function addSolve(program: Command, terminal: Terminal): void {
  withSlice(program.command('solve'))
    .summary('find how sides that respond to each other would play a small slice of a crisis')
    .description(
      'Makes a game of some turns of a crisis, as "export" does, and finds its agent quantal response equilibrium: how likely each order is when every side responds to the others\' likely orders by a logit rule. An order that is better by a tenth of the whole score is chosen exp(lambda / 10) times as often: lambda 0 is blind, 2 noisy, 5 moderate, 10 sharp.',
    )
    .option(
      '--lambda <list>',
      'precision over the whole range of the score, separated by commas (default: 2,5,10)',
      numberList,
    )
    .option('--json', 'print everything as JSON')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'solve iran-pakistan-2024 --at-turn 3 --actors iran.military,pakistan.military --others likeliest',
          'solve my-crisis --turns 2 --actors hill.diplomacy,shore.diplomacy --others hold --lambda 0,5,30 --json',
        ],
        '0 solved, 1 the scenario or the record has errors, 2 a file could not be read, 64 the game is too large, its equilibrium was not reached, or the command line is not valid.',
      ),
    )
    .action((argument: string, { lambda = [2, 5, 10], ...options }: Options) => {
      const scenario = loadScenario(terminal, argument);
      const grown = growSlice(terminal, scenario, options);
      const lambdas = lambda.map((lambda) => lambda / range);
      const progress = progressOf(Math.max(...lambda), 'of lambda');
      const { points, forks, problem } = quantalResponses(grown.tree, lambdas, responseLimits, (reached) =>
        progress.step(Math.round(reached * range * 100) / 100),
      );
      progress.done();
      if (problem !== undefined) throw new Failure(exits.usage, tellProblem(problem));
      const shown = { grown, points, forks: forks.map((one) => one * range), lambdas: lambda };
      if (options.json) terminal.json(jsonOf(scenario, shown));
      else tell(terminal, scenario, shown);
    });
}

interface Solved {
  readonly grown: Grown;
  readonly points: readonly QuantalResponse[];
  readonly forks: readonly number[];
  readonly lambdas: readonly number[];
}

function numberList(text: string): readonly number[] {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (numbers.every((number) => number >= 0 && number <= 1000)) return numbers;
  throw new InvalidArgumentError('Give numbers from 0 to 1000 separated by commas, such as 2,5,10.');
}

function tellProblem(problem: ResponseProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `The game has ${problem.size} ${problem.what}; at most ${problem.limit} can be solved here. Ask for fewer, or "export" it for gambit-logit.`;
    case 'bad-lambda':
      return `${problem.lambda * range} is not a valid lambda.`;
    case 'lost':
    case 'too-many-steps':
      return `The equilibrium was followed as far as lambda ${(problem.reached * range).toPrecision(3)}, not to ${problem.lambda * range}.`;
    default:
      return problem satisfies never;
  }
}

function jsonOf(scenario: Scenario, { grown, points, forks, lambdas }: Solved) {
  const { tree, origins } = grown;
  return {
    scenario: scenario.about.id,
    edition: scenario.hash,
    title: tree.title,
    rests: tree.comment,
    nodes: tree.nodes.length,
    forks,
    equilibria: points.map(({ payoffs, strategies }, at) => ({
      lambda: lambdas[at],
      payoffs: Object.fromEntries(tree.players.map((player, place) => [player, payoffs[place]])),
      situations: origins.map(({ turn, actor, track, own, seen }, set) => ({
        turn,
        actor,
        track,
        own,
        seen: seen.slice(0, 12),
        orders: Object.fromEntries(
          (tree.sets[set]?.actions ?? []).map((action, place) => [action, strategies[set]?.[place]]),
        ),
      })),
    })),
  };
}

/** Why the scores of a slice that stops before the crisis does are no expected scores of its end. */
function midCrisis(last: number): string {
  return `The scores are the objectives as they stand when the slice ends, after turn ${last} at the latest and in the middle of the crisis, so they cannot be compared with those that "analyse" expects at its end.`;
}

function tell(terminal: Terminal, scenario: Scenario, { grown, points, forks, lambdas }: Solved): void {
  const { tree, origins } = grown;
  const heads = ['', ...lambdas.map((lambda) => `lambda ${lambda}`)];
  terminal.wrapped(`${tree.title}: agent quantal response equilibrium`, { paint: terminal.paint.bold });
  terminal.wrapped(`${tree.comment}`);
  if (forks.length > 0) {
    terminal.wrapped(
      `Other equilibria branch off at lambda ${forks.map((lambda) => lambda.toPrecision(3)).join(', ')}; those shown follow the branch that begins with blind play.`,
    );
  }
  const last = Math.max(...origins.map(({ turn }) => turn));
  if (last < scenario.turns.length) terminal.wrapped(midCrisis(last));
  const payoffs = tree.players.map((player, at) => [
    player,
    ...points.map((point) => (point.payoffs[at] ?? 0).toFixed(2)),
  ]);
  table(terminal, 'Expected scores (0 to 10)', heads, payoffs);
  for (const [set, { turn, actor, track, own }] of origins.slice(0, mostTold).entries()) {
    const { name = '', actions = [] } = tree.sets[set] ?? {};
    const who = scenario.actors.find(({ id }) => id === actor)?.name ?? actor;
    const rows = actions.map((action, at) => [
      action,
      ...points.map(({ strategies }) => percent(strategies[set]?.[at] ?? 0)),
    ]);
    const after = own.length === 0 ? '' : `, after ${own.join(', ')}`;
    table(
      terminal,
      `Turn ${turn}, ${who}, ${track}${after} (situation ${name.split(' ').at(-1)})`,
      heads,
      rows,
    );
  }
  if (origins.length > mostTold) {
    terminal.line();
    terminal.wrapped(`and ${counted(origins.length - mostTold, 'more situation')}; --json shows all.`);
  }
}
