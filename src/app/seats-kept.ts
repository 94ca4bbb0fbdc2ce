import { forgetUnanswered } from '../classroom/index';
import { textShelf } from './text-shelf';

/** The place of this browser in a class: the token that opens it, by the id of the class. */
const keyOf = (id: string) => `demarche:class:${id}`;

/** Tokens of places that the browser did not keep; they are there until the page is left. */
const held = new Map<string, string>();

/** The token of this browser's place in a class, if it has one. */
export function tokenFor(id: string): string | undefined {
  const token = held.get(id) ?? stored(id);
  return token !== undefined && /^[0-9a-f]{32}$/.test(token) ? token : undefined;
}

/** Keeps the token of a place; false where it is lost when the page is left. */
export function keepToken(id: string, token: string): boolean {
  held.set(id, token);
  try {
    localStorage.setItem(keyOf(id), token);
    return true;
  } catch {
    return false;
  }
}

/** Whether the place in a class outlives the page. */
export function isTokenKept(id: string): boolean {
  return stored(id) !== undefined;
}

/** Forgets a place that is there no more, and what was said there and never answered. */
export function dropToken(id: string): void {
  held.delete(id);
  forgetUnanswered(textShelf, id);
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // What could not be read could not be kept either.
  }
}

function stored(id: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(id)) ?? undefined;
  } catch {
    return undefined;
  }
}
