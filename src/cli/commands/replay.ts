import type { Command } from 'commander';
import { counted } from '../../base/index';
import { type ActorId, type Replayed, replay } from '../../engine/index';
import { plainText, tellGame } from '../../words/index';
import { exits, Failure } from '../failure';
import { tellEdition, whyStopped } from '../files/follow';
import { loadFor } from '../files/load';
import { shortly } from '../files/named';
import { findRecord } from '../files/read-record';
import { seatOf } from '../seats';
import { helpEnd } from '../terminal/help-end';
import { paintLines } from '../terminal/paint-lines';
import type { Terminal } from '../terminal/terminal';
import { addWordOptions, type WordOptions } from '../words';

interface Options extends WordOptions {
  readonly scenario?: string;
  readonly seat?: string;
  readonly plain?: boolean;
}

/** Adds `replay`: tells a recorded play turn by turn. */
export function addReplay(program: Command, terminal: Terminal): void {
  addWordOptions(program.command('replay'))
    .summary('show a recorded game, turn by turn')
    .description(
      'Replays a record (a saved file or a link) and shows it turn by turn: what was ordered, what changed and why, and the ending.',
    )
    .argument('<record>', 'a record file, or the text of a link')
    .option('--scenario <folder|file|id>', 'the scenario that was played, if it does not come with Demarche')
    .option('--seat <actor>', 'show only what this actor saw')
    .option('--plain', 'do not wrap lines, so that two games can be compared line by line')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'replay my-play.demarche.txt',
          'replay my-play.demarche.txt --seat iran',
          'replay 0wEScm... --scenario ./my-crisis',
        ],
        '0 shown, 1 the record is damaged, belongs to another scenario, is newer or does not replay, 2 it could not be read.',
      ),
    )
    .action((argument: string, options: Options) => {
      const found = findRecord(argument);
      const scenario = loadFor(terminal, found.shown.scenario, options.scenario, options);
      const replayed = replay(scenario, found.on(scenario));
      const seat = options.seat === undefined ? 'all' : seatOf(scenario, options.seat).id;
      if (options.plain) terminal.raw(plainText(tellGame(replayed.game, seat)).trimStart());
      else tellReplay(terminal, replayed, seat);
      tellStop(terminal, replayed, shortly(argument));
    });
}

function tellReplay(terminal: Terminal, { game }: Replayed, seat: ActorId | 'all'): void {
  const { scenario, record, phase } = game;
  const people = Object.entries(record.seats).flatMap(([id, held]) =>
    held === 'human' ? [scenario.actors.find((actor) => actor.id === id)?.name ?? id] : [],
  );
  terminal.wrapped(scenario.about.title, { paint: terminal.paint.bold });
  const by = people.length === 0 ? 'played by policies' : `played as ${people.join(' and ')}`;
  terminal.wrapped(`A game of ${counted(record.turns.length, 'turn')}, ${by}, random seed ${record.seed}.`);
  paintLines(terminal, tellGame(game, seat));
  if (phase === 'deciding')
    terminal.wrapped(`\nThe game stops here, before the orders of turn ${game.state.turn}.`);
}

/** Tells on the error stream that another edition was used, and fails where the record could not be followed. */
function tellStop(terminal: Terminal, replayed: Replayed, named: string): void {
  tellEdition(terminal, replayed);
  const { stopped, game } = replayed;
  if (stopped !== undefined) throw new Failure(exits.wrong, `${named}: ${whyStopped(game, stopped)}`);
}
