import { bellMinutes } from '../../session/index';
import { nextAt } from '../words/clock';

/** What stands in the fields for the time that somebody has; of the two at most one is filled. */
export interface UntilDraft {
  readonly minutes: string;
  /** A time of day, as `10:30`. */
  readonly time: string;
}

/** The fields before anything is typed: no clock. */
export const noUntil: UntilDraft = { minutes: '', time: '' };

/** The end of the time that somebody has, in milliseconds since 1970; undefined where none is set, `bad` where it is none that can be. */
export function endOf({ minutes, time }: UntilDraft, now: number): number | 'bad' | undefined {
  if (minutes.trim() === '' && time.trim() === '') return undefined;
  const end = minutes.trim() === '' ? nextAt(time, now) : now + Number(minutes) * 60_000;
  if (end === undefined || Number.isNaN(end)) return 'bad';
  const left = (end - now) / 60_000;
  return left >= bellMinutes.least && left <= bellMinutes.most ? end : 'bad';
}
