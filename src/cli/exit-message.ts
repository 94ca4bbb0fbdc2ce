import { CommanderError } from 'commander';
import { type Exit, exits, Failure } from './failure';

/** How a command ends that threw: the message, and the exit code. No stack trace ever reaches a user. */
export function exitMessage(
  thrown: unknown,
  args: readonly string[],
): { readonly exit: Exit; readonly says: string } {
  if (thrown instanceof CommanderError) {
    // Commander has already printed its own messages; showing help is not a failure.
    return { exit: thrown.exitCode === 0 ? exits.fine : exits.usage, says: '' };
  }
  if (thrown instanceof Failure) return { exit: thrown.exit, says: thrown.message };
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  const says = [
    'Something went wrong in Demarche. The fault is ours, not yours.',
    `  Message: ${what.split('\n')[0]}`,
    `  Command: demarche ${args.join(' ')}`,
    'Please report it as an issue, with these lines and, if possible, the scenario or the record.',
  ];
  return { exit: exits.ours, says: says.join('\n') };
}
