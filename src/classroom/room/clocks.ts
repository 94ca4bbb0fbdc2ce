import type { Clock } from '../protocol/sights';
import type { Room, Table } from './types';

/* Clocks run until a time, or stand with what is left of them; while a class is paused, all of them stand. */

/** In milliseconds. */
export const minute = 60_000;
/** How long a table waits in a reveal for those who do not come back. */
export const revealWait = 3 * minute;

/** A clock that begins to run now, or stands if the class is paused. */
export function clockOf(duration: number, at: number, paused: boolean): Clock {
  return paused ? { left: duration } : { until: at + duration };
}

/** What is left of a clock at a time; never less than 0. */
export function leftOf(clock: Clock, at: number): number {
  return 'left' in clock ? clock.left : Math.max(0, clock.until - at);
}

/** Whether a clock has run out. */
export function isOut(clock: Clock | undefined, at: number): boolean {
  return clock !== undefined && 'until' in clock && clock.until <= at;
}

/** A room whose clocks all stand, or all run. */
export function withPause(room: Room, paused: boolean, at: number): Room {
  const turned = (clock: Clock) => clockOf(leftOf(clock, at), at, paused);
  const { course } = room;
  const step =
    course.step?.clock === undefined ? course.step : { ...course.step, clock: turned(course.step.clock) };
  return {
    ...room,
    course: { ...course, paused, ...(step === undefined ? {} : { step }) },
    tables: room.tables.map((table) => ({
      ...table,
      ...(table.clock === undefined ? {} : { clock: turned(table.clock) }),
      ...(table.wait === undefined ? {} : { wait: turned(table.wait) }),
    })),
  };
}

/** A table without clocks, as it is between two deliberations. */
export function unclocked(table: Table): Table {
  const { clock: _, wait: __, ...others } = table;
  return others;
}
