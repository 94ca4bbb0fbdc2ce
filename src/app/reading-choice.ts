import { type Wording, wordingOf, wordingText } from '../scenario/index';

const key = 'demarche-words';
const listeners = new Set<() => void>();
let chosen = stored();

/** The words that were chosen last in this browser; undefined if none ever were. */
export function readingChoice(): Wording | undefined {
  return chosen;
}

/** How something is read that was kept in these words: in the language of this browser's reader, and else at the level in which it was kept. */
export function wantedWording(kept: Wording | undefined, usual?: Wording): Wording | undefined {
  const language = (chosen ?? kept ?? usual)?.language;
  const level = (kept ?? chosen ?? usual)?.level;
  return language === undefined || level === undefined ? undefined : { language, level };
}

/** Calls back when other words are chosen; returns how to stop. */
export function onReadingChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Chooses words, and keeps the choice. */
export function chooseReading(wording: Wording): void {
  chosen = wording;
  try {
    localStorage.setItem(key, wordingText(wording));
  } catch {
    // A browser that refuses storage reads so until the page is left.
  }
  for (const listener of listeners) listener();
}

function stored(): Wording | undefined {
  try {
    return wordingOf(localStorage.getItem(key) ?? undefined);
  } catch {
    return undefined;
  }
}
