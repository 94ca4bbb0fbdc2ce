/** Exit codes of every command; docs/command-line.md lists them for those who call it from scripts. */
export const exits = {
  /** What was asked for was done, or what was checked has no errors. */
  fine: 0,
  /** The scenario or the record has errors. */
  wrong: 1,
  /** A file could not be read or written. */
  unreadable: 2,
  /** The command line itself makes no sense. */
  usage: 64,
  /** Our own mistake. */
  ours: 70,
  /** Ctrl-C. */
  interrupted: 130,
} as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** Ends a command with a sentence for the user: what is wrong and what to do. */
export class Failure extends Error {
  readonly exit: Exit;

  constructor(exit: Exit, sentence: string) {
    super(sentence);
    this.exit = exit;
  }
}
