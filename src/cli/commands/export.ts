import { type Command, Option } from 'commander';
import { type WrittenEfg, writeEfg } from '../../analysis/index';
import { counted } from '../../base/index';
import { exits, Failure } from '../failure';
import { loadScenario } from '../files/load';
import { requirePlace, writeFiles } from '../files/write-files';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';
import { growSlice, type SliceOptions, withSlice } from './slice';

interface Options extends SliceOptions {
  readonly efg?: boolean;
  readonly output?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Adds `export`: a slice of a crisis as a game for other programs. */
export function addExport(program: Command, terminal: Terminal): void {
  withSlice(program.command('export'))
    .summary('write a slice of a crisis as a game for Gambit and OpenSpiel')
    .description(
      "Writes some turns of a crisis as a game in extensive form. Those who decide do not see the others' orders of the same turn, chance has its exact odds with equal results merged, information sets hold the positions that an actor's own views and orders cannot tell apart, and each end pays the scores of the objectives (0 to 10). A tree that would be too large is refused, with its size. The position is taken as it really is, hidden values included.",
    )
    .option('--efg', "Gambit's format for extensive games, version 2")
    .option('-o, --output <file>', 'where to write; standard output if left out, or for -')
    .addOption(new Option('--out <file>').hideHelp())
    .option('--force', 'overwrite an existing file')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'export iran-pakistan-2024 --efg --at-turn 3 --actors iran.military,pakistan.military --others likeliest -o turn-3.efg',
          'export my-crisis --efg --turns 2 --actors hill.diplomacy,shore.diplomacy --others hold > my-crisis.efg',
        ],
        '0 written, 1 the scenario or the record has errors, 2 a file could not be read or written, 64 the tree would be too large, or no actor of that name can decide.',
      ),
    )
    .action((argument: string, options: Options) => {
      if (options.efg !== true) throw new Failure(exits.usage, 'Say which format to write: --efg.');
      const { force = false } = options;
      const named = options.output ?? options.out;
      const place = named === '-' ? undefined : named;
      const scenario = loadScenario(terminal, argument);
      if (place !== undefined) requirePlace(place, { force });
      const grown = growSlice(terminal, scenario, options);
      const written = writeEfg(grown.tree);
      if (place === undefined) terminal.raw(written.text);
      else writeFiles([{ place, content: written.text }], { force });
      terminal.progress(tellWritten(written, place, grown.results));
    });
}

function tellWritten(
  { nodes, sets, outcomes, forOpenSpiel }: WrittenEfg,
  place: string | undefined,
  results: number,
): string {
  const where = place === undefined ? '' : ` in ${place}`;
  const size = `${counted(nodes, 'node')}, ${counted(sets, 'information set')}, ${counted(outcomes, 'outcome')}${where}, from ${counted(results, 'result')} of chance.`;
  return forOpenSpiel
    ? size
    : `${size} Some numbers have more than 32 bits: Gambit reads them, OpenSpiel does not.`;
}
