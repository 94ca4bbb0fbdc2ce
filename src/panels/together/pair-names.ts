/*
 * What two people who play one side are called. It is kept in this browser alone, so that it never gets into a record or a file.
 */

const key = 'demarche:pair';

/** How long a name can be, in characters. */
export const longestPairName = 20;

/** The names of the first and the second of two people; empty where none was given. */
export function pairNames(): readonly [string, string] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    const names = Array.isArray(kept) ? kept : [];
    return [nameIn(names[0]), nameIn(names[1])];
  } catch {
    return ['', ''];
  }
}

/** Keeps the names for the next turns and games; without storage the pair goes without. */
export function keepPairNames(names: readonly [string, string]): void {
  try {
    localStorage.setItem(key, JSON.stringify(names));
  } catch {
    // They are only a convenience.
  }
}

function nameIn(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, longestPairName) : '';
}
