import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitMessage } from './exit-message';
import { exits, Failure } from './failure';
import { whyUnwritten } from './files/write-files';
import { programOf } from './program';
import { projectFolder } from './project';
import { processTerminal } from './terminal/terminal';

const terminal = processTerminal();

let isLeaving = false;

// The reader at the other end of a pipe may have seen enough (`| head`), which is not a failure. A full disk and a window that is
// gone are failures. In each case a game is saved first, as it is when its window is closed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isLeaving && error.code !== 'EPIPE')
      end(new Failure(exits.unreadable, `The output could not be written: ${whyUnwritten(error)}.`));
    if (isLeaving || process.emit('SIGHUP', 'SIGHUP')) {
      isLeaving = true;
      return;
    }
    process.exit(process.exitCode ?? exits.fine);
  });
}
process.on('uncaughtException', (thrown) => {
  end(thrown);
  process.exit();
});

try {
  await programOf(terminal, versionOf()).parseAsync();
} catch (thrown) {
  end(thrown);
}

function versionOf(): string {
  const found: unknown = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const isPackage = typeof found === 'object' && found !== null && 'version' in found;
  return isPackage && typeof found.version === 'string' ? found.version : 'unknown';
}

function end(thrown: unknown): void {
  const { exit, says } = exitMessage(thrown, process.argv.slice(2));
  if (says !== '') terminal.progress(says);
  process.exitCode = exit;
}
