import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { counted } from '../../base/index';
import { rename } from '../../scenario/index';
import { placesInside } from '../files/inside';
import { fileOf } from '../files/load';
import { readSources } from '../files/read-files';
import { writeFiles } from '../files/write-files';
import { namedInWords } from '../tell/named';
import { refuse } from '../tell/refusal';
import { tellCommand } from '../terminal/command';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

/** Adds `rename`: another id for something, wherever a scenario names it. */
export function addRename(program: Command, terminal: Terminal): void {
  program
    .command('rename')
    .summary('change an id wherever a scenario names it')
    .description(
      "Gives something another id: a side, an indicator, an option, a place, a source or anything else that has one. The id is changed wherever the scenario names it: in expressions, in the keys of translations and in the name of a side's file. Comments and layout stay as they are, and the scenario means the same. Texts that readers see are not changed.",
    )
    .argument('<scenario>', 'a scenario folder, or the id of a scenario of the project')
    .argument('<old>', 'the id, or a path to it such as iran.pressure, or option:iran.claim')
    .argument('<new>', 'the new id')
    .option('--dry-run', 'say what would be changed, and change nothing')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'rename my-crisis hill mountain',
          'rename my-crisis hill.pressure anger --dry-run',
          'rename my-crisis posture:hill.border.shut closed',
        ],
        '0 done, 1 the scenario has errors or would have some, 2 a file could not be read or written, 64 there is no such id or the new one cannot be used.',
      ),
    )
    .action(
      (scenario: string, old: string, to: string, { dryRun = false }: { readonly dryRun?: boolean }) => {
        const { files, folder } = readSources(scenario);
        const result = rename(files, old, to);
        if ('refused' in result) return refuse(terminal, result.refused, { scenario, folder, to });
        const { what, counts, moved, sides, files: made } = result.renamed;
        const changed = made.filter(
          (file) => file.path === moved?.to || !files.some(({ bytes }) => bytes === file.bytes),
        );
        const places = placesInside(
          folder,
          changed.map(({ path }) => path),
        );
        const written = changed.map(({ path, bytes }, at) => ({
          path,
          place: places[at] ?? '',
          content: bytes,
        }));
        if (!dryRun) {
          // The file with a new name first, and over none that is there.
          writeFiles(
            written.filter(({ path }) => path === moved?.to),
            { force: false },
          );
          writeFiles(
            written.filter(({ path }) => path !== moved?.to),
            { force: true },
          );
          if (moved !== undefined) rmSync(join(folder, moved.from));
        }
        const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
        const where = `${counted(total, 'time')} in ${counted(counts.size, 'file')}`;
        terminal.wrapped(
          dryRun
            ? `Would give ${namedInWords(what)} the id ${to}, ${where}. Nothing was changed.`
            : `Gave ${namedInWords(what)} the id ${to}, ${where}.`,
        );
        for (const [path, count] of counts) terminal.line(`  ${fileOf(path, folder)}  ${count}`);
        if (moved !== undefined)
          terminal.line(
            `  ${fileOf(moved.from, folder)} ${dryRun ? 'would become' : 'is now'} ${fileOf(moved.to, folder)}`,
          );
        if (sides !== undefined)
          terminal.wrapped(
            `Sides are listed in the order of their files, which is now: ${sides.join(', ')}. "about.sides" can give another order.`,
          );
        if (!dryRun) tellCommand(terminal, 'Texts were not changed. Next, check it:', 'check', scenario);
      },
    );
}
