import { useEffect, useMemo, useState } from 'react';
import { type CountedPlays, countPlays, type NamesInFigures } from '../../debrief/index';
import type { ClassCounter } from './class-state';
import type { SortedClass } from './sorted-class';

/** More plays than this are counted in a worker, so that the page goes on meanwhile. */
const mostHere = 100;

/**
 * The figures of a class; undefined while there are none. Of a large class, those from before its last change are shown until the new
 * ones are there, but never figures that name somebody where names are hidden.
 */
export function useCounted(
  of: SortedClass | undefined,
  names: NamesInFigures,
  { count }: Pick<ClassCounter, 'count'>,
): CountedPlays | undefined {
  const { id, scenario, plays } = of ?? {};
  const isHere = plays !== undefined && plays.length <= mostHere;
  const [there, setThere] = useState<{
    readonly of: string | undefined;
    readonly names: NamesInFigures;
    readonly counted: CountedPlays;
  }>();
  const here = useMemo(
    () => (isHere && scenario !== undefined ? countPlays(scenario, plays, names) : undefined),
    [isHere, scenario, plays, names],
  );
  useEffect(() => {
    if (isHere || scenario === undefined || plays === undefined) return;
    return count(scenario, plays, names, (counted) => {
      if (counted !== undefined) setThere({ of: id, names, counted });
    });
  }, [isHere, id, scenario, plays, names, count]);
  if (here !== undefined) return here;
  return there?.of === id && there?.names === names ? there.counted : undefined;
}
