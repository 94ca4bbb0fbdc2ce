/** Sentences by their keys, as a file of a language has them. */
export interface Sentences {
  readonly [key: string]: string | readonly string[] | Sentences;
}

/** One file for each language and group, such as `fa/room.json`; each is loaded when it is asked for. */
const files = import.meta.glob<Sentences>('./*/*.json', { import: 'default' });

/** The sentences of a group in another language than English; undefined where nobody has translated that group. */
export async function translated(language: string, group: string): Promise<Sentences | undefined> {
  return files[`./${language}/${group}.json`]?.();
}
