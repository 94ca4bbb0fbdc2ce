import { isRecord, isWhole } from './shapes';

/*
 * The time that somebody has for a play. It is a deadline by the wall clock, so that sleep and pages in the background change nothing;
 * what has the page open tells it the time. Times are milliseconds since 1970, spans are milliseconds.
 */

const minute = 60_000;

/** How few and how many minutes can be set. */
export const bellMinutes = { least: 5, most: 240 } as const;

/** The most that is kept for the debrief: three minutes for its story, and as long again for own words and for a moment tried anew. */
const mostDebrief = 10 * minute;

/** How long the turn that is open can still be committed once the time for playing is up. */
const lastCall = 2 * minute;

/** By how much the time can be extended at once. */
const more = 5 * minute;

/** A time that was set for a play. */
export interface Bell {
  /** The end of the time for playing, or what was left of it when the clock was stopped. */
  readonly clock: { readonly until: number } | { readonly left: number };
  /** What is kept free after it for the debrief. */
  readonly debrief: number;
  /** When it was first seen that the time for playing is up; sleep does not count. */
  readonly called?: number;
  /** Its minutes are not shown. */
  readonly hidden?: true;
}

/** Where a bell stands: the clock runs or is stopped, the last call is out, or time is up. */
export type BellPhase = 'running' | 'stopped' | 'called' | 'up';

/** A bell for a time that ends then, debrief included: a quarter of it is kept for the debrief, and at most ten minutes. */
export function bellFor(end: number, now: number): Bell {
  const debrief = Math.min(mostDebrief, Math.floor((end - now) / 4));
  return { clock: { until: end - debrief }, debrief };
}

/** The minutes that are left to play, rounded up; never less than 0. */
export function minutesLeft({ clock }: Bell, now: number): number {
  const left = 'left' in clock ? clock.left : clock.until - now;
  return Math.max(0, Math.ceil(left / minute));
}

/** Where a bell stands at a time. */
export function bellPhase({ clock, called }: Bell, now: number): BellPhase {
  if ('left' in clock) return 'stopped';
  if (clock.until > now) return 'running';
  return called === undefined || now < called + lastCall ? 'called' : 'up';
}

/** The bell once somebody has looked at it: the last call begins when it is first seen that time is up. */
export function bellSeen(bell: Bell, now: number): Bell {
  return bell.called === undefined && bellPhase(bell, now) === 'called' ? { ...bell, called: now } : bell;
}

/** The bell with its clock stopped, or running again with what was left. */
export function bellTurned({ called: _, ...bell }: Bell, now: number): Bell {
  const { clock } = bell;
  const turned =
    'left' in clock ? { until: now + clock.left } : { left: Math.max(minute, clock.until - now) };
  return { ...bell, clock: turned };
}

/** The bell with five minutes more from what is left. */
export function bellExtended({ called: _, ...bell }: Bell, now: number): Bell {
  const { clock } = bell;
  const later = 'left' in clock ? { left: clock.left + more } : { until: Math.max(now, clock.until) + more };
  return { ...bell, clock: later };
}

/** The bell with its minutes hidden, or shown again. */
export function bellHidden({ hidden, ...bell }: Bell): Bell {
  return hidden ? bell : { ...bell, hidden: true };
}

/** Whether all its time is over, debrief included: who comes back then has come back for something else. */
export function isBellPast({ clock, debrief }: Bell, now: number): boolean {
  return 'until' in clock && clock.until + debrief <= now;
}

/** The minutes to say aloud, now that fewer are left than before: 5 or 1; at other times nothing. */
export function minutesToSay(before: number, now: number): number | undefined {
  const crossed = [1, 5].find((mark) => now <= mark && mark < before);
  return crossed === undefined || now === 0 ? undefined : now;
}

/** A bell from a value that a browser kept; undefined where it is none. */
export function bellFrom(value: unknown): Bell | undefined {
  if (!isRecord(value) || !isRecord(value.clock)) return undefined;
  const { clock, debrief, called, hidden } = value;
  const isTime = (time: unknown) => isWhole(time, 0, Number.MAX_SAFE_INTEGER);
  const { until, left } = clock;
  if (!isTime(until) && !isTime(left)) return undefined;
  if (!isWhole(debrief, 0, mostDebrief)) return undefined;
  return {
    clock: typeof until === 'number' ? { until } : { left: Number(left) },
    debrief,
    ...(typeof called === 'number' && isTime(called) ? { called } : {}),
    ...(hidden === true ? { hidden } : {}),
  };
}
