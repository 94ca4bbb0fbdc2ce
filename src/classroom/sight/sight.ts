import { impossible, type Json } from '../../base/index';
import { publicSeat } from '../../engine/index';
import {
  type HandSight,
  type HostSight,
  handSight,
  hostSight,
  type WallSight,
  wallSight,
} from '../protocol/sights';
import type { Recipient, Room } from '../room/types';
import { nameOfPart, type PartKey, partsFor } from './keys';
import {
  hostPartOf,
  recordPartOf,
  roomPartOf,
  seatPartOf,
  selfPartOf,
  tablePartOf,
  viewPartOf,
  wallPartOf,
} from './parts';

const made = new WeakMap<Room, Map<PartKey, Json>>();

/** A part of a room as JSON; it fits its closed schema in `protocol/sights.ts`. Made once for a room, however many are sent it. */
export function partAt(room: Room, key: PartKey): Json {
  let known = made.get(room);
  if (known === undefined) {
    known = new Map();
    made.set(room, known);
  }
  let part = known.get(key);
  if (part === undefined) {
    // Parts are values of JSON by their schemas, which a test holds each of them to.
    part = makePart(room, key) as Json;
    known.set(key, part);
  }
  return part;
}

function makePart(room: Room, key: PartKey): unknown {
  const [kind, first = '', side = ''] = key.split(' ');
  switch (kind) {
    case 'room':
      return roomPartOf(room);
    case 'host':
      return hostPartOf(room);
    case 'wall':
      return wallPartOf(room);
    case 'table':
      return tablePartOf(room, Number(first));
    case 'self':
      return selfPartOf(room, first);
    case 'seat':
      return seatPartOf(room, Number(first), side);
    case 'view':
      return viewPartOf(room, Number(first), side === publicSeat ? undefined : side);
    case 'record':
      return recordPartOf(room, Number(first));
    default:
      throw new Error(`a room has no part "${key}"`);
  }
}

/** Parts by the name that they have on their way to a recipient. */
export type NamedParts = Readonly<Record<string, Json>>;

/** Everything that belongs to somebody now, as it is sent. */
export function namedParts(room: Room, recipient: Recipient): NamedParts {
  return Object.fromEntries(partsFor(room, recipient).map((key) => [nameOfPart(key), partAt(room, key)]));
}

/** What each kind of recipient is shown. */
export interface Sights {
  readonly hand: HandSight;
  readonly host: HostSight;
  readonly wall: WallSight;
}

/** The sight that named parts make, as whoever was sent them reads them; undefined where they are not whole or not as agreed. */
export function sightFrom<Kind extends keyof Sights>(
  kind: Kind,
  parts: NamedParts,
): Sights[Kind] | undefined {
  const sight = parseSight(kind, parts);
  return sight as Sights[Kind] | undefined;
}

function parseSight(kind: keyof Sights, parts: NamedParts): Sights[keyof Sights] | undefined {
  switch (kind) {
    case 'hand': {
      const { room, self, seat, view, record } = parts;
      return handSight.safeParse(present({ room, self, seat, view, record })).data;
    }
    case 'host': {
      const { room, host } = parts;
      const tables = Object.keys(parts)
        .filter((name) => name.startsWith('table '))
        .sort((a, b) => Number(a.slice(6)) - Number(b.slice(6)))
        .map((name) => parts[name]);
      return hostSight.safeParse({ room, host, tables }).data;
    }
    case 'wall': {
      const { room, wall } = parts;
      return wallSight.safeParse({ room, wall }).data;
    }
    default:
      return kind satisfies never;
  }
}

function present(parts: Readonly<Record<string, Json | undefined>>): NamedParts {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])),
  );
}

/** What somebody is shown now. A hand must be in the room. */
export function sightOf<To extends Recipient>(room: Room, recipient: To): Sights[To['to']] {
  const parts = namedParts(room, recipient);
  if (Object.keys(parts).length === 0) throw new Error('nothing is shown to somebody who is not in the room');
  return sightFrom(recipient.to as To['to'], parts) ?? impossible();
}
