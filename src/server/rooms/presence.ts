import { partAt, partsFor, type Recipient, type Room } from '../../classroom/index';

/** The hands of a class whose devices are connected, as this recipient may know them: the host all, a hand its own seat, a wall none. */
export function hereFor(room: Room, recipient: Recipient, here: ReadonlySet<string>): readonly string[] {
  switch (recipient.to) {
    case 'host':
      return [...here].sort();
    case 'wall':
      return [];
    case 'hand': {
      const mates = matesOf(room, recipient);
      return [...here].filter((hand) => mates.has(hand)).sort();
    }
    default:
      return recipient satisfies never;
  }
}

function matesOf(room: Room, recipient: Recipient & { readonly to: 'hand' }): ReadonlySet<string> {
  const key = partsFor(room, recipient).find((one) => one.startsWith('seat '));
  const seat = key === undefined ? undefined : partAt(room, key);
  const hands = typeof seat === 'object' && seat !== null && 'hands' in seat ? seat.hands : [];
  const names = Array.isArray(hands) ? hands.map((one) => String(Reflect.get(Object(one), 'hand'))) : [];
  return new Set([...names, recipient.hand]);
}
