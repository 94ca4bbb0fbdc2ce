/*
 * Which page of a reveal this tab shows: it outlives a reload and is no part of the play. One is kept, since a tab shows one at a
 * time; where the browser keeps nothing, a reload begins at the first page.
 */

const key = 'demarche:page';

/** The page (from 0) of a play's turn that this tab showed last; 0 where it showed none. */
export function keptPage(play: string, turn: number): number {
  const begin = beginOf(play, turn);
  const kept = read();
  if (!kept.startsWith(begin)) return 0;
  const page = kept.slice(begin.length);
  return /^\d{1,3}$/.test(page) ? Number(page) : 0;
}

/** Keeps which page (from 0) of a play's turn is shown. */
export function keepPage(play: string, turn: number, page: number): void {
  try {
    sessionStorage.setItem(key, `${beginOf(play, turn)}${page}`);
  } catch {
    // It is only a place to read on from.
  }
}

function beginOf(play: string, turn: number): string {
  return `${play} ${turn} `;
}

function read(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
