import { draw, luckKey } from '../../base/index';
import type { SeatId } from '../protocol/words';
import type { Hand, HandId, Moment, Room, Seat, Table } from './types';

/* How rooms are read and changed: each function gives a new room that shares whatever stays. */

/** The hand of that name, if it is in the room. */
export function handOf(room: Room, id: HandId): Hand | undefined {
  return room.hands.find((hand) => hand.id === id);
}

/** The table of that number, if it is in the room. */
export function tableOf(room: Room, number: number): Table | undefined {
  return room.tables.find((table) => table.number === number);
}

/** The state of a seat, if it is there. */
export function seatAt(room: Room, { table, side }: SeatId): Seat | undefined {
  return tableOf(room, table)?.seats.find((seat) => seat.side === side);
}

/** The room with a change to one hand. */
export function withHand(room: Room, id: HandId, change: Partial<Hand>): Room {
  return { ...room, hands: room.hands.map((hand) => (hand.id === id ? { ...hand, ...change } : hand)) };
}

/** The room with one table changed. */
export function withTable(room: Room, number: number, change: (table: Table) => Table): Room {
  return {
    ...room,
    tables: room.tables.map((table) => (table.number === number ? change(table) : table)),
  };
}

/** The room with one seat changed. */
export function withSeat(room: Room, { table, side }: SeatId, change: (seat: Seat) => Seat): Room {
  return withTable(room, table, (one) => ({
    ...one,
    seats: one.seats.map((seat) => (seat.side === side ? change(seat) : seat)),
  }));
}

/** The hands of a seat, in the order in which they joined. */
export function handsAt(room: Room, { table, side }: SeatId): readonly Hand[] {
  return room.hands.filter(({ place }) => place?.seat.table === table && place.seat.side === side);
}

/** The hands that hold a seat at a table. */
export function handsAtTable(room: Room, table: number): readonly Hand[] {
  return room.hands.filter(({ place }) => place?.seat.table === table);
}

/** Whether people hold a seat. */
export function isHeld(room: Room, seat: SeatId): boolean {
  return room.hands.some(({ place }) => place?.seat.table === seat.table && place.seat.side === seat.side);
}

/** A number below `below` from the luck of a message; `name` says what is drawn. */
export function drawn({ luck }: Moment, name: string, below: number): number {
  return Math.floor((draw(luck, 1, luckKey(name)) * below) / 4_294_967_296);
}

/**
 * An id that tells nothing of how many others there are: a seat that could count letters would learn of those that it does not
 * get. From 1 to `most`, unlike those given, of which there must be fewer.
 */
export function freshId(moment: Moment, name: string, taken: readonly number[], most: number): number {
  for (let id = 1 + drawn(moment, name, most); ; id = (id % most) + 1) if (!taken.includes(id)) return id;
}

/** Ids of letters, news, notices and reports. */
export const mostIds = 2_147_483_647;

/** A value without one of its members. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...others } = value;
  return others;
}
