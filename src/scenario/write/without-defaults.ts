import { z } from 'zod';
import { documentSchema, type WrittenDocument } from '../document/schema';
import { formsOf, membersAt } from '../document/schema-walk';

/** The document as an author would write it: without the keys whose value is what the format takes anyway. */
export function withoutDefaults(document: WrittenDocument): Record<string, unknown> {
  const { format, ...rest } = document;
  return { format, ...shorten([documentSchema], rest) };
}

function shorten(schemas: readonly z.core.$ZodType[], value: object): Record<string, unknown> {
  const members: [string, unknown][] = [];
  for (const [key, member] of Object.entries(value)) {
    const below = schemas.flatMap((schema) => membersAt(schema, key));
    if (member === undefined || below.some((schema) => isDefault(schema, member))) continue;
    members.push([key, shortenValue(below.flatMap(formsOf), member)]);
  }
  return Object.fromEntries(members);
}

function shortenValue(schemas: readonly z.core.$ZodType[], value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((entry: unknown, at) =>
      shortenValue(schemas.flatMap((schema) => membersAt(schema, at)).flatMap(formsOf), entry),
    );
  }
  return typeof value === 'object' && value !== null ? shorten(schemas, value) : value;
}

function isDefault(schema: z.core.$ZodType, value: unknown): boolean {
  return schema instanceof z.ZodDefault && JSON.stringify(schema.def.defaultValue) === JSON.stringify(value);
}
