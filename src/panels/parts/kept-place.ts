/*
 * Where this tab stood on a kind of page about something: it outlives a reload and is no part of the play. Where the browser keeps
 * nothing, a reload begins at the beginning.
 */

type Kind = 'page' | 'layer';

/** Where this tab stood last on a kind of page about something; empty where it stood nowhere. */
export function keptPlace(kind: Kind, about: string): string {
  try {
    return sessionStorage.getItem(keyOf(kind, about)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps where this tab stands on a kind of page about something. */
export function keepPlace(kind: Kind, about: string, place: string): void {
  try {
    sessionStorage.setItem(keyOf(kind, about), place);
  } catch {
    // It is only a place to read on from.
  }
}

const keyOf = (kind: Kind, about: string) => `demarche:${kind} ${about}`;
