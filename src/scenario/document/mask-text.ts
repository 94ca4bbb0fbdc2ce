/** The references to sources in a text, with the space before them. */
const references = /\s?\[[A-Z][A-Za-z]{0,7}\d{1,4}(?:\s*[,;]\s*[A-Z][A-Za-z]{0,7}\d{1,4})*\]/g;
const wordSign = /[\p{L}\p{N}]/u;

/** One place where a name stands in a text as a word of its own. */
interface Found {
  readonly at: number;
  readonly name: string;
}

/** Finds where names stand in a text as whole words; of two that begin at one place the longer one, and none within another. */
export type NameFinder = (text: string) => readonly Found[];

/** A finder of some names. */
export function finderOf(names: readonly string[]): NameFinder {
  const byFirst = new Map<string, string[]>();
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    const first = name.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return (text) => {
    const found: Found[] = [];
    for (let at = 0; at < text.length; at++) {
      const alike = byFirst.get(text.charAt(at));
      if (alike === undefined || (at > 0 && wordSign.test(text.charAt(at - 1)))) continue;
      const name = alike.find((one) => text.startsWith(one, at) && isWordEnd(text, at + one.length));
      if (name === undefined) continue;
      found.push({ at, name });
      at += name.length - 1;
    }
    return found;
  };
}

function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || !wordSign.test(text.charAt(at));
}

/** A text with invented names in the place of the real ones that are found, and without its references to sources. */
export function maskedText(text: string, names: Readonly<Record<string, string>>, find: NameFinder): string {
  const bare = text.replace(references, '');
  let [told, from] = ['', 0];
  for (const { at, name } of find(bare)) {
    told += bare.slice(from, at) + (names[name] ?? name);
    from = at + name.length;
  }
  return told + bare.slice(from);
}
