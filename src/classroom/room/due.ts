import { canonicalJson } from '../../base/index';
import {
  chooseOrders,
  type DecidingGame,
  orderProblems,
  type ThinkingTask,
  thinkingTasks,
} from '../../engine/index';
import type { Orders } from '../../scenario/index';
import type { KeeperMessage } from '../protocol/messages';
import type { Clock } from '../protocol/sights';
import { tableOf } from './change';
import { isOut } from './clocks';
import { bellTime, fixedOrders, isBellDue, isToResolve } from './keeper';
import { deliberated } from './phases';
import type { Room, Table } from './types';

/** What time or commits ask for. */
export interface Due {
  readonly messages: readonly KeeperMessage[];
  /** Turns whose orders are all there, or are to be chosen now. */
  readonly resolve: readonly { readonly table: number; readonly turn: number }[];
  /** When to look again, if nothing is said before. */
  readonly next?: number;
}

/** How long the bell waits for turns whose orders are all there (milliseconds). */
const bellWait = 20_000;

/** What whoever runs the room has to say now, and when time will ask for something again. */
export function due(room: Room, at: number): Due {
  if (room.course.phase !== 'play') return { messages: [], resolve: [] };
  const resolve = room.tables
    .filter((table) => isToResolve(room, table))
    .map(({ number, turn }) => ({ table: number, turn }));
  if (isBellDue(room, at)) {
    // A turn for which all orders are there is carried out first; but the bell does not wait long for those who think.
    const until = bellTime(room) + bellWait;
    return resolve.length > 0 && at < until
      ? { messages: [], resolve, next: until }
      : { messages: [{ do: 'bell-rings' }], resolve: [] };
  }
  const clocks = room.tables.flatMap((table) => {
    const clock = clockOfTable(room, table);
    return clock === undefined ? [] : [{ table, clock }];
  });
  const messages = clocks
    .filter(({ clock }) => isOut(clock, at))
    .map(({ table }) => ({ do: 'time-up' as const, table: table.number, turn: table.turn }));
  const times = [
    ...clocks.flatMap(({ clock }) => ('until' in clock && clock.until > at ? [clock.until] : [])),
    ...(room.course.bell === undefined ? [] : [bellTime(room)]),
  ];
  return { messages, resolve, ...(times.length === 0 ? {} : { next: Math.min(...times) }) };
}

/** The clock that moves a table on, if one does. */
function clockOfTable({ course }: Room, table: Table): Clock | undefined {
  if (table.phase === 'deliberation') return table.closing ? undefined : table.clock;
  return table.phase === 'reveal' && course.pace === 'table' ? table.wait : undefined;
}

/** The orders of people at a table, and what must be thought for those for whom nobody orders; undefined where nothing is due. */
export function ordersDue(
  room: Room,
  number: number,
): { readonly own: Orders; readonly tasks: readonly ThinkingTask[] } | undefined {
  const table = tableOf(room, number);
  const game = table === undefined ? undefined : deliberated(table);
  if (table === undefined || game === undefined || !isToResolve(room, table)) return undefined;
  const own = ownOrders(room, table);
  return { own, tasks: thinkingTasks(byPolicies(room, table, game), own) };
}

/**
 * All orders for the keeper's `resolve`: those of people, those that were thought, and the choices of policies. Whoever should have
 * thought and has not, or not legally, goes by the weights of the scenario for this turn.
 */
export function ordersOf(room: Room, number: number, thought: Orders): Orders {
  const table = tableOf(room, number);
  const game = table === undefined ? undefined : deliberated(table);
  if (table === undefined || game === undefined) return {};
  const own = ownOrders(room, table);
  const open = byPolicies(room, table, game);
  const thinking = thinkingTasks(open, own).map(({ actor }) => actor);
  const others = room.scenario.actors.flatMap(({ id }) => {
    if (own[id] !== undefined) return [];
    if (!thinking.includes(id)) return [[id, chooseOrders(open, id)] as const];
    const orders = thought[id];
    const isLegal = orders !== undefined && orderProblems(open, { [id]: orders }).length === 0;
    return [[id, isLegal ? orders : chooseOrders(open, id, 'weights')] as const];
  });
  return { ...own, ...Object.fromEntries(others) };
}

function ownOrders(room: Room, table: Table): Orders {
  return Object.fromEntries(
    table.seats.flatMap(({ side }) => {
      const fixed = fixedOrders(room, table, side);
      return fixed === undefined ? [] : [[side, fixed] as const];
    }),
  );
}

/** The game with its own policy in every seat for which nobody orders. */
function byPolicies(room: Room, table: Table, game: DecidingGame): DecidingGame {
  const seats = Object.fromEntries(
    room.scenario.actors.map((actor) => [
      actor.id,
      fixedOrders(room, table, actor.id) === undefined ? actor.policy.kind : ('human' as const),
    ]),
  );
  return canonicalJson(seats) === canonicalJson(game.record.seats)
    ? game
    : { ...game, record: { ...game.record, seats } };
}
