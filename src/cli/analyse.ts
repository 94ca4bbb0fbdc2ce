import type { Command } from 'commander';
import { AnalysisRefusal } from '../analysis/index';
import type { GameRecord } from '../engine/index';
import type { ActorId, Scenario } from '../scenario/index';
import { leavesOut, tellAnalysis } from './analyse-tell';
import { exits, Failure } from './failure';
import { loadScenario } from './load';
import { progressOf } from './progress';
import { findRecord } from './read-record';
import { type AnalysisRun, runAnalysis } from './run-analysis';
import { wholeNumber } from './sample';
import { seatOf } from './seats';
import type { Terminal } from './terminal';

interface Options {
  readonly scenario?: string;
  readonly seat?: string;
  readonly plays: number;
  readonly turn?: number;
  readonly json?: boolean;
}

/** Adds `analyse`: what every decision of a recorded play was worth, and what moved its expected score. */
export function addAnalyse(program: Command, terminal: Terminal): void {
  program
    .command('analyse')
    .summary('weigh every decision of a recorded play, with luck held fixed')
    .description(
      'Replays a record and, from every position in it, plays on many times under the same list of luck: what was expected for a seat, turn by turn; what each order that was open would have led to; how much its own choice, the others and luck moved; where the play turned. Every figure has its interval. The same number of plays gives the same figures on every machine.',
    )
    .argument('<record>', 'a record file, or the text of a link')
    .option('--scenario <folder|file|id>', 'the scenario that it was played on, when it is not a shipped one')
    .option('--seat <actor>', 'the actor to look from; without it, the one that a person played')
    .option('--plays <number>', 'how many plays of each branch', wholeNumber(2, 1_000_000), 1000)
    .option('--turn <number>', 'tell the decisions of this turn only', wholeNumber(1, 1000))
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  demarche analyse my-play.demarche.txt\n  demarche analyse my-play.demarche.txt --seat iran --turn 3 --plays 5000\n  demarche analyse 0wEScm... --json > analysis.json\n\nExit: 0 told, 1 the record is damaged, foreign or does not replay, 2 it could not be read, 64 no such seat or turn.',
    )
    .action(async (argument: string, { plays, turn, json, ...options }: Options) => {
      const found = findRecord(argument);
      const scenario = loadScenario(terminal, options.scenario ?? found.shown.scenario);
      const record = found.on(scenario);
      const seat =
        options.seat === undefined ? playedSeat(scenario, record) : seatOf(scenario, options.seat).id;
      if (turn !== undefined && turn > record.turns.length) {
        throw new Failure(exits.usage, `The play has ${record.turns.length} turns. Name one of them.`);
      }
      const { analysis, plays: played } = await weigh(scenario, record, seat, plays);
      if (analysis === undefined) throw new Failure(exits.interrupted, 'Stopped before anything was known.');
      const shown =
        turn === undefined
          ? analysis
          : { ...analysis, turns: analysis.turns.filter((one) => one.turn === turn) };
      if (json) terminal.say(JSON.stringify({ plays: played, ...shown, leavesOut }, undefined, 2));
      else tellAnalysis(terminal, { scenario, record, analysis, plays: played, turn });
      if (played < plays) {
        terminal.tell(`Stopped after ${played} of ${plays} plays; the figures are of these.`);
        process.exitCode = exits.interrupted;
      }
    });
}

async function weigh(
  scenario: Scenario,
  record: GameRecord,
  seat: ActorId,
  plays: number,
): Promise<AnalysisRun> {
  const progress = progressOf(plays, 'plays');
  try {
    return await runAnalysis(scenario, { record, seat, plays }, progress.step);
  } catch (thrown) {
    if (!(thrown instanceof AnalysisRefusal)) throw thrown;
    throw new Failure(exits.wrong, `${thrown.message} [${thrown.problem.code}]`);
  } finally {
    progress.done();
  }
}

/** The one seat that a person held; fails with the choice where nobody did, or several. */
function playedSeat({ actors }: Scenario, { seats }: GameRecord): ActorId {
  const people = actors.filter(({ id }) => seats[id] === 'human').map(({ id }) => id);
  const [only] = people;
  if (only !== undefined && people.length === 1) return only;
  const open =
    people.length > 0 ? people : actors.filter((one) => one.objectives.length > 0).map(({ id }) => id);
  const why = people.length > 0 ? 'Several people played this' : 'Nobody played this';
  throw new Failure(exits.usage, `${why}. Say from whom to look with --seat: ${open.join(', ')}.`);
}
