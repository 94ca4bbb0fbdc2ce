import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { exits, Failure } from './failure';
import { programOf } from './program';
import { projectFolder } from './read-files';
import { processTerminal } from './terminal';

const terminal = processTerminal();

// The reader at the other end of a pipe may have seen enough (`| head`): no failure of anybody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? exits.fine);
    throw error;
  });
}
process.on('uncaughtException', end);

try {
  await programOf(terminal, versionOf()).parseAsync();
} catch (thrown) {
  end(thrown);
}

function versionOf(): string {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8');
  const found: unknown = JSON.parse(text);
  const isPackage = typeof found === 'object' && found !== null && 'version' in found;
  return isPackage && typeof found.version === 'string' ? found.version : 'unknown';
}

/** Ends with a sentence and an exit code, whatever was thrown. */
function end(thrown: unknown): void {
  if (thrown instanceof CommanderError) {
    process.exitCode = thrown.exitCode === 0 ? exits.fine : exits.usage;
    return;
  }
  if (thrown instanceof Failure) {
    terminal.tell(thrown.message);
    process.exitCode = thrown.exit;
    return;
  }
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  terminal.tell(
    [
      'Demarche made a mistake here; it is ours, not yours.',
      `  What it says: ${what.split('\n')[0]}`,
      `  Command: demarche ${process.argv.slice(2).join(' ')}`,
      'Please report it with these lines and, if you can, the scenario or record: see CONTRIBUTING.md.',
    ].join('\n'),
  );
  process.exitCode = exits.ours;
}
