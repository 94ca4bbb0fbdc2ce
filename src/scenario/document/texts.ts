import type { z } from 'zod';
import type { Path } from './problem';
import { documentSchema, type ScenarioDocument } from './schema';
import { readerTexts } from './schema-parts';
import { formsOf, membersAt } from './schema-walk';

/** One text of a document that its readers see. */
export interface DocumentText {
  readonly path: Path;
  /** The path as translations name it: keys joined by dots, list entries by their id, or from 1 where they have none. */
  readonly key: string;
  readonly text: string;
}

/** Every text of a document that its readers see, in written order. */
export function textsOf(document: ScenarioDocument): readonly DocumentText[] {
  const texts: DocumentText[] = [];
  collect([documentSchema], document, [], '', texts);
  return texts;
}

function collect(
  schemas: readonly z.core.$ZodType[],
  value: unknown,
  path: Path,
  key: string,
  texts: DocumentText[],
): void {
  if (typeof value === 'string') {
    if (schemas.some((schema) => readerTexts.get(schema) !== undefined))
      texts.push({ path, key, text: value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    const step = isList ? Number(name) : name;
    const below = schemas.flatMap((schema) => membersAt(schema, step)).flatMap(formsOf);
    const label = isList ? (idOf(member) ?? String(Number(name) + 1)) : name;
    collect(below, member, [...path, step], key === '' ? label : `${key}.${label}`, texts);
  }
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}

/** The references to sources in a text, as [S16], with where each begins. */
export function referencesIn(text: string): readonly { readonly id: string; readonly offset: number }[] {
  const references: { id: string; offset: number }[] = [];
  for (const bracket of text.matchAll(
    /\[([A-Z][A-Za-z]{0,7}\d{1,4}(?:\s*[,;]\s*[A-Z][A-Za-z]{0,7}\d{1,4})*)\]/g,
  )) {
    for (const one of (bracket[1] ?? '').matchAll(/[A-Z][A-Za-z]{0,7}\d{1,4}/g)) {
      references.push({ id: one[0], offset: bracket.index + 1 + one.index });
    }
  }
  return references;
}
