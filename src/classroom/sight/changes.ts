import { isSameJson } from '../../base/index';
import { handOf, handsAtTable, tableOf } from '../room/change';
import type { Recipient, Room, Table } from '../room/types';
import { allParts, isSeatedAlike, nameOfPart, type PartKey, partsFor } from './keys';
import { type NamedParts, partAt } from './sight';

/** What is sent after a change: parts that are new or changed, and names of those that are gone. */
export interface Change {
  readonly parts: NamedParts;
  readonly gone?: readonly string[];
}

/**
 * The parts that differ between two rooms, among those that are asked for. A part that is made of the same values is not made again; one that comes out the same
 * is not named, since that something was sent would tell that something has happened elsewhere.
 */
export function changedParts(before: Room, after: Room, asked?: Iterable<PartKey>): ReadonlySet<PartKey> {
  if (before === after) return new Set();
  if (asked !== undefined) return partsThatDiffer(before, after, asked);
  const last = compared.get(after);
  if (last?.before === before) return last.changed;
  const changed = partsThatDiffer(before, after, allParts(after));
  compared.set(after, { before, changed });
  return changed;
}

/** Everybody in a room asks the same of each change. */
const compared = new WeakMap<Room, { readonly before: Room; readonly changed: ReadonlySet<PartKey> }>();

function partsThatDiffer(before: Room, after: Room, asked: Iterable<PartKey>): ReadonlySet<PartKey> {
  const known = isSeatedAlike(before, after) ? undefined : new Set(allParts(before));
  return new Set(
    [...asked].filter(
      (key) =>
        known?.has(key) === false ||
        (!isMadeOfTheSame(before, after, key) && !isSameJson(partAt(before, key), partAt(after, key))),
    ),
  );
}

/** What one recipient is sent when a room has changed; undefined where nothing that belongs to it has. */
export function changeFor(before: Room, after: Room, recipient: Recipient): Change | undefined {
  const changed = changedParts(before, after);
  const had = new Set(partsFor(before, recipient));
  const has = partsFor(after, recipient);
  const parts = has.filter((key) => changed.has(key) || !had.has(key));
  const names = new Set(has.map(nameOfPart));
  const gone = [...had].map(nameOfPart).filter((name) => !names.has(name));
  if (parts.length + gone.length === 0) return undefined;
  return {
    parts: Object.fromEntries(parts.map((key) => [nameOfPart(key), partAt(after, key)])),
    ...(gone.length === 0 ? {} : { gone }),
  };
}

/**
 * Whether a part is made of the same values in both rooms, by their identity; to look at more than it needs is slower and never
 * wrong. This is asked for every part whenever anything is said, so it makes no lists where it need not.
 */
function isMadeOfTheSame(before: Room, after: Room, key: PartKey): boolean {
  const [kind, first = ''] = key.split(' ');
  switch (kind) {
    case 'room':
      return before.course === after.course;
    case 'host':
      return (
        before.hands === after.hands &&
        before.tables.length === after.tables.length &&
        before.reports === after.reports &&
        before.show === after.show &&
        before.absent === after.absent
      );
    case 'wall':
      return (
        before.course === after.course &&
        before.show === after.show &&
        before.hands.length === after.hands.length &&
        before.tables.length === after.tables.length &&
        after.tables.every((table, at) => isSamePublicly(before.tables[at], table))
      );
    case 'self': {
      const hand = handOf(after, first);
      return (
        handOf(before, first) === hand &&
        before.notices === after.notices &&
        before.reports === after.reports &&
        before.course.phase === after.course.phase &&
        (hand?.place !== undefined || (before.hands === after.hands && before.tables === after.tables))
      );
    }
    case 'seat':
    case 'table': {
      const number = Number(first);
      if (tableOf(before, number) !== tableOf(after, number)) return false;
      return before.hands === after.hands || areSameHands(before, after, number);
    }
    case 'view':
      return tableOf(before, Number(first))?.game === tableOf(after, Number(first))?.game;
    case 'record': {
      const [then, now] = [tableOf(before, Number(first)), tableOf(after, Number(first))];
      return then?.game === now?.game && then?.brokenOff === now?.brokenOff && then?.letters === now?.letters;
    }
    default:
      return before === after;
  }
}

function isSamePublicly(then: Table | undefined, now: Table): boolean {
  return (
    then?.phase === now.phase &&
    then.turn === now.turn &&
    then.clock === now.clock &&
    then.game === now.game &&
    then.news === now.news &&
    then.brokenOff === now.brokenOff
  );
}

/** Whether the same hands sit at a table, under the same names and in the same offices. */
function areSameHands(before: Room, after: Room, number: number): boolean {
  const [then, now] = [handsAtTable(before, number), handsAtTable(after, number)];
  return (
    then.length === now.length &&
    now.every(({ id, name, place }, at) => {
      const one = then[at];
      return one?.id === id && one.name === name && one.place === place;
    })
  );
}
