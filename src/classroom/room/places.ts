import { impossible } from '../../base/index';
import type { SeatId } from '../protocol/words';
import { drawn, handOf, handsAt, tableOf, withHand, withSeat } from './change';
import { seatPeople } from './phases';
import type { Hand, HandId, Moment, Room } from './types';

/* Who sits where, and which tracks are whose. A seat has a head, and hands that hold its tracks; one hand alone holds all. */

/** How many hands a side can have: one for each track, and the head. */
export function capacityOf(room: Room, side: string): number {
  return tracksOf(room, side).length + 1;
}

function tracksOf({ scenario }: Room, side: string): readonly string[] {
  return (scenario.actors.find(({ id }) => id === side)?.tracks ?? []).map(({ id }) => id);
}

/** The seat for whoever comes next: the one with fewest hands, tables in their order; undefined where all are full. */
export function freeSeat(room: Room): SeatId | undefined {
  const seats = room.tables
    .filter(({ phase }) => phase !== 'over')
    .flatMap(({ number, seats }) =>
      seats.map(({ side }) => ({
        seat: { table: number, side },
        hands: handsAt(room, { table: number, side }).length,
      })),
    )
    .filter(({ seat, hands }) => hands < capacityOf(room, seat.side));
  const fewest = Math.min(...seats.map(({ hands }) => hands));
  return seats.find(({ hands }) => hands === fewest)?.seat;
}

/**
 * The room with a hand in a seat, which must have a place left; it is given tracks of those who have most. What was revealed before
 * it came is not shown to it anew.
 */
export function sit(room: Room, id: HandId, seat: SeatId): Room {
  const told = tableOf(room, seat.table)?.game.record.turns.length ?? 0;
  return withHand(withPlace(room, id, seat), id, { told });
}

function withPlace(room: Room, id: HandId, seat: SeatId): Room {
  const mates = handsAt(room, seat);
  const tracks = tracksOf(room, seat.side);
  if (mates.length === 0) {
    const seated = withHand(room, id, { place: { seat, office: { tracks: [...tracks], head: true } } });
    return room.course.phase === 'lobby' ? seated : seatPeople(seated, seat.table);
  }
  const held = new Map(mates.map(({ id: mate, place }) => [mate, [...(place?.office.tracks ?? [])]]));
  const head = mates.find(({ place }) => place?.office.head)?.id;
  const own: string[] = [];
  for (;;) {
    const giver = giverAmong(mates, held, head, own.length);
    const given = giver === undefined ? undefined : held.get(giver)?.pop();
    if (given === undefined) break;
    own.push(given);
  }
  const inOrder = (some: readonly string[]) => tracks.filter((track) => some.includes(track));
  const shared = mates.reduce((so, mate) => withOffice(so, mate, inOrder(held.get(mate.id) ?? [])), room);
  return withHand(shared, id, { place: { seat, office: { tracks: inOrder(own), head: false } } });
}

/** Who gives up a track to somebody who holds `own`: who has most of them, the head first; the head alone gives up its last. */
function giverAmong(
  mates: readonly Hand[],
  held: ReadonlyMap<HandId, readonly string[]>,
  head: HandId | undefined,
  own: number,
): HandId | undefined {
  const countOf = (id: HandId | undefined) => (id === undefined ? 0 : (held.get(id)?.length ?? 0));
  const most = Math.max(...mates.map(({ id }) => countOf(id)));
  if (own === 0 && most === 1 && countOf(head) === 1) return head;
  if (own >= most - 1) return undefined;
  return countOf(head) === most ? head : mates.find(({ id }) => countOf(id) === most)?.id;
}

function withOffice(room: Room, hand: Hand, tracks: readonly string[]): Room {
  const { place } = hand;
  if (place === undefined || place.office.tracks.length === tracks.length) return room;
  return withHand(room, hand.id, { place: { ...place, office: { ...place.office, tracks: [...tracks] } } });
}

/** The room with a hand that has left its seat: its office falls to the head, or to whoever joined first if it was the head. */
export function stand(room: Room, id: HandId): Room {
  const place = handOf(room, id)?.place;
  if (place === undefined) return room;
  const { seat, office } = place;
  const left: Room = {
    ...room,
    hands: room.hands.map((hand) => {
      if (hand.id !== id) return hand;
      const { place: _, ...standing } = hand;
      return standing;
    }),
  };
  const unready = withSeat(left, seat, (one) => ({
    ...one,
    ready: one.ready.filter((hand) => hand !== id),
  }));
  const mates = handsAt(unready, seat);
  const heir = mates.find((hand) => hand.place?.office.head) ?? mates[0];
  if (heir?.place === undefined) {
    // A policy holds an empty seat, and it neither drafts nor commits.
    return withSeat(unready, seat, (one) => ({ ...one, draft: {}, committed: false }));
  }
  const all = [...heir.place.office.tracks, ...office.tracks];
  const tracks = tracksOf(room, seat.side).filter((track) => all.includes(track));
  return withHand(unready, heir.id, { place: { seat, office: { tracks, head: true } } });
}

/** The room with another head of a seat; tracks stay with those who hold them. */
export function withHead(room: Room, seat: SeatId, head: HandId): Room {
  return handsAt(room, seat).reduce((so, { id, place }) => {
    const { office } = place ?? impossible();
    if (office.head === (id === head)) return so;
    return withHand(so, id, { place: { seat, office: { ...office, head: id === head } } });
  }, room);
}

/** All places dealt anew: in the order of joining, or shuffled. */
export function dealAnew(room: Room, how: 'random' | 'balanced', moment: Moment): Room {
  const order = room.hands.map(({ id }) => id);
  const dealt = how === 'balanced' ? order : shuffled(order, moment);
  const standing = order.reduce(stand, room);
  return dealt.reduce((so, id) => {
    const seat = freeSeat(so);
    return seat === undefined ? so : sit(so, id, seat);
  }, standing);
}

function shuffled(ids: readonly HandId[], moment: Moment): readonly HandId[] {
  const rest = [...ids];
  return ids.map((_, at) => {
    const [taken] = rest.splice(drawn(moment, `place ${at}`, rest.length), 1);
    return taken ?? impossible();
  });
}
