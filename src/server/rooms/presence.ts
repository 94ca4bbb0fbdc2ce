import type { Recipient, Room } from '../../classroom/index';

/** The hands of a class whose devices are connected, as this recipient may know them: the host all, a hand its own seat, a wall none. */
export function hereFor(room: Room, recipient: Recipient, here: ReadonlySet<string>): readonly string[] {
  const present = room.hands.filter(({ id }) => here.has(id));
  switch (recipient.to) {
    case 'host':
      return present.map(({ id }) => id);
    case 'wall':
      return [];
    case 'hand': {
      const own = room.hands.find(({ id }) => id === recipient.hand)?.place?.seat;
      return present
        .filter(({ id, place }) => id === recipient.hand || isSame(place?.seat, own))
        .map(({ id }) => id);
    }
    default:
      return recipient satisfies never;
  }
}

type Seat = { readonly table: number; readonly side: string } | undefined;

function isSame(one: Seat, other: Seat): boolean {
  return one !== undefined && one.table === other?.table && one.side === other.side;
}
