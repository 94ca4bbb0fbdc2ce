import { throwInject } from '../../engine/index';
import { debriefTime } from '../plan';
import type { HostMessage } from '../protocol/messages';
import { clockOf, leftOf, minute } from './clocks';
import { isOpenTo } from './drafts';
import { deliberate, deliberated, ended, leaveReveal } from './phases';
import type { Heard, Moment, Room, Table } from './types';

/* How the host steers the play, at one table or at all of them. */

export type Steering = Extract<
  HostMessage,
  { do: 'go-on' | 'clock' | 'extend' | 'bell' | 'inject' | 'resolve-now' | 'break-off' }
>;

const steering = ['go-on', 'clock', 'extend', 'bell', 'inject', 'resolve-now', 'break-off'] as const;

/** Whether a message steers the play. */
export function steers(message: HostMessage): message is Steering {
  return (steering as readonly string[]).includes(message.do);
}

/** Carries out what steers the play, or says why not: at all tables that it can be done at, if all are meant. */
export function hearSteering(room: Room, message: Steering, moment: Moment): Heard {
  if (message.do === 'bell') return bell(room, message.at, moment);
  const { phase } = room.course;
  const isClock = message.do === 'clock';
  if (phase !== 'play' && !(isClock && phase === 'lobby')) return 'wrong-phase';
  const meant = room.tables.filter(({ number }) => message.table === 'all' || number === message.table);
  if (meant.length === 0) return 'no-such';
  const changed = new Map(meant.map((table) => [table.number, steered(room, table, message, moment)]));
  const results = [...changed.values()];
  if (results.every((one) => typeof one === 'string')) return results[0] ?? 'no-such';
  return {
    ...room,
    tables: room.tables.map((table) => {
      const next = changed.get(table.number);
      return next === undefined || typeof next === 'string' ? table : next;
    }),
  };
}

function steered(
  room: Room,
  table: Table,
  message: Exclude<Steering, { do: 'bell' }>,
  { at }: Moment,
): Table | 'wrong-phase' | 'not-possible' {
  switch (message.do) {
    case 'go-on':
      if (table.phase === 'brief') return deliberate(room, table, at);
      return table.phase === 'reveal' ? leaveReveal(room, table, at) : 'wrong-phase';
    case 'clock':
      return table.phase === 'over' ? 'wrong-phase' : clocked(room, table, message.minutes, at);
    case 'extend': {
      if (table.phase !== 'deliberation' || table.closing) return 'wrong-phase';
      if (table.clock === undefined) return 'not-possible';
      const left = leftOf(table.clock, at) + message.minutes * minute;
      return { ...table, clock: clockOf(left, at, room.course.paused) };
    }
    case 'inject':
      return withInject(table, message.inject);
    case 'resolve-now':
      return table.phase === 'deliberation' ? { ...table, closing: table.closing || 'host' } : 'wrong-phase';
    case 'break-off':
      return table.phase === 'over' ? 'wrong-phase' : ended(table);
    default:
      return message satisfies never;
  }
}

/** A clock for this deliberation and the following ones, or none. */
function clocked(room: Room, table: Table, minutes: number | null, at: number): Table {
  const { clock: _, minutes: __, ...unclocked } = table;
  if (minutes === null) return unclocked;
  // A reveal has no clock, and a turn that closes has no time left to give.
  const isOn = table.phase === 'deliberation' && !table.closing;
  const clock = isOn ? { clock: clockOf(minutes * minute, at, room.course.paused) } : {};
  return { ...unclocked, minutes, ...clock };
}

/** An event at the start of this turn: every seat thinks again, and what is not open any more leaves the drafts. */
function withInject(table: Table, inject: string): Table | 'wrong-phase' | 'not-possible' {
  const game = deliberated(table);
  if (game === undefined || table.closing) return 'wrong-phase';
  const next = throwInject(game, inject);
  if (next === undefined) return 'not-possible';
  return {
    ...table,
    game: next,
    seats: table.seats.map((seat) => ({
      ...seat,
      committed: false,
      ready: [],
      draft: Object.fromEntries(
        Object.entries(seat.draft).filter(([track, { option }]) => isOpenTo(next, seat.side, track, option)),
      ),
    })),
  };
}

function bell(room: Room, at: number | null, moment: Moment): Heard {
  if (room.course.phase !== 'lobby' && room.course.phase !== 'play') return 'wrong-phase';
  const { bell: _, ...course } = room.course;
  if (at === null) return { ...room, course };
  if (at <= moment.at) return 'not-possible';
  return { ...room, course: { ...course, bell: { at, debrief: debriefTime(room.opened, moment.at, at) } } };
}
