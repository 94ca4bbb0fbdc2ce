import type { Term } from './scenario';

/** Where a text uses a term: from a character up to another, from 0. */
export interface TermUse {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

/** Finds the terms that a text uses, in the order in which it uses them; where two begin together, the longer one. */
export type FindTerms = (text: string) => readonly TermUse[];

/** What finds the terms of a glossary in texts: whole words only, and no part of one with a hyphen; their limits are places in a text, from 0. */
export function termsIn(
  glossary: readonly Term[],
  limitsOf: (text: string) => ReadonlySet<number> = letterLimits,
): FindTerms {
  const forms = glossary.flatMap((term) => formsOf(term).map((form) => ({ form, term })));
  if (forms.length === 0) return () => [];
  const longestFirst = forms.toSorted((one, other) => other.form.length - one.form.length);
  const pattern = longestFirst.map(({ form }) => patternOf(form)).join('|');
  return (text) => {
    const uses: TermUse[] = [];
    const search = new RegExp(pattern, 'giu');
    let limits: ReadonlySet<number> | undefined;
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      const [found] = match;
      const { index: from } = match;
      const to = from + found.length;
      const meant = longestFirst.find(({ form }) => isForm(form, found));
      limits ??= limitsOf(text);
      if (meant !== undefined && limits.has(from) && limits.has(to) && !isHyphenated(text, from, to)) {
        uses.push({ term: meant.term, from, to });
      } else search.lastIndex = from + 1;
    }
    return uses;
  };
}

/** The forms of a term, without those that are empty. */
function formsOf({ forms }: Term): readonly string[] {
  return forms
    .split(/[,،、]/)
    .map((form) => form.trim().replaceAll(/\s+/g, ' '))
    .filter((form) => form !== '');
}

function patternOf(form: string): string {
  return form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** A form with a capital letter stands only for itself, so that "Guards" are not the guards of a border. */
function isForm(form: string, found: string): boolean {
  const said = found.replaceAll(/\s+/g, ' ');
  return said === form || (form === form.toLowerCase() && said.toLowerCase() === form);
}

/** Where words begin and end if they are made of letters, marks and numbers, and of the signs that join two parts of a Persian word. */
function letterLimits(text: string): ReadonlySet<number> {
  const between = text.matchAll(
    /(?<![\p{L}\p{M}\p{N}\p{Join_Control}])|(?![\p{L}\p{M}\p{N}\p{Join_Control}])/gu,
  );
  return new Set([...between].map(({ index }) => index));
}

/** Whether a hyphen makes what stands at a place of a text a part of a longer word: no "escalation" in "de-escalation". */
function isHyphenated(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(0, from)) || /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(to));
}
