import type { Found, Gathered } from '../../session/index';
import type { PlayedTable } from '../absent/absent-sheet';

/** The games of tables among the results that count, each once, in the order of the tables. */
export function playedTables(
  found: readonly Pick<Found, 'table' | 'link' | 'masked'>[],
  {
    members,
  }: {
    readonly members: readonly (Pick<Gathered['members'][number], 'at'> & {
      readonly play: Pick<Gathered['members'][number]['play'], 'plan'>;
    })[];
  },
): readonly PlayedTable[] {
  const games = new Map<string, Omit<PlayedTable, 'again'>>();
  for (const { at, play } of members) {
    const { table, link, masked } = found[at] ?? {};
    if (table !== undefined && link !== undefined)
      games.set(link, {
        table,
        link,
        ...(play.plan === undefined ? {} : { plan: play.plan }),
        ...(masked === undefined ? {} : { masked }),
      });
  }
  const seen = new Map<number, number>();
  return [...games.values()]
    .toSorted((one, other) => one.table - other.table)
    .map((one) => {
      const again = (seen.get(one.table) ?? 0) + 1;
      seen.set(one.table, again);
      return again === 1 ? one : { ...one, again };
    });
}
