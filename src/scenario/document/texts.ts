import type { z } from 'zod';
import { withLabels } from './labels';
import type { Path } from './problem';
import { documentSchema, type WrittenDocument } from './schema';
import { isTwoLevels, readerTexts, type TwoLevels } from './schema-parts';
import { formsOf, membersAt } from './schema-walk';
import type { WordLevel } from './word-levels';

/** One text of a document that its readers see. */
export interface DocumentText {
  readonly path: Path;
  /**
   * The path as translations name it: keys joined by dots, list entries by their id, or from 1 where they have none; with `.plain` at
   * its end for the plain one of a text in two levels.
   */
  readonly key: string;
  /** The field that it fills, as `risk`; for a field named `text` the one above it, as `outcomes`. */
  readonly field: string;
  readonly text: string;
  /** Characters that it may have. */
  readonly longest: number;
  /** Of a text in two levels, which of them this is; its path ends with the same word. */
  readonly level?: WordLevel;
}

/** The texts of documents that were asked for before: looking through a large one takes a while. */
const known = new WeakMap<WrittenDocument, readonly DocumentText[]>();

/** Every text of a document that its readers see, in written order, with the labels that are made from ids; both levels of those that have two. */
export function textsOf(document: WrittenDocument): readonly DocumentText[] {
  const found = known.get(document);
  if (found !== undefined) return found;
  const texts: DocumentText[] = [];
  collect([documentSchema], withLabels(document), { path: [], key: '', field: '' }, texts);
  known.set(document, texts);
  return texts;
}

/** A place in a document, with all that is said of a text that stands there. */
type Place = Pick<DocumentText, 'path' | 'key' | 'field'>;

function collect(
  schemas: readonly z.core.$ZodType[],
  value: unknown,
  place: Place,
  texts: DocumentText[],
): void {
  if (typeof value === 'string') {
    const longest = longestOf(schemas);
    if (longest !== undefined) texts.push({ ...place, text: value, longest });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const levels = schemas.find(isTwoLevels);
  if (levels !== undefined && isInTwoLevels(value)) {
    const longest = longestOf(membersAt(levels, 'full')) ?? 0;
    const full = { ...place, path: [...place.path, 'full'] };
    const plain = { ...place, path: [...place.path, 'plain'], key: `${place.key}.plain` };
    texts.push({ ...full, text: value.full, longest, level: 'full' });
    texts.push({ ...plain, text: value.plain, longest, level: 'plain' });
    return;
  }
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    const step = isList ? Number(name) : name;
    const below = schemas.flatMap((schema) => membersAt(schema, step)).flatMap(formsOf);
    const label = isList ? (idOf(member) ?? String(Number(name) + 1)) : name;
    const at = {
      path: [...place.path, step],
      key: place.key === '' ? label : `${place.key}.${label}`,
      field: isFieldOf(schemas, step) && step !== 'text' ? String(step) : place.field,
    };
    collect(below, member, at, texts);
  }
}

/** Whether the format itself gives a member its name, and not the author. */
function isFieldOf(schemas: readonly z.core.$ZodType[], step: string | number): boolean {
  return schemas.some((schema) => 'shape' in schema._zod.def && membersAt(schema, step).length > 0);
}

function longestOf(schemas: readonly z.core.$ZodType[]): number | undefined {
  return schemas.map((schema) => readerTexts.get(schema)?.longest).find((one) => one !== undefined);
}

function isInTwoLevels(value: object): value is TwoLevels {
  return 'full' in value && typeof value.full === 'string' && 'plain' in value;
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
