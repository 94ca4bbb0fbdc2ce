import type { Clock, RoomPart } from '../../classroom/index';
import { numberText } from './numbers';

/** Milliseconds that a clock has left at a time of the room; a stopped clock keeps what it had. */
export function leftOf(clock: Clock, now: number): number {
  return 'left' in clock ? clock.left : Math.max(0, clock.until - now);
}

/** Minutes and seconds in the digits of a language, such as "4:05"; the last second is shown until it is over. */
export function minutesText(milliseconds: number, language: string): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
  return `${numberText(Math.floor(seconds / 60), language)}:${two.format(seconds % 60)}`;
}

/** Minutes before the debrief from which students are told that it comes. */
const lastMinutes = 5;

/** The minutes until the debrief, rounded up; undefined as long as it is far, where there is no bell, and where nobody plays. */
export function minutesToDebrief(
  { phase, debriefFrom }: Pick<RoomPart, 'phase' | 'debriefFrom'>,
  now: number,
): number | undefined {
  if (phase !== 'play' || debriefFrom === undefined) return undefined;
  const minutes = Math.max(0, Math.ceil((debriefFrom - now) / 60_000));
  return minutes > lastMinutes ? undefined : minutes;
}

/** The next time at which a wall clock shows these hours and minutes, in milliseconds since 1970; undefined where they are none. */
export function nextAt(text: string, now: number): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  if (at.getTime() <= now) at.setDate(at.getDate() + 1);
  return at.getTime();
}

/** The hours and minutes of a time, as a field for a time holds them. */
export function timeText(at: number): string {
  const time = new Date(at);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}
