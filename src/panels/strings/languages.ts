/** The languages in which the interface can be read, English first; one stands here when all its sentences are there. */
export const pageLanguages: readonly string[] = ['en'];

/** The language of the interface for somebody who reads this one, such as fa for fa-IR; undefined where it has none. */
export function pageLanguageFor(language: string): string | undefined {
  const [primary] = language.split('-');
  return pageLanguages.find((one) => one === language) ?? pageLanguages.find((one) => one === primary);
}
