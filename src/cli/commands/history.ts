import type { Command } from 'commander';
import { type Game, historyRecord, proveHistory, replay } from '../../engine/index';
import type { Scenario } from '../../scenario/index';
import { tellOpening, tellTurn, turnWords } from '../../words/index';
import { exits, Failure } from '../failure';
import { readScenario, refuseNoScenario, tellErrors } from '../files/load';
import { readSeed, requireSeeds } from '../seeds';
import { tellHistoryAsDraw } from '../tell/history-draw';
import { tellReadings } from '../tell/readings-tell';
import { helpEnd } from '../terminal/help-end';
import { paintLines } from '../terminal/paint-lines';
import { type Terminal, withoutMarks } from '../terminal/terminal';
import { scenarioArgument, wholeNumber } from './options';

interface Options {
  readonly asDraw?: boolean;
  readonly runs: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** Adds `history`: replays what really happened through the rules, and tells it turn by turn. */
export function addHistory(program: Command, terminal: Terminal): void {
  program
    .command('history')
    .summary('replay what really happened, turn by turn')
    .description(
      "Replays the history that a scenario contains by its own rules: what was really ordered, what changed and why, and the ending. Where sources dispute what came of an order, tells every reading and where history leads under it. With --as-draw, plays history's orders many times with new luck instead, and shows how often the real ending follows and where the real values lie.",
    )
    .argument(...scenarioArgument)
    .option('--as-draw', "play history's orders many times with new luck")
    .option('--runs <number>', 'with --as-draw: how many plays', wholeNumber(1, 10_000_000), 10_000)
    .option('--seed <number>', "with --as-draw: the first play's seed", readSeed, 1)
    .option('--json', 'with --as-draw: print the figures as JSON')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['history iran-pakistan-2024 | less', 'history iran-pakistan-2024 --as-draw --runs 20000'],
        '0 history replays, 1 it does not, or there is none, 2 the scenario could not be read, 64 the command line is not valid, 130 stopped by Ctrl-C.',
      ),
    )
    .action(
      async (argument: string, { asDraw = false, json = false, runs, seed }: Options, command: Command) => {
        const lone = ['json', 'runs', 'seed'].find((name) => command.getOptionValueSource(name) === 'cli');
        if (lone !== undefined && !asDraw) {
          throw new Failure(exits.usage, `--${lone} needs --as-draw. Add it, or leave out --${lone}.`);
        }
        if (asDraw) requireSeeds({ seed, runs });
        const { draft, scenario, problems, folder } = readScenario(argument);
        if (draft === undefined || scenario === undefined) {
          refuseNoScenario(argument, problems);
          tellErrors(terminal, problems, folder);
          throw new Failure(exits.wrong, `${argument} has errors, so its history cannot be replayed.`);
        }
        if (scenario.history.length === 0)
          throw new Failure(
            exits.wrong,
            `${argument} has no history to replay. Write one in its history.yaml, or choose another scenario. [A008]`,
          );
        const broken = proveHistory(scenario, draft);
        if (asDraw && broken.length === 0) {
          await tellHistoryAsDraw(terminal, scenario, { runs, seed }, json);
          return;
        }
        const { game } = replay(scenario, historyRecord(scenario));
        if (!asDraw) tellHistory(terminal, scenario, game);
        tellErrors(terminal, broken, folder);
        if (broken.length > 0)
          throw new Failure(exits.wrong, 'History does not replay; the lines above say where.');
        tellReadings(terminal, scenario);
      },
    );
}

function tellHistory(terminal: Terminal, scenario: Scenario, game: Game): void {
  const { paint } = terminal;
  terminal.wrapped(`${scenario.about.title}: what happened`, { paint: paint.bold });
  game.record.turns.forEach((_, at) => {
    const turn = at + 1;
    paintLines(terminal, tellOpening(scenario, turn, game.journal));
    const told = scenario.history.find((entry) => entry.turn === at)?.told;
    if (told !== undefined) {
      terminal.line();
      terminal.line(paint.bold(turnWords.history));
      for (const paragraph of told.trim().split(/\n\s*\n/)) {
        terminal.wrapped(withoutMarks(paragraph.replaceAll('\n', ' ')), { indent: 2 });
      }
    }
    paintLines(
      terminal,
      tellTurn(
        scenario,
        game.journal.filter((entry) => entry.turn === turn),
        'all',
      ),
    );
  });
}
