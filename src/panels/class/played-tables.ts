import type { Found, Gathered } from '../../session/index';
import type { PlayedTable } from '../absent/absent-sheet';

/** The games of tables among the results that count, each once, in the order of the tables. */
export function playedTables(
  found: readonly Pick<Found, 'table' | 'link'>[],
  { members }: { readonly members: readonly Pick<Gathered['members'][number], 'at'>[] },
): readonly PlayedTable[] {
  const games = new Map<string, number>();
  for (const { at } of members) {
    const { table, link } = found[at] ?? {};
    if (table !== undefined && link !== undefined) games.set(link, table);
  }
  const seen = new Map<number, number>();
  return [...games]
    .toSorted(([, one], [, other]) => one - other)
    .map(([link, table]) => {
      const again = (seen.get(table) ?? 0) + 1;
      seen.set(table, again);
      return { table, link, ...(again === 1 ? {} : { again }) };
    });
}
