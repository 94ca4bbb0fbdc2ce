/** Whatever does something else when it is pressed, names something, or is not read on the screen: no term is marked in it. */
const otherwise = 'button, a, label, summary, h1, h2, h3, h4, th, caption, legend, [role="tab"], .paper';

/** A part of a screen, in which a term is marked where it is first used. */
const screenPart = '[role="dialog"], .debrief-part, main';

const all = new Map<Element, string>();
const listeners = new Set<() => void>();
let firsts: ReadonlySet<Element> = new Set();
let isStale = false;

/** Notes that an element uses a term; returns how to forget it. Who listens is told before anything is drawn. */
export function noteMark(element: Element, term: string): () => void {
  all.set(element, term);
  lookAgain();
  return () => {
    all.delete(element);
    lookAgain();
  };
}

/** Calls back when other elements are the first; returns how to stop. */
export function onFirstMarks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether an element is the first in its part of the screen to use its term. */
export function isFirstMark(element: Element | null): boolean {
  return element !== null && firsts.has(element);
}

function lookAgain(): void {
  if (isStale) return;
  isStale = true;
  queueMicrotask(() => {
    isStale = false;
    firsts = firstsOf(all);
    for (const listener of listeners) listener();
  });
}

function firstsOf(marks: ReadonlyMap<Element, string>): ReadonlySet<Element> {
  const found = new Map<Element, Map<string, Element>>();
  for (const [element, term] of marks) {
    if (element.closest(otherwise) !== null) continue;
    const part = element.closest(screenPart);
    if (part === null) continue;
    const byTerm = found.get(part) ?? new Map<string, Element>();
    found.set(part, byTerm);
    const before = byTerm.get(term);
    if (before === undefined || isAfter(before, element)) byTerm.set(term, element);
  }
  return new Set([...found.values()].flatMap((byTerm) => [...byTerm.values()]));
}

function isAfter(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
