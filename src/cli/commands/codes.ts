import type { Command } from 'commander';
import { counted } from '../../base/index';
import { type CameoCode, findCameo, rungOf, rungs } from '../../scenario/index';
import { exits, Failure } from '../failure';
import { helpEnd } from '../terminal/help-end';
import { table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';

/** Adds `codes`: finds CAMEO codes by what they mean. */
export function addCodes(program: Command, terminal: Terminal): void {
  program
    .command('codes')
    .summary('find CAMEO codes by a word')
    .description(
      'Finds the CAMEO code of an act by words for it, or lists the codes under a number. Each code stands with its step on the ladder of escalation and its Goldstein weight, from -10 (conflict) to 10 (cooperation). Without words it lists the twenty roots.',
    )
    .argument('[words...]', 'words for the act, such as "ceasefire", or the beginning of a code, such as 19')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      helpEnd(terminal, ['codes drone', 'codes appeal ceasefire', 'codes 19'], '0 found, 64 no code fits.'),
    )
    .action((words: readonly string[], { json }: { readonly json?: boolean }) => {
      const found = findCameo(words.flatMap((word) => word.split(/\s+/)));
      if (json) terminal.json(found.map(asJson));
      else tellCodes(terminal, words.join(' '), found);
    });
}

function tellCodes(terminal: Terminal, wanted: string, found: readonly CameoCode[]): void {
  if (found.length === 0) {
    throw new Failure(
      exits.usage,
      `No CAMEO code is described by "${wanted.slice(0, 60)}". Try one word, another word for the same, or "codes" alone for the roots.`,
    );
  }
  const title =
    wanted === '' ? 'The roots of the CAMEO table' : `${counted(found.length, 'CAMEO code')} for "${wanted}"`;
  const rows = found.map(({ code, label, goldstein, inherited }) => [
    `${code}  ${label}`,
    rungs[rungOf(code)] ?? '',
    `${goldstein.toFixed(1)}${inherited ? '*' : ' '}`,
  ]);
  table(terminal, title, ['code', 'step', 'weight'], rows);
  if (found.some(({ inherited }) => inherited))
    terminal.wrapped('* taken from the code above it, since the published table has none.', { indent: 2 });
  terminal.wrapped(`In a scenario a code stands between quotes: cameo: '${found[0]?.code}'.`, { indent: 2 });
}

function asJson({ code, label, quad, goldstein, inherited }: CameoCode): object {
  return { code, label, quad, step: rungs[rungOf(code)], goldstein, inherited };
}
