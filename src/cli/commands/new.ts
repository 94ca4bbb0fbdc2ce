import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { isScenarioId } from '../../engine/index';
import { newScenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { isPortableName } from '../files/inside';
import { tryFolder, writeFiles } from '../files/write-files';
import { shippedFolder } from '../project';
import { tellCommand } from '../terminal/command';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

/** Adds `new`: a small scenario to begin from. */
export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .summary('start a scenario from a small one that works')
    .description(
      'Makes a folder with a small invented crisis that has no errors and can be played, for you to rewrite piece by piece.',
    )
    .argument('<id>', 'the id of the new scenario: small letters, digits and hyphens')
    .option('--into <folder>', "where to make its folder; the project's scenarios/ if not given")
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['new cod-war-1975', 'new cod-war-1975 --into ~/crises'],
        '0 made, 2 something of that name exists or it could not be written, 64 the id is not valid.',
      ),
    )
    .action((id: string, { into = shippedFolder }: { readonly into?: string }) => {
      if (!isScenarioId(id) || !isPortableName(id)) {
        throw new Failure(
          exits.usage,
          `"${id}" is not a valid id. Use small letters, digits and single hyphens, beginning with a letter: cod-war-1975.`,
        );
      }
      if (into === '') throw new Failure(exits.usage, 'The name after --into is empty. Name a folder.');
      const folder = join(into, id);
      tryFolder(folder);
      if (existsSync(folder) && readdirSync(folder).length > 0) {
        throw new Failure(exits.unreadable, `${folder} already exists. Choose another id or another --into.`);
      }
      const files = newScenario(id).map(({ path, bytes }) => ({ place: join(folder, path), content: bytes }));
      writeFiles(files, { force: false });
      const shown = relative(process.cwd(), folder);
      for (const { place } of files) terminal.line(`  ${relative(process.cwd(), place)}`);
      const named = into === shippedFolder ? id : shown;
      tellCommand(terminal, 'Next, check it:', 'check', named);
      tellCommand(terminal, 'Then play it:', 'play', named);
    });
}
