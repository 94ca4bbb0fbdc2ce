import { publicSeat } from '../../engine/index';
import { handOf } from '../room/change';
import type { HandId, Recipient, Room } from '../room/types';
import { hasBegun, isDebriefed, watchedBy } from './ingredients';

/** A part of a room that is sent whole: `room`, `host`, `wall`, `table 3`, `self h7`, `seat 3 iran`, `view 3 iran`, `record 3`. */
export type PartKey = string;

/** The parts that belong to somebody now; none for a hand that is not in the room. */
export function partsFor(room: Room, recipient: Recipient): readonly PartKey[] {
  switch (recipient.to) {
    case 'host':
      return ['room', 'host', ...room.tables.map(({ number }) => `table ${number}`)];
    case 'wall':
      return ['room', 'wall'];
    case 'hand':
      return partsOfHand(room, recipient.hand);
    default:
      return recipient satisfies never;
  }
}

function partsOfHand(room: Room, id: HandId): readonly PartKey[] {
  const hand = handOf(room, id);
  if (hand === undefined) return [];
  const own = ['room', `self ${id}`];
  const seat = hand.place?.seat;
  const table = seat?.table ?? watchedBy(room, id)?.number;
  if (table === undefined) return own;
  return [
    ...own,
    ...(seat === undefined ? [] : [`seat ${table} ${seat.side}`]),
    ...(hasBegun(room) ? [`view ${table} ${seat?.side ?? publicSeat}`] : []),
    ...(isDebriefed(room) ? [`record ${table}`] : []),
  ];
}

/**
 * Whether the same parts belong to the same devices in two rooms, one of which has become the other. To take two for different that are
 * alike is slower and never wrong.
 */
export function isSeatedAlike(before: Room, after: Room): boolean {
  if (before.course.phase !== after.course.phase || before.tables.length !== after.tables.length)
    return false;
  if (before.hands === after.hands) return true;
  return (
    before.hands.length === after.hands.length &&
    after.hands.every(({ id, place, devices }, at) => {
      const one = before.hands[at];
      return one?.id === id && one.place === place && one.devices === devices;
    })
  );
}

/** What a part is called on its way to somebody: a hand has one seat and need not be told which. */
export function nameOfPart(key: PartKey): string {
  return key.startsWith('table ') ? key : (key.split(' ')[0] ?? key);
}

/** Every part of a room that is sent to anybody. */
export function allParts(room: Room): readonly PartKey[] {
  const keys = [
    ...partsFor(room, { to: 'host' }),
    ...partsFor(room, { to: 'wall' }),
    ...room.hands.flatMap(({ id }) => partsFor(room, { to: 'hand', hand: id })),
  ];
  return [...new Set(keys)];
}
