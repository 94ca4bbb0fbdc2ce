import type { Command } from 'commander';
import { copyActor } from '../../scenario/index';
import { placesInside } from '../files/inside';
import { fileOf } from '../files/load';
import { readSources } from '../files/read-files';
import { writeFiles } from '../files/write-files';
import { refuse } from '../tell/refusal';
import { tellCommand } from '../terminal/command';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

/** Adds `copy-actor`: one side more, made after another. */
export function addCopyActor(program: Command, terminal: Terminal): void {
  program
    .command('copy-actor')
    .summary('add a side that begins as a copy of another')
    .description(
      "Adds a side to a scenario, for you to rewrite. It begins with the file of another side, with copies of that side's own indicators, and with what turns, voices and endings say to it, and it sees what that side sees. Conditions, odds and effects of others do not speak of it yet. Translations are not copied.",
    )
    .argument('<scenario>', 'a scenario folder, or the id of a scenario of the project')
    .argument('<actor>', 'the side to copy')
    .argument('<new>', 'the id of the new side')
    .option('--dry-run', 'say what would be changed, and change nothing')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['copy-actor my-crisis hill valley', 'copy-actor my-crisis hill valley --dry-run'],
        '0 done, 1 the scenario has errors or would have some, 2 a file could not be read or written, 64 there is no such side or the new id cannot be used.',
      ),
    )
    .action(
      (scenario: string, actor: string, to: string, { dryRun = false }: { readonly dryRun?: boolean }) => {
        const { files, folder } = readSources(scenario);
        const result = copyActor(files, actor, to);
        if ('refused' in result) return refuse(terminal, result.refused, { scenario, folder, to });
        const { files: changed, made, name, code } = result.copied;
        const places = placesInside(
          folder,
          changed.map(({ path }) => path),
        );
        const written = changed.map(({ bytes }, at) => ({ place: places[at] ?? '', content: bytes }));
        if (!dryRun) {
          // The new file first, and over none that is there.
          writeFiles(written.slice(0, 1), { force: false });
          writeFiles(written.slice(1), { force: true });
        }
        terminal.wrapped(
          dryRun
            ? `Would make the side ${to} after ${actor}. Nothing was changed.`
            : `Made the side ${to} after ${actor}. It is called "${name}" (${code}) until you give it a name.`,
        );
        for (const { path } of changed)
          terminal.line(`  ${fileOf(path, folder)}${path === made ? ' (new)' : ''}`);
        if (!dryRun) tellCommand(terminal, 'Next, check it:', 'check', scenario);
      },
    );
}
