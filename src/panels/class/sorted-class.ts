import { decodeLink, type GameRecord } from '../../engine/index';
import { planned, type Scenario } from '../../scenario/index';
import type { ClassState, Sorting } from './class-state';

/** A class whose results are sorted, as its figures need it. */
export interface SortedClass extends Pick<Extract<Sorting, { is: 'sorted' }>, 'scenario' | 'plays'> {
  readonly id: string;
  readonly name: string;
  /** How many more were played later, by those who were absent. */
  readonly later: number;
  /** The games that the bell broke off. */
  readonly stopped: readonly StoppedGame[];
}

/** A game that the bell broke off, with its record where it can be read. */
export interface StoppedGame {
  readonly game: string;
  readonly record: GameRecord;
}

/** So many games are carried on by the model; the list shows no more. */
const mostStopped = 40;

/** The classes at hand that have results which count, by the names that they are shown under. */
export function sortedClasses(
  shown: ClassState['shown'],
  nameOf: (name: string) => string,
): readonly SortedClass[] {
  return shown.flatMap(({ id, name, sorting }) => {
    if (sorting.is !== 'sorted' || sorting.plays.length === 0) return [];
    const { scenario, plays, gathered } = sorting;
    const later = gathered.members.length - plays.length;
    return [
      {
        id,
        name: nameOf(name),
        scenario: playedAs(scenario, plays),
        plays,
        later,
        stopped: stoppedOf(sorting),
      },
    ];
  });
}

/** The scenario as all of a class played it, so that its turns are counted as they were then; where they differ, as the crisis counts. */
export function playedAs(scenario: Scenario, plays: SortedClass['plays']): Scenario {
  const plan = plays[0]?.plan;
  return plays.every((play) => play.plan === plan) ? planned(scenario, plan) : scenario;
}

const known = new WeakMap<Sorting, readonly StoppedGame[]>();

/** Reads each record once, however often the page is drawn. */
function stoppedOf(sorting: Extract<Sorting, { is: 'sorted' }>): readonly StoppedGame[] {
  const before = known.get(sorting);
  if (before !== undefined) return before;
  const { scenario, found, gathered } = sorting;
  const games = new Map(
    gathered.members.flatMap(({ at, play, later }): readonly [string, string][] => {
      const link = found[at]?.link;
      return play.ending === undefined && link !== undefined && later === undefined
        ? [[play.game, link]]
        : [];
    }),
  );
  const stopped = [...games].slice(0, mostStopped).flatMap(([game, link]) => {
    const decoded = decodeLink(link, scenario);
    return 'problem' in decoded ? [] : [{ game, record: decoded.record }];
  });
  known.set(sorting, stopped);
  return stopped;
}
