import { z } from 'zod';
import { documentSchema } from '../document/schema';
import { formsOf, membersAt } from '../document/schema-walk';
import type { MapNode, Node } from './node';

/**
 * How many values of a document have the wrong kind, an unknown key or a missing one; stops counting at the limit. A document
 * that is wrong through and through is refused by this, before the schema lists every mistake.
 */
export function countMistakes(root: Node, limit: number): number {
  let mistakes = 0;
  // A list of what is left to look at, so that the count can stop anywhere.
  const left: [readonly z.core.$ZodType[], Node][] = [[[documentSchema], root]];
  for (let next = left.pop(); next !== undefined && mistakes < limit; next = left.pop()) {
    const [schemas, node] = next;
    const forms = schemas.filter((schema) => takes(schema, node));
    if (forms.length === 0) {
      mistakes += 1;
      continue;
    }
    if (node.kind === 'map') mistakes += wrongKeys(forms, node);
    const members: [string | number, Node][] =
      node.kind === 'map'
        ? node.entries.map(({ key, value }) => [key, value])
        : node.kind === 'list'
          ? node.items.map((item, at) => [at, item])
          : [];
    for (const [step, member] of members) {
      const below = forms.flatMap((schema) => membersAt(schema, step)).flatMap(formsOf);
      if (below.length > 0) left.push([below, member]);
    }
  }
  return mistakes;
}

function takes(schema: z.core.$ZodType, node: Node): boolean {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return node.kind === 'map';
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return node.kind === 'list';
  return node.kind === 'scalar' && node.value !== null;
}

/** Unknown and missing keys of a map; of several forms that fit, those of the best. */
function wrongKeys(forms: readonly z.core.$ZodType[], node: MapNode): number {
  const written = new Set(node.entries.map(({ key }) => key));
  const counts = forms.map((schema) => {
    if (!(schema instanceof z.ZodObject)) return 0;
    const shape = Object.entries(schema.shape);
    const missing = shape.filter(
      ([key, member]) =>
        !written.has(key) && !(member instanceof z.ZodOptional || member instanceof z.ZodDefault),
    );
    const known = new Set(shape.map(([key]) => key));
    return missing.length + [...written].filter((key) => !known.has(key)).length;
  });
  return Math.min(...counts);
}
