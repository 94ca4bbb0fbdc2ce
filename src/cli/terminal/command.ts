import type { Terminal } from './terminal';

/** Says what to type next. The command is on a line of its own and is not wrapped, so that it can be copied. */
export function tellCommand(terminal: Terminal, lead: string, ...words: readonly string[]): void {
  terminal.wrapped(lead);
  terminal.line(`  npm run demarche -- ${words.map((word) => shellWord(word)).join(' ')}`);
}

/** A word as it is typed in a shell: in quotes where it holds spaces or anything else that a shell would take for its own. */
export function shellWord(word: string, platform: NodeJS.Platform = process.platform): string {
  if (/^[\w@%+=:,./~-]+$/.test(word)) return word;
  return platform === 'win32' ? `"${word.replaceAll('"', '""')}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
