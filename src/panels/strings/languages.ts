/** Sentences by their keys, as a file of a language has them. */
export interface Sentences {
  readonly [key: string]: string | readonly string[] | Sentences;
}

/** The languages in which the interface can be read, English first; the build writes the others into the page. */
export function pageLanguages(): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="demarche:languages"]');
  return ['en', ...(meta?.content ?? '').split(' ').filter((language) => language !== '')];
}

/** The language of the interface for somebody who reads this one, such as fa for fa-IR; English where it has none. */
export function pageLanguageFor(language: string, languages = pageLanguages()): string {
  const [primary] = language.split('-');
  return languages.find((one) => one === language) ?? languages.find((one) => one === primary) ?? 'en';
}

/** The sentences of a group in another language than English; undefined where nobody has translated it. Rejects where they cannot be loaded. */
export async function translated(language: string, group: string): Promise<Sentences | undefined> {
  const response = await fetch(new URL(`strings/${language}/${group}.json`, document.baseURI));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}
