import type { Handed } from './doubles';
import { afterOf } from './result';

/*
 * Whoever was absent plays after the record of a table. Such a play belongs to that table, and not beside it: it has its luck, and the
 * others in it do what the table ordered. A result says which record it was played after. A bare link cannot say that, but the luck of
 * a class is known to nobody before the lesson, so that a play which has it and sat at no table was played later.
 */

/** Tells which of the results were played after a table of their class, and which table that was where a result says so. */
export function latecomersIn(
  kept: readonly Handed[],
): (one: Handed) => { readonly table?: number } | undefined {
  const tables = new Map<string, number>();
  const seeds = new Set<number>();
  for (const { found, seed } of kept) {
    if (found.table === undefined) continue;
    tables.set(afterOf(found.link), found.table);
    seeds.add(seed);
  }
  return ({ found, seed }) => {
    if (found.table !== undefined || (found.after === undefined && !seeds.has(seed))) return undefined;
    const table = tables.get(found.after ?? '');
    return table === undefined ? {} : { table };
  };
}
