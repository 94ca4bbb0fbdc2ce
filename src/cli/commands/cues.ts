import type { Command } from 'commander';
import { type CueKind, cueKinds, cueSentences, cueWays } from '../../scenario/index';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';

/** Where the pictures of a kind of site stand. */
const sites: Readonly<Record<(typeof cueWays)[CueKind]['site'], string>> = {
  ground: 'At the place `to` or the place that is the target of the order; with `from` it comes from there.',
  governments:
    'Between `from` and `to`, or else between the capitals or homes of the side and of its target.',
  speaker: 'At `from`, or else in the capital or home of the side.',
  council: 'From `from` or the capital or home of the side to `to`, or else to the United Nations.',
  table: 'At the place `to` or the target; the side comes from `from` or its capital or home.',
};

/** Adds `cues`: the pictures that the map can play. */
export function addCues(program: Command, terminal: Terminal): void {
  program
    .command('cues')
    .summary('list the pictures that the map can play')
    .description(
      'Lists the kinds of pictures (cues) that the map plays for an order, an outcome, an inject or a rule: what each shows, where it stands, and how else it can end.',
    )
    .option('--json', 'print the result as JSON')
    .addHelpText('after', helpEnd(terminal, ['cues'], '0 always.'))
    .action(({ json }: { readonly json?: boolean }) => {
      if (json) {
        terminal.json(cueKinds.map((kind) => ({ kind, shows: cueSentences[kind], ...cueWays[kind] })));
        return;
      }
      for (const kind of cueKinds) tellCue(terminal, kind);
      terminal.line();
      terminal.wrapped('Write one of them as `cue: { kind: missiles, from: a-base, to: a-town }`.');
    });
}

function tellCue(terminal: Terminal, kind: CueKind): void {
  const { site, ends } = cueWays[kind];
  terminal.line(terminal.paint.bold(kind));
  terminal.wrapped(cueSentences[kind], { indent: 2 });
  const otherwise = ends.length === 0 ? '' : ` It can end \`${ends.join('` or `')}\`.`;
  terminal.wrapped(`${sites[site]}${otherwise}`, { indent: 2, paint: terminal.paint.dim });
}
