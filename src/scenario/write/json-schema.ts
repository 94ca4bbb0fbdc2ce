import { z } from 'zod';
import { inWords } from '../document/labels';
import { documentSchema } from '../document/schema';
import { actor } from '../document/schema-actor';
import { cue, effects, expression, landing, statement } from '../document/schema-parts';

type Json = z.core.JSONSchema.BaseSchema;

/** Parts that stand in many places, written once under `$defs`. */
const shared: Readonly<Record<string, z.ZodType>> = {
  actor,
  effects,
  landing,
  statement,
  cue,
  expression,
};

/**
 * The JSON Schema (2020-12) of a whole document, for editors. Under `$defs` stand the schemas of the files of a folder:
 * `scenario` for scenario.yaml (in which any part may be missing), one for each part with a file of its own, and `actor`.
 */
export function scenarioJsonSchema(): Json {
  const whole = toJson(documentSchema);
  const definitions: Record<string, Json> = Object.fromEntries(
    Object.entries(shared).map(([name, schema]) => [name, toJson(schema)]),
  );
  const known = new Map(Object.entries(definitions).map(([name, schema]) => [essence(schema), name]));
  const properties: Record<string, Json> = Object.fromEntries(
    Object.entries(membersOf(whole)).map(([key, schema]) => [
      key,
      { title: inWords(key), ...refine(schema, known) },
    ]),
  );
  const parts = Object.entries(properties).filter(([key]) => key !== 'format');
  const members = Object.fromEntries([
    ['format', properties.format],
    ...parts.map(([key]) => [key, { $ref: `#/$defs/${key}` }]),
  ]);
  const shape = { ...refine(whole, known), properties: members };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Demarche scenario, format 1',
    ...shape,
    $defs: {
      scenario: { ...shape, required: [] },
      ...Object.fromEntries(parts),
      ...Object.fromEntries(
        Object.entries(definitions).map(([name, one]) => [name, refine(one, known, name)]),
      ),
    },
  };
}

function toJson(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return rest;
}

function membersOf(schema: Json): Record<string, Json> {
  const members: Record<string, Json> = {};
  for (const [key, member] of Object.entries(schema.properties ?? {}))
    if (typeof member === 'object') members[key] = member;
  return members;
}

/** What two schemas must share to be the same one: all but the words about them. */
function essence(schema: object): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    key === 'description' || key === 'default' ? undefined : value,
  );
}

/** The schema with a title on every property and references in place of the shared parts. */
function refine(schema: Json, known: ReadonlyMap<string, string>, except?: string): Json {
  const name = known.get(essence(schema));
  if (name !== undefined && name !== except) {
    const { description, default: standard } = schema;
    return {
      $ref: `#/$defs/${name}`,
      ...(description === undefined ? {} : { description }),
      ...(standard === undefined ? {} : { default: standard }),
    };
  }
  const below = (value: unknown, inside: string): unknown => {
    if (Array.isArray(value)) return value.map((one: unknown) => below(one, ''));
    if (typeof value !== 'object' || value === null) return value;
    if (inside === 'properties') {
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, { title: inWords(key), ...refine(one, known) }]),
      );
    }
    return refine({ ...value }, known);
  };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'default' ? value : below(value, key)]),
  );
}
