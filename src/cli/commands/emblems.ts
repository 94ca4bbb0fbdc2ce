import type { Command } from 'commander';
import { emblems, flagEmblems } from '../../scenario/index';
import { helpEnd } from '../terminal/help-end';
import { table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';

/** Adds `emblems`: the flags and neutral emblems that actors can have. */
export function addEmblems(program: Command, terminal: Terminal): void {
  program
    .command('emblems')
    .summary('list the emblems that actors can have')
    .description(
      'Lists the emblems that an actor can name in `emblem`: flags, each with the state or organisation whose flag it is, and neutral ones for groups.',
    )
    .option('--json', 'print the result as JSON')
    .addHelpText('after', helpEnd(terminal, ['emblems'], '0 always.'))
    .action(({ json }: { readonly json?: boolean }) => {
      const names = new Intl.DisplayNames(['en'], { type: 'region' });
      const nameOf = (emblem: string) =>
        flagEmblems.includes(emblem) ? (names.of(emblem.toUpperCase()) ?? emblem) : 'a neutral emblem';
      if (json) {
        terminal.json(emblems.map((emblem) => ({ emblem, name: nameOf(emblem) })));
        return;
      }
      table(
        terminal,
        'Emblems',
        ['emblem', 'whose'],
        emblems.map((emblem) => [emblem, nameOf(emblem)]),
      );
      terminal.wrapped('`none` is an actor without an emblem, such as an armed group.', { indent: 2 });
    });
}
