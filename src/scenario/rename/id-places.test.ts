import { expect, test } from 'vitest';
import { z } from 'zod';
import { documentSchema } from '../document/schema';
import { isExpression, name, readerTexts, slug, sourceId } from '../document/schema-parts';
import { formsOf } from '../document/schema-walk';
import { idPlaceAt, idPlaces } from './id-places';

/** What is spelled as ids are, and names nothing in the document. */
const others = ['about.id', 'theatre.map', 'actors.x.emblem'];
/** A schema with a description of its own is another object of the same definition. */
const ids: readonly unknown[] = [name, slug, sourceId].map(({ def }) => def);

const isId = (schema: z.core.$ZodType) => ids.includes(schema._zod.def);

/** Every key and value of the format that is spelled as an id, by a path that leads to it. */
function placesOfIds(): readonly string[] {
  const found = new Set<string>();
  const visit = (schema: z.core.$ZodType, path: readonly (string | number)[]): void => {
    for (const form of formsOf(schema)) {
      if (form instanceof z.ZodObject)
        for (const [key, member] of Object.entries(form.shape)) visit(member, [...path, key]);
      else if (form instanceof z.ZodArray) visit(form.def.element, [...path, 0]);
      else if (form instanceof z.ZodTuple)
        for (const [at, item] of form.def.items.entries()) visit(item, [...path, at]);
      else if (form instanceof z.ZodRecord) {
        const at = [...path, 'x'];
        if (isId(form.def.keyType) && idPlaceAt(at, 'key') === undefined) found.add(`${at.join('.')} #`);
        visit(form.def.valueType, at);
      } else if (isId(form) && idPlaceAt(path, 'value') === undefined) found.add(path.join('.'));
    }
  };
  visit(documentSchema, []);
  return [...found];
}

test('every id of the format has its place in the table', () => {
  expect(placesOfIds()).toEqual(others);
});

test('every line of the table is a place of the format', () => {
  const seen = new Set<string>();
  const note = (path: readonly (string | number)[], on: 'key' | 'value') => {
    const place = idPlaceAt(path, on);
    if (place === undefined) return;
    const fits = idPlaces.find(
      ([pattern, spelling]) =>
        spelling === place.spelling && !seen.has(pattern) && fitting(pattern, path, on),
    );
    if (fits !== undefined) seen.add(fits[0]);
  };
  const visit = (schema: z.core.$ZodType, path: readonly (string | number)[]): void => {
    for (const form of formsOf(schema)) {
      if (readerTexts.has(form) || isExpression(form)) continue;
      if (form instanceof z.ZodObject)
        for (const [key, member] of Object.entries(form.shape)) visit(member, [...path, key]);
      else if (form instanceof z.ZodArray) visit(form.def.element, [...path, 0]);
      else if (form instanceof z.ZodTuple)
        for (const [at, item] of form.def.items.entries()) visit(item, [...path, at]);
      else if (form instanceof z.ZodRecord) {
        note([...path, 'x'], 'key');
        visit(form.def.valueType, [...path, 'x']);
      } else note(path, 'value');
    }
  };
  visit(documentSchema, []);
  expect(idPlaces.map(([pattern]) => pattern).filter((pattern) => !seen.has(pattern))).toEqual([]);
});

function fitting(pattern: string, path: readonly (string | number)[], on: 'key' | 'value'): boolean {
  const steps = pattern.replace(/^\*\*\./, '').split('.');
  const tail = path.slice(-steps.length);
  if ((steps.at(-1) === '#') !== (on === 'key') || path.length < steps.length) return false;
  if (!pattern.startsWith('**') && path.length !== steps.length) return false;
  return steps.every((step, at) => /^[*#@$]$/.test(step) || step === tail[at]);
}
