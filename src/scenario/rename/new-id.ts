import { reservedNames } from '../document/names';
import { name, slug, sourceId } from '../document/schema-parts';
import type { IdKind } from './id-places';

/** How ids of a kind are spelled. */
export type IdSpelling = 'name' | 'id' | 'source';

const named: ReadonlySet<IdKind> = new Set(['actor', 'indicator', 'fact', 'track', 'adviser', 'later']);
const schemas = { name, id: slug, source: sourceId } as const;

/** How ids of a kind are spelled. */
export function spellingOf(kind: IdKind): IdSpelling {
  if (kind === 'source') return 'source';
  return named.has(kind) ? 'name' : 'id';
}

/** Whether a text is spelled as ids of a kind are. */
export function isSpelled(kind: IdKind, id: string): boolean {
  return schemas[spellingOf(kind)].safeParse(id).success;
}

/** Whether a word means something itself where ids of a kind stand. */
export function isReserved(kind: IdKind, id: string): boolean {
  return (
    reservedNames.has(id) || (kind === 'option' && id === 'hold') || (kind === 'adviser' && id === 'public')
  );
}
