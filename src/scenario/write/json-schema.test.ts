import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from './json-schema';

const schema = JSON.parse(JSON.stringify(scenarioJsonSchema()));

test('the committed schema is up to date (npm run demarche -- schema writes it)', () => {
  const committed = readFileSync(new URL('../../../docs/scenario.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(schema);
});

test('every property has a title and a description, and every reference leads somewhere', () => {
  const without: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, member] of Object.entries(node)) {
      const below = `${path}.${key}`;
      if (key === '$ref') expect(schema.$defs).toHaveProperty(String(member).replace('#/$defs/', ''));
      if (path.endsWith('.properties') && !isDescribed(member)) without.push(below);
      visit(member, below);
    }
  };
  visit(schema, '');
  expect(without).toEqual([]);
});

/** Parts and shared forms are described where they are defined. */
function isDescribed(member: unknown): boolean {
  if (typeof member !== 'object' || member === null) return false;
  const named = '$ref' in member ? schema.$defs[String(member.$ref).replace('#/$defs/', '')] : member;
  return ('description' in member || 'description' in named) && ('title' in member || 'title' in named);
}
