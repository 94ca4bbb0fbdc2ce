import type { DecidingGame, Game } from '../../engine/index';
import { isPlanOver, type Orders } from '../../scenario/index';
import { handsAtTable, isHeld, withTable } from './change';
import { clockOf, minute, revealWait, unclocked } from './clocks';
import { ordersIn } from './drafts';
import type { Room, Seat, Table } from './types';

/* From one phase to the next, for a table and for the class. */

/** A seat before anything is proposed. */
export function fresh({ givenBack: _, ...seat }: Seat): Seat {
  return { ...seat, draft: {}, committed: false, ready: [] };
}

/** From the lobby to the brief: tables where nobody sits are put away, and who holds each seat is written down. */
export function startPlay(room: Room): Room {
  const used = room.tables.filter(({ number }) => handsAtTable(room, number).length > 0);
  const tables = used.length > 0 ? used : room.tables.slice(0, 1);
  const started: Room = { ...room, tables, course: { ...room.course, phase: 'play' } };
  return started.tables.reduce((so, { number }) => seatPeople(so, number), started);
}

/** Writes into the record of a table that people hold the seats that they hold; a seat once held stays so. */
export function seatPeople(room: Room, number: number): Room {
  return withTable(room, number, (table) => {
    const held = table.seats.filter(({ side }) => isHeld(room, { table: number, side }));
    const isKnown = held.every(({ side }) => table.game.record.seats[side] === 'human');
    if (isKnown) return table;
    const people = Object.fromEntries(held.map(({ side }) => [side, 'human'] as const));
    const { game } = table;
    const record = { ...game.record, seats: { ...game.record.seats, ...people } };
    return { ...table, game: { ...game, record } };
  });
}

/** A table that begins to deliberate the turn at which its game stands. */
export function deliberate(room: Room, table: Table, at: number): Table {
  const { game, minutes } = table;
  return {
    ...unclocked(table),
    phase: 'deliberation',
    turn: game.state.turn,
    closing: false,
    seats: table.seats.map(fresh),
    ...(minutes === undefined ? {} : { clock: clockOf(minutes * minute, at, room.course.paused) }),
  };
}

/** A table whose turn has been resolved: its reveal begins. */
export function reveal(room: Room, table: Table, game: Game, at: number): Table {
  return {
    ...unclocked(table),
    phase: 'reveal',
    game,
    closing: false,
    seats: table.seats.map((seat) => afterTurn(room, table, seat)),
    wait: clockOf(revealWait, at, room.course.paused),
  };
}

/** A seat after a turn that was resolved, which says so if the turn did not wait for it. */
function afterTurn(room: Room, { number, turn, closing }: Table, seat: Seat): Seat {
  const { missed: _, ...after } = fresh(seat);
  if (closing === false || seat.committed || !isHeld(room, { table: number, side: seat.side })) return after;
  return { ...after, missed: { turn, end: closing, orders: room.absent } };
}

/** A table that leaves its reveal: to the next turn, or to the end of its play, which its plan can set too. */
export function leaveReveal(room: Room, table: Table, at: number): Table {
  const { phase, record } = table.game;
  const isLast = phase === 'over' || isPlanOver(room.scenario, record.turns.length);
  return isLast ? ended(table) : deliberate(room, table, at);
}

/**
 * A table whose play is over; one that had not come to an end is broken off where it stands. What sides had committed for the open
 * turn is not carried out, and is kept, so that the debrief can tell it.
 */
export function ended(table: Table): Table {
  const brokenOff = table.game.phase !== 'over';
  return {
    ...unclocked(table),
    phase: 'over',
    closing: false,
    seats: table.seats.map(fresh),
    brokenOff,
    ...(brokenOff && table.phase === 'deliberation' ? { committed: committedAt(table) } : {}),
  };
}

/** The orders that sides have committed and that are not carried out yet. */
function committedAt({ seats }: Table): Orders {
  return Object.fromEntries(
    seats.flatMap(({ side, committed, draft }) => (committed ? [[side, ordersIn(draft)] as const] : [])),
  );
}

/** From the play to the debrief of all: what still plays is broken off where it stands. */
export function toDebrief(room: Room, phase: 'debrief' | 'closed' = 'debrief'): Room {
  return {
    ...room,
    course: { ...room.course, phase },
    tables: room.tables.map((table) => (table.phase === 'over' ? table : ended(table))),
  };
}

/** The tables that move on by themselves, since everybody there has said that they are ready, or has seen the reveal. */
export function settled(room: Room, at: number): Room {
  if (room.course.phase !== 'play' || room.course.pace !== 'table') return room;
  return room.tables.reduce((so, table) => {
    const hands = handsAtTable(so, table.number);
    if (hands.length === 0) return so;
    if (table.phase === 'brief') {
      const ready = table.seats.flatMap((seat) => seat.ready);
      if (!hands.every(({ id }) => ready.includes(id))) return so;
      return withTable(so, table.number, (one) => deliberate(so, one, at));
    }
    if (table.phase === 'reveal' && hands.every(({ told }) => told >= table.turn)) {
      return withTable(so, table.number, (one) => leaveReveal(so, one, at));
    }
    return so;
  }, room);
}

/** The game of a table that deliberates, and nothing in any other phase. */
export function deliberated(table: Table): DecidingGame | undefined {
  return table.phase === 'deliberation' && table.game.phase === 'deciding' ? table.game : undefined;
}
