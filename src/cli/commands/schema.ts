import type { Command } from 'commander';
import { scenarioJsonSchema } from '../../scenario/index';
import type { Terminal } from '../terminal/terminal';

/** Adds `schema`: the JSON Schema of the format, for editors. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .summary('print the JSON Schema of the format')
    .description(
      'Prints the JSON Schema of the scenario format, made from the very schema that reads scenarios. An editor that knows it completes keys and marks mistakes while you write.',
    )
    .addHelpText('after', '\nExample:\n  demarche schema > scenario.schema.json')
    .action(() => terminal.json(scenarioJsonSchema()));
}
