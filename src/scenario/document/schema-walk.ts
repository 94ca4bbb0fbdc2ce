import { z } from 'zod';
import type { Path } from './problem';
import { documentSchema } from './schema';

/** The schemas that the value at a path may follow: several where the format allows several forms. */
export function schemasAt(path: Path): readonly z.core.$ZodType[] {
  let schemas = formsOf(documentSchema);
  for (const step of path) schemas = schemas.flatMap((schema) => membersAt(schema, step)).flatMap(formsOf);
  return schemas;
}

/** The keys that a map at a path may have by its shape; empty where its author chooses them. */
export function keysAt(path: Path): readonly string[] {
  return schemasAt(path).flatMap((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
  );
}

/** The schema without its wrappers, one for each form it allows. */
export function formsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return formsOf(schema.def.innerType);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(formsOf);
  return [schema];
}

/** The schemas of a member of what follows the schema; empty where it may have none of that name. */
export function membersAt(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const member: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, step)
      ? schema.shape[step]
      : undefined;
    return member === undefined ? [] : [member];
  }
  if (schema instanceof z.ZodRecord) return [schema.def.valueType];
  if (schema instanceof z.ZodArray) return [schema.def.element];
  if (schema instanceof z.ZodTuple) {
    const item = typeof step === 'number' ? schema.def.items[step] : undefined;
    return item === undefined ? [] : [item];
  }
  return [];
}
