/** One small fault, put into the code while tests run: they must notice. No file on disk is ever changed. */
export interface Mutant {
  /** What is now wrong, in a few words. */
  readonly meaning: string;
  /** More than one where the same rule stands in engine and kernel, so that neither can be held to the other. */
  readonly edits: readonly Edit[];
}

/** A piece of a source file, which stands there exactly once, and what stands there instead. */
export interface Edit {
  /** Relative to the project. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

type OfFile = (meaning: string, find: string, put: string) => Mutant;

/** Makes mutants of one file. */
export function mutantsOf(file: string): OfFile {
  return (meaning, find, put) => ({ meaning, edits: [{ file, find, put }] });
}

/** The text of a file with an edit made; throws where the piece does not stand there exactly once, so that none goes stale. */
export function edited(source: string, { file, find, put }: Edit): string {
  const at = source.indexOf(find);
  if (at < 0) throw new Error(`${file} no longer has: ${find}`);
  if (source.indexOf(find, at + 1) >= 0) throw new Error(`${file} has more than one: ${find}`);
  if (find === put) throw new Error(`${file}: nothing is changed in: ${find}`);
  return source.slice(0, at) + put + source.slice(at + find.length);
}
