import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { isScenarioId } from '../../engine/index';
import { newScenario } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { crisisLike, type Likeness } from '../files/crisis-like';
import { isPortableName, placesInside } from '../files/inside';
import { tryFolder, writeFiles } from '../files/write-files';
import { shippedFolder } from '../project';
import { tellCommand } from '../terminal/command';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly like?: string;
  readonly into?: string;
}

/** Adds `new`: a scenario to begin from. */
export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .summary('start a scenario from one that works')
    .description(
      'Makes a folder with an invented crisis that has no errors and can be played, for you to rewrite piece by piece. Without --like it is the small one that docs/authoring.md builds. "--like border-crisis" makes a larger one, such as you may want to write: two states, an armed group and a mediator. --like can also name any other scenario, which is then copied without its translations.',
    )
    .argument('<id>', 'the id of the new scenario: small letters, digits and hyphens')
    .option('--like <crisis>', 'what it begins as: border-crisis, or a scenario')
    .option('--into <folder>', "where to make its folder; the project's scenarios/ if not given")
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        [
          'new cod-war-1975',
          'new cod-war-1975 --like border-crisis',
          'new my-january --like iran-pakistan-2024 --into ~/crises',
        ],
        '0 made, 1 what it should be like has errors, 2 something of that name exists or it could not be written, 64 the id is not valid.',
      ),
    )
    .action((id: string, { like, into = shippedFolder }: Options) => {
      if (!isScenarioId(id) || !isPortableName(id)) {
        throw new Failure(
          exits.usage,
          `"${id}" is not a valid id. Use small letters, digits and single hyphens, beginning with a letter: cod-war-1975.`,
        );
      }
      if (into === '') throw new Failure(exits.usage, 'The name after --into is empty. Name a folder.');
      if (like === '') throw new Failure(exits.usage, 'The name after --like is empty. Name a crisis.');
      const folder = join(into, id);
      tryFolder(folder);
      if (existsSync(folder) && readdirSync(folder).length > 0) {
        throw new Failure(exits.unreadable, `${folder} already exists. Choose another id or another --into.`);
      }
      const likeness = like === undefined ? undefined : crisisLike(terminal, like, id);
      const sources = likeness?.files ?? newScenario(id);
      const places = placesInside(
        folder,
        sources.map(({ path }) => path),
      );
      const files = sources.map(({ bytes }, at) => ({ place: places[at] ?? '', content: bytes }));
      writeFiles(files, { force: false });
      const shown = relative(process.cwd(), folder);
      for (const { place } of files) terminal.line(`  ${relative(process.cwd(), place)}`);
      if (likeness !== undefined) tellLikeness(terminal, likeness);
      const named = into === shippedFolder ? id : shown;
      tellCommand(terminal, 'Next, check it:', 'check', named);
      tellCommand(terminal, 'Then play it:', 'play', named);
      if (into !== shippedFolder) return;
      terminal.wrapped('To see it in the browser, where it reloads as you edit:');
      terminal.line('  npm run dev');
    });
}

/** Says what a copy keeps of another author's work, and what it does not. */
function tellLikeness(terminal: Terminal, { isTemplate, left }: Likeness): void {
  if (isTemplate) return;
  terminal.wrapped(
    'The title says that it is a copy. The authors and the licence are still those of the original: add your name to them.',
  );
  if (left.length > 0) {
    terminal.wrapped(
      `Its translations (${left.join(', ')}) were left out, because they would not fit what you rewrite.`,
    );
  }
}
