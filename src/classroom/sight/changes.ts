import { isSameJson } from '../../base/index';
import { handOf, handsAtTable, tableOf } from '../room/change';
import type { Recipient, Room } from '../room/types';
import { allParts, nameOfPart, type PartKey, partsFor } from './keys';
import { type NamedParts, partAt } from './sight';

/** What is sent after a change: parts that are new or changed, and names of those that are gone. */
export interface Change {
  readonly parts: NamedParts;
  readonly gone?: readonly string[];
}

/**
 * The parts that differ between two rooms, among those that are asked for. A part that is made of the same values is not made again;
 * one that comes out the same is not named, since that something was sent would tell that something has happened elsewhere.
 */
export function changedParts(
  before: Room,
  after: Room,
  asked: Iterable<PartKey> = allParts(after),
): ReadonlySet<PartKey> {
  if (before === after) return new Set();
  const differs = comparison(before, after);
  return new Set([...asked].filter(differs));
}

/**
 * What is known of the difference between a room and the one before it, by part: everybody in a room asks the same of each change. The
 * earlier room is not held, since it would hold the one before it, and so on.
 */
const compared = new WeakMap<
  Room,
  { readonly before: WeakRef<Room>; readonly differing: Map<PartKey, boolean> }
>();

function comparison(before: Room, after: Room): (key: PartKey) => boolean {
  const last = compared.get(after);
  const differing = last?.before.deref() === before ? last.differing : new Map<PartKey, boolean>();
  if (differing !== last?.differing) compared.set(after, { before: new WeakRef(before), differing });
  const isSeatedAlike =
    before.hands === after.hands &&
    before.course === after.course &&
    before.tables.length === after.tables.length;
  let known: ReadonlySet<PartKey> | undefined;
  const isNew = (key: PartKey): boolean => {
    if (isSeatedAlike) return false;
    known ??= new Set(allParts(before));
    return !known.has(key);
  };
  return (key) => {
    const found = differing.get(key) ?? (isNew(key) || isOther(before, after, key));
    differing.set(key, found);
    return found;
  };
}

function isOther(before: Room, after: Room, key: PartKey): boolean {
  return !isMadeOfTheSame(before, after, key) && !isSameJson(partAt(before, key), partAt(after, key));
}

/** What one recipient is sent when a room has changed; undefined where nothing that belongs to it has. */
export function changeFor(before: Room, after: Room, recipient: Recipient): Change | undefined {
  const had = new Set(partsFor(before, recipient));
  const has = partsFor(after, recipient);
  const changed = changedParts(before, after, has);
  const parts = has.filter((key) => changed.has(key) || !had.has(key));
  const names = new Set(has.map(nameOfPart));
  const gone = [...had].map(nameOfPart).filter((name) => !names.has(name));
  if (parts.length + gone.length === 0) return undefined;
  return {
    parts: Object.fromEntries(parts.map((key) => [nameOfPart(key), partAt(after, key)])),
    ...(gone.length === 0 ? {} : { gone }),
  };
}

function isMadeOfTheSame(before: Room, after: Room, key: PartKey): boolean {
  const then = ingredients(before, key);
  const now = ingredients(after, key);
  return now.length === then.length && now.every((value, at) => value === then[at]);
}

/** The values that a part is made of, by their identity; more than it needs is slower and never wrong. */
function ingredients(room: Room, key: PartKey): readonly unknown[] {
  const { course, hands, notices, reports, show, tables } = room;
  const [kind, first = ''] = key.split(' ');
  switch (kind) {
    case 'room':
      return [course];
    case 'host':
      return [hands, tables.length, reports, show, room.absent];
    case 'wall':
      return [
        ...[course, show, hands.length, tables.length],
        ...tables.flatMap(({ phase, turn, clock, game, news, brokenOff }) => [
          ...[phase, turn, clock, game, news, brokenOff],
        ]),
      ];
    case 'self': {
      const hand = handOf(room, first);
      const isPress = hand?.place === undefined;
      return [hand, notices, reports, course.phase, ...(isPress ? [hands, tables] : [])];
    }
    case 'seat':
    case 'table': {
      const number = Number(first);
      const there = handsAtTable(room, number).flatMap(({ id, name, place }) => [id, name, place]);
      return [tableOf(room, number), ...there];
    }
    case 'view':
      return [tableOf(room, Number(first))?.game];
    case 'record': {
      const table = tableOf(room, Number(first));
      return [table?.game, table?.brokenOff, table?.letters];
    }
    default:
      return [room];
  }
}
