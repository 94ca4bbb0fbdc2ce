import { minutesOfClass, type Scenario, turnsPlayed } from '../scenario/index';
import type { Making } from './protocol/making';

/** How a lesson is divided, in whole minutes. */
export interface Plan {
  readonly brief: number;
  /** For each turn that is decided, reveal included. */
  readonly turns: readonly number[];
  readonly debrief: number;
}

/** The shortest debrief that is worth its name, and the longest that is kept free (minutes). */
const leastDebrief = 8;
const mostDebrief = 25;

/** The minutes that are kept for the debrief of a lesson: three tenths of it, and never more than half. */
function debriefMinutes(lesson: number): number {
  const wanted = Math.min(mostDebrief, Math.max(leastDebrief, Math.round(lesson * 0.3)));
  return Math.min(wanted, Math.floor(lesson / 2));
}

/**
 * What a lesson leaves for brief, turns and debrief; without an end of the lesson, what the crisis says of a class. The debrief is
 * taken off first; turns that get no minute of their own are planned with 0, and the play is broken off before them.
 */
export function planOf({ minutes }: Pick<Making, 'minutes'>, scenario: Scenario): Plan {
  const lesson = minutes ?? minutesOfClass(scenario);
  const debrief = debriefMinutes(lesson);
  const brief = Math.min(8, Math.max(1, Math.round((lesson - debrief) * 0.15)));
  const left = Math.max(0, lesson - debrief - brief);
  const count = turnsPlayed(scenario);
  const each = Math.floor(left / count);
  const over = left - each * count;
  return { brief, turns: Array.from({ length: count }, (_, at) => each + (at < over ? 1 : 0)), debrief };
}

/**
 * How long before the end of a lesson its debrief begins (milliseconds), for a lesson opened at one time whose end is set at
 * another: as the plan has it, and never more than half of what is left.
 */
export function debriefTime(opened: number, now: number, end: number): number {
  const planned = debriefMinutes(Math.round((end - opened) / 60_000)) * 60_000;
  return Math.min(planned, Math.floor((end - now) / 2));
}
