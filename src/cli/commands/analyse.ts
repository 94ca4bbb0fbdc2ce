import type { Command } from 'commander';
import { AnalysisRefusal } from '../../analysis/index';
import { counted } from '../../base/index';
import { type Game, type GameRecord, replay } from '../../engine/index';
import type { ActorId, Scenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { tellEdition, whyStopped } from '../files/follow';
import { loadFor } from '../files/load';
import { shortly } from '../files/named';
import { findRecord } from '../files/read-record';
import { seatOf } from '../seats';
import { leavesOut, tellAnalysis } from '../tell/analyse-tell';
import { helpEnd } from '../terminal/help-end';
import { progressOf } from '../terminal/progress';
import { endStopped, stoppedAtNothing, stopSentence } from '../terminal/stopped';
import type { Terminal } from '../terminal/terminal';
import { type AnalysisRun, runAnalysis } from '../threads/run-analysis';
import { wholeNumber } from './options';

/** As many plays as the debrief's page makes of each position and order, so that both say the same about a play. */
export const usualPlays = 512;

interface Options {
  readonly scenario?: string;
  readonly seat?: string;
  readonly plays: number;
  readonly turn?: number;
  readonly json?: boolean;
}

/** Adds `analyse`: how a recorded play could have ended, turn by turn and order by order. */
export function addAnalyse(program: Command, terminal: Terminal): void {
  program
    .command('analyse')
    .summary('compare every decision of a recorded game with its alternatives, with luck held fixed')
    .description(
      'Replays a record and, from every position in it, plays on many times with the same list of luck. It shows how the crisis could end from each turn on, and how it ends after each order that was open. Every share has its interval. Ctrl-C stops and prints what has been found. The same number of plays gives the same figures on every machine.',
    )
    .argument('<record>', 'a game saved by the page or by "play", or the text of a link')
    .option('--scenario <folder|file|id>', 'the scenario that was played, if it does not come with Demarche')
    .option('--seat <actor>', 'the actor whose view to take; without it, the one that a person played')
    .option(
      '--plays <number>',
      'plays from each position and with each order; four times as many halve the intervals',
      wholeNumber(2, 1_000_000),
      usualPlays,
    )
    .option(
      '--turn <number>',
      'show only the decisions of this turn, with each aim by itself and how violent the crisis became',
      wholeNumber(1, 1000),
    )
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'analyse my-play.demarche.txt',
          'analyse my-play.demarche.txt --seat iran --turn 3 --plays 5000',
          'analyse 0wEScm... --json > analysis.json',
        ],
        '0 done, 1 the record is damaged, belongs to another scenario or does not replay, 2 it could not be read, 64 no such seat or turn, 130 stopped by Ctrl-C.',
      ),
    )
    .action(async (argument: string, { plays, turn, json, ...options }: Options) => {
      const found = findRecord(argument);
      const scenario = loadFor(terminal, found.shown.scenario, options.scenario);
      const record = found.on(scenario);
      const named = shortly(argument);
      checkPlay(terminal, scenario, record, named);
      const seat =
        options.seat === undefined ? playedSeat(scenario, record) : weighedSeat(scenario, options.seat);
      if (turn !== undefined && turn > record.turns.length) {
        throw new Failure(
          exits.usage,
          `The game has ${counted(record.turns.length, 'turn')}, so there is no --turn ${turn}. Give a number from 1 to ${record.turns.length}.`,
        );
      }
      const { analysis, plays: played } = await weigh(scenario, record, { seat, plays, named });
      if (analysis === undefined) throw stoppedAtNothing();
      const shown =
        turn === undefined
          ? analysis
          : { ...analysis, turns: analysis.turns.filter((one) => one.turn === turn) };
      const stopped = played < plays;
      if (json) terminal.json({ plays: played, stopped, ...shown, leavesOut });
      else {
        tellAnalysis(terminal, { scenario, record, analysis, plays: played, wanted: plays, turn });
      }
      if (stopped) endStopped(terminal, stopSentence(played, plays));
    });
}

/** The play as it stands; fails where it cannot be analysed, with the place in it, the cause and the remedy. */
function checkPlay(terminal: Terminal, scenario: Scenario, record: GameRecord, named: string): Game {
  if (record.turns.length === 0) {
    throw new Failure(
      exits.wrong,
      `${named}: no turn of this game has been played, so there is nothing to analyse. Continue it first (play --resume). [A005]`,
    );
  }
  const replayed = replay(scenario, record);
  tellEdition(terminal, replayed);
  const { game, stopped } = replayed;
  if (stopped !== undefined) {
    throw new Failure(exits.wrong, `${named}: ${whyStopped(game, stopped)} [A002]`);
  }
  return game;
}

interface Weighing {
  readonly seat: ActorId;
  readonly plays: number;
  /** The record as sentences name it. */
  readonly named: string;
}

async function weigh(
  scenario: Scenario,
  record: GameRecord,
  { seat, plays, named }: Weighing,
): Promise<AnalysisRun> {
  const progress = progressOf(plays, 'plays');
  try {
    return await runAnalysis(scenario, { record, seat, plays }, progress.step);
  } catch (thrown) {
    if (!(thrown instanceof AnalysisRefusal)) throw thrown;
    throw new Failure(exits.wrong, `${named}: ${thrown.message} [${thrown.problem.code}]`);
  } finally {
    progress.done();
  }
}

/** The actor that is named; fails with the choice where nothing can be weighed for it. */
function weighedSeat(scenario: Scenario, named: string): ActorId {
  const { id, name, objectives } = seatOf(scenario, named);
  if (objectives.length > 0) return id;
  throw new Failure(
    exits.usage,
    `${name} has no objectives in "${scenario.about.id}", so there is no score to compare. Choose another with --seat: ${withObjectives(scenario).join(', ')}. [A004]`,
  );
}

function withObjectives({ actors }: Scenario): readonly ActorId[] {
  return actors.filter(({ objectives }) => objectives.length > 0).map(({ id }) => id);
}

/** The one seat that a person held; fails with the choice where nobody did, or several. */
function playedSeat(scenario: Scenario, { seats }: GameRecord): ActorId {
  const people = scenario.actors.filter(({ id }) => seats[id] === 'human').map(({ id }) => id);
  const [only] = people;
  if (only !== undefined && people.length === 1) return only;
  const open = people.length > 0 ? people : withObjectives(scenario);
  const why = people.length > 0 ? 'Several people played this' : 'No person played this';
  throw new Failure(exits.usage, `${why}. Say whose view to take with --seat: ${open.join(', ')}.`);
}
