import type { Refusal } from '../../scenario/index';
import { type Exit, exits, Failure } from '../failure';
import { fileOf, tellErrors } from '../files/load';
import type { Terminal } from '../terminal/terminal';
import { kindInWords, namedInWords } from './named';

/** What was asked for: a scenario, and the id that was to become another. */
interface Asked {
  readonly scenario: string;
  readonly folder: string;
  readonly to: string;
}

/** How ids are spelled, with an example. */
const spellings = {
  name: 'small letters, digits and underscores, beginning with a letter: north_coast',
  id: 'small letters, digits and single hyphens, beginning with a letter: call-home',
  source: 'a capital letter and a number: S12',
} as const;

/** Ends the command with why an id was not changed or copied; nothing has been written. */
export function refuse(terminal: Terminal, refusal: Refusal, { scenario, folder, to }: Asked): never {
  const fail = (exit: Exit, sentence: string): never => {
    throw new Failure(exit, `${sentence} Nothing was changed.`);
  };
  switch (refusal.why) {
    case 'unreadable':
      tellErrors(terminal, refusal.problems, folder);
      return fail(exits.wrong, `${scenario} cannot be read as a scenario.`);
    case 'mistake':
      tellErrors(terminal, refusal.problems, folder);
      return fail(exits.wrong, `With the id "${to}", ${scenario} would have these errors.`);
    case 'unknown': {
      const hint = refusal.nearest === undefined ? '' : ` Did you mean "${refusal.nearest}"?`;
      return fail(exits.usage, `${scenario} has nothing with the id "${refusal.old}".${hint}`);
    }
    case 'ambiguous': {
      terminal.progress(`"${refusal.old}" can be:`);
      for (const named of refusal.choices)
        terminal.progress(`  ${named.kind}:${named.ids.join('.')}   ${namedInWords(named)}`);
      return fail(
        exits.usage,
        `"${refusal.old}" is the id of several things. Type one of them as it stands above.`,
      );
    }
    case 'spelling':
      return fail(
        exits.usage,
        `"${to}" cannot be the id of the ${kindInWords(refusal.kind)}. Use ${spellings[refusal.spelling]}.`,
      );
    case 'reserved':
      return fail(exits.usage, `"${to}" has a meaning of its own in scenarios. Choose another id.`);
    case 'taken':
      return fail(
        exits.usage,
        `The id "${to}" is already that of another ${kindInWords(refusal.kind)}. Choose another id.`,
      );
    case 'no-file':
      return fail(
        exits.wrong,
        `${fileOf(refusal.path, folder)} is missing. Give the side a file of its own first; "unbundle" makes one for each side.`,
      );
    case 'escaped': {
      const { file, line, column } = refusal.at;
      return fail(
        exits.wrong,
        `${fileOf(file, folder)}:${line}:${column} has the id written with escapes. Write it in plain letters first.`,
      );
    }
    case 'meaning':
      return fail(
        exits.wrong,
        `With the id "${to}", some expressions would mean something else (${refusal.mention}). Choose another id.`,
      );
    default:
      return refusal satisfies never;
  }
}
