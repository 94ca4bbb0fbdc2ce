import type { Command } from 'commander';
import { machineConfig } from '../../actors/index';
import type { Actor } from '../../scenario/index';
import { loadScenario } from '../files/load';
import { seatOf } from '../seats';
import { mermaidOf } from '../tell/mermaid';
import { helpEnd } from '../terminal/help-end';
import type { Terminal } from '../terminal/terminal';
import { scenarioArgument } from './options';

/** Adds `graph`: an actor's machine as a Mermaid state diagram. */
export function addGraph(program: Command, terminal: Terminal): void {
  program
    .command('graph')
    .summary("draw an actor's machine as a Mermaid diagram")
    .description(
      'Prints the state machine of each actor, or of one, as a Mermaid state diagram: tracks side by side, postures as states, options as arrows. It is drawn from the same machine that the game runs. Paste it into a Mermaid block of a Markdown file, or into mermaid.live.',
    )
    .argument(...scenarioArgument)
    .option('--actor <actor>', 'only this actor')
    .addHelpText(
      'after',
      helpEnd(
        terminal,
        ['graph iran-pakistan-2024 --actor pakistan', 'graph my-crisis > machines.mmd'],
        '0 drawn, 1 the scenario has errors, 2 it could not be read, 64 no such actor.',
      ),
    )
    .action((argument: string, { actor }: { readonly actor?: string }) => {
      const scenario = loadScenario(terminal, argument);
      const actors: readonly Actor[] = actor === undefined ? scenario.actors : [seatOf(scenario, actor)];
      for (const line of mermaidOf(actors.map((one) => ({ actor: one, config: machineConfig(one) })))) {
        terminal.line(line);
      }
    });
}
