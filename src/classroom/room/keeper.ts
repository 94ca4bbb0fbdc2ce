import { canonicalJson } from '../../base/index';
import { orderProblems, resolveTurn } from '../../engine/index';
import type { KeeperMessage } from '../protocol/messages';
import { isHeld, tableOf, withTable } from './change';
import { isOut } from './clocks';
import { ordersIn } from './drafts';
import { deliberated, leaveReveal, reveal, toDebrief } from './phases';
import type { Heard, Moment, Room, Table } from './types';

/** Carries out what time or thinking asks for, or says why it cannot be yet. */
export function hearKeeper(room: Room, message: KeeperMessage, { at }: Moment): Heard {
  if (room.course.phase !== 'play') return 'wrong-phase';
  switch (message.do) {
    case 'bell-rings':
      return isBellDue(room, at) ? toDebrief(room) : 'wrong-phase';
    case 'time-up':
      return timeUp(room, message, at);
    case 'resolve':
      return resolve(room, message, at);
    default:
      return message satisfies never;
  }
}

/** Whether it is time for the debrief. */
export function isBellDue(room: Room, at: number): boolean {
  return room.course.phase === 'play' && at >= bellTime(room);
}

/** When the debrief begins; never where no bell is set. */
export function bellTime({ course: { bell } }: Room): number {
  return bell === undefined ? Number.POSITIVE_INFINITY : bell.at - bell.debrief;
}

type Said<Do extends KeeperMessage['do']> = Extract<KeeperMessage, { do: Do }>;

function timeUp(room: Room, { table: number, turn }: Said<'time-up'>, at: number): Heard {
  const table = tableOf(room, number);
  if (table === undefined) return 'no-such';
  if (table.turn !== turn) return 'wrong-turn';
  if (table.phase === 'deliberation' && !table.closing && isOut(table.clock, at)) {
    return withTable(room, number, (one) => ({ ...one, closing: 'clock' }));
  }
  if (table.phase === 'reveal' && room.course.pace === 'table' && isOut(table.wait, at)) {
    return withTable(room, number, (one) => leaveReveal(room, one, at));
  }
  return 'wrong-phase';
}

/** Whether a table's turn is to be resolved: everybody who holds a seat has committed, or it is closing. */
export function isToResolve(room: Room, table: Table): boolean {
  if (room.course.phase !== 'play' || deliberated(table) === undefined) return false;
  if (table.closing) return true;
  const held = table.seats.filter(({ side }) => isHeld(room, { table: table.number, side }));
  return !room.course.paused && held.length > 0 && held.every(({ committed }) => committed);
}

function resolve(room: Room, { table: number, turn, orders }: Said<'resolve'>, at: number): Heard {
  const table = tableOf(room, number);
  if (table === undefined) return 'no-such';
  if (table.turn !== turn) return 'wrong-turn';
  const game = deliberated(table);
  if (game === undefined || !isToResolve(room, table)) return 'wrong-phase';
  const isAsCommitted = table.seats.every((seat) => {
    const fixed = fixedOrders(room, table, seat.side);
    return fixed === undefined || canonicalJson(orders[seat.side] ?? {}) === canonicalJson(fixed);
  });
  if (!isAsCommitted || orderProblems(game, orders).length > 0) return 'not-possible';
  return withTable(room, number, (one) => reveal(room, one, resolveTurn(game, orders), at));
}

/** What people order for a side in this turn; undefined where a policy orders for it. */
export function fixedOrders(
  room: Room,
  table: Table,
  side: string,
): Readonly<Record<string, string>> | undefined {
  const seat = table.seats.find((one) => one.side === side);
  if (seat === undefined || !isHeld(room, { table: table.number, side })) return undefined;
  if (seat.committed) return ordersIn(seat.draft);
  return room.absent === 'hold' ? {} : undefined;
}
