import type { CheckedRecord } from '../../analysis/index';
import type { ActorId } from '../../scenario/index';
import { listedNames } from '../../words/index';
import type { Found, Place } from './intake';
import { tidyName } from './result';

/*
 * The same play can be handed in more than once: as a file and as a link, before and after its last turn, by each of a pair. A mark tells
 * that it is the same. Two results with one mark that went different ways cannot both be the play that the mark was made for.
 */

/** A result whose record was replayed whole. */
export interface Handed {
  /** Its place in the list that was gathered. */
  readonly at: number;
  readonly found: Found;
  readonly seat: ActorId;
  readonly seed: number;
  readonly checked: CheckedRecord;
  /** The places of all that it stands for, its own among them, where it was joined with others. */
  readonly states?: readonly number[];
}

/** What is left of results that say the same, and what contradicts itself. */
export interface SortedOut {
  readonly kept: readonly Handed[];
  readonly doubled: readonly { readonly one: Handed; readonly others: readonly Place[] }[];
  readonly repeated: number;
  /** Those among the repeated that have neither mark nor name. */
  readonly alike: number;
}

/** Keeps the latest state of every play, and names those that contradict each other. */
export function sortOut(handed: readonly Handed[]): SortedOut {
  const kept: Handed[] = [];
  const doubled: { one: Handed; others: readonly Place[] }[] = [];
  const groups = groupsOf(handed);
  for (const play of groups) {
    const ends = endsOf(play);
    if (ends.length === 1) for (const seat of grouped(play, (one) => one.seat)) kept.push(joined(seat));
    else {
      for (const one of ends) {
        const others = ends.slice(0, mostNamed + 1).filter((other) => other !== one);
        doubled.push({ one, others: others.slice(0, mostNamed).map(({ found }) => found.place) });
      }
    }
  }
  const sorted = kept.toSorted((a, b) => a.at - b.at);
  const repeated = handed.length - kept.length - doubled.length;
  return { kept: sorted, doubled, repeated, alike: alikeIn(groups) };
}

/** How many say just what another says, and carry nothing by which they could be told apart. */
function alikeIn(groups: readonly (readonly Handed[])[]): number {
  const bare = groups.filter((group) =>
    group.every(({ found: { mark, name } }) => mark === undefined && name === ''),
  );
  return bare.reduce((sum, group) => sum + group.length - 1, 0);
}

/** How many contradictions of one result are named. */
const mostNamed = 3;

/**
 * The states that no other state goes on from, one of each. Sorted as texts, whatever goes on from a state stands behind it, before
 * anything else does.
 */
function endsOf(play: readonly Handed[]): readonly Handed[] {
  const states = new Map(play.map((one) => [courseOf(one), one]));
  const courses = [...states.keys()].sort();
  return courses.flatMap((course, at) => {
    const one = states.get(course);
    return one === undefined || courses[at + 1]?.startsWith(course) ? [] : [one];
  });
}

/** A play as a text with which the text of each later state of it begins. */
function courseOf({ seed, checked: { orders } }: Handed): string {
  return [seed, ...orders.map((turn) => JSON.stringify(turn))].map((part) => `${part}\n`).join('');
}

/**
 * Results that are of one play: by their mark or, where one has none, by saying just what another one says. What a table of a class
 * played is one game, under whatever name one of its students handed it in.
 */
function groupsOf(handed: readonly Handed[]): readonly (readonly Handed[])[] {
  const marked = new Map(
    handed.flatMap(({ found: { link, mark, name, table } }): readonly [string, string][] => {
      if (mark === undefined) return [];
      const names = [`${link} `, `${link} ${name}`, ...(table === undefined ? [] : [`table ${link}`])];
      return names.map((one) => [one, mark]);
    }),
  );
  return grouped(handed, ({ found: { link, mark, name } }) => {
    const known = mark ?? marked.get(`${link} ${name}`) ?? marked.get(`table ${link}`);
    return known === undefined ? `unmarked ${link} ${name}` : `marked ${known}`;
  });
}

function grouped(handed: readonly Handed[], by: (one: Handed) => string): readonly (readonly Handed[])[] {
  const groups = new Map<string, Handed[]>();
  for (const one of handed) {
    const key = by(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The latest and fullest of several states of one play, with all the names that it was handed in under. */
function joined(states: readonly Handed[]): Handed {
  const [latest, ...others] = states.toSorted(
    (a, b) => b.checked.orders.length - a.checked.orders.length || written(b) - written(a) || b.at - a.at,
  );
  if (latest === undefined) throw new Error('a group has no members');
  const names = [
    ...new Set([latest, ...others].map(({ found }) => found.name).filter((name) => name !== '')),
  ];
  // What a student handed in says nothing of the table.
  const { table, promises } = states.find(({ found }) => found.table !== undefined)?.found ?? latest.found;
  const isBrokenOff = states.some(({ found }) => found.isBrokenOff) ? { isBrokenOff: true as const } : {};
  return {
    ...latest,
    found: {
      ...latest.found,
      name: tidyName(listedNames(names)),
      ...(table === undefined ? {} : { table }),
      ...(promises === undefined ? {} : { promises }),
      ...isBrokenOff,
    },
    states: states.map(({ at }) => at),
  };
}

function written({ found: { notes, words } }: Handed): number {
  return JSON.stringify([notes, words]).length;
}
