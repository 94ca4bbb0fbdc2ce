import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { counted } from '../../base/index';
import { unbundle } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { placesInside } from '../files/inside';
import { refuseNoScenario, tellErrors } from '../files/load';
import { readBounded } from '../files/read-bounded';
import { tryFolder, writeFiles } from '../files/write-files';
import { tellCommand } from '../terminal/command';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

/** Adds `unbundle`: one file as a scenario folder. */
export function addUnbundle(program: Command, terminal: Terminal): void {
  program
    .command('unbundle')
    .summary('split a bundled scenario into a folder of YAML files')
    .description(
      'Splits a .crisis.json file into the YAML files of a scenario folder, so that you can edit it. No existing file is overwritten.',
    )
    .argument('<file>', 'a .crisis.json file')
    .argument('<folder>', 'the folder to write; made if it does not exist')
    .option('--force', 'overwrite existing files')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['unbundle my-crisis.crisis.json scenarios/my-crisis'],
        '0 written, 1 the file is not a complete document, 2 a file could not be read or written.',
      ),
    )
    .action((file: string, folder: string, { force = false }: { readonly force?: boolean }) => {
      if (folder === '')
        throw new Failure(exits.usage, 'The name of the folder to write is empty. Name one.');
      tryFolder(folder);
      const { files, problems } = unbundle({ path: basename(file), bytes: readBounded(file, 'scenario') });
      if (files === undefined) {
        refuseNoScenario(file, problems);
        tellErrors(terminal, problems, dirname(file));
        throw new Failure(exits.wrong, `${file} cannot be read as a scenario, so nothing was written.`);
      }
      const places = placesInside(
        folder,
        files.map(({ path }) => path),
      );
      const written = files.map(({ bytes }, at) => ({ place: places[at] ?? '', content: bytes }));
      writeFiles(written, { force });
      terminal.wrapped(`Wrote ${counted(files.length, 'file')} to ${folder}.`);
      tellCommand(terminal, 'Next, check it:', 'check', folder);
    });
}
