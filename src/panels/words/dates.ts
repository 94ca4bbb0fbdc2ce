import { dateLanguage } from '../../words/index';

/** The days of a turn in the reader's language, such as "16–17 January 2024"; the text itself where it is no day. */
export function daySpan(from: string, to: string, language: string): string {
  const [start, end] = [dayOf(from), dayOf(to)];
  if (!start || !end) return from === to ? from : `${from} – ${to}`;
  const format = new Intl.DateTimeFormat(dateLanguage(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(start, end);
}

/** The days of a turn without their year, short enough for a map, such as "16–17 Jan"; the texts themselves where they are no days. */
export function daysInShort(from: string, to: string, language: string): string {
  const [start, end] = [dayOf(from), dayOf(to)];
  if (!start || !end) return from === to ? from : `${from} – ${to}`;
  // Set closely, as it has to stand in small places.
  return inShort(language).formatRange(start, end).replace(/\s–\s/u, '–');
}

/** A day without its year, such as "16 Jan"; the text itself where it is no day. */
export function dayInShort(day: string, language: string): string {
  const found = dayOf(day);
  return found ? inShort(language).format(found) : day;
}

const inShort = (language: string) =>
  new Intl.DateTimeFormat(dateLanguage(language), { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A moment of today or another day, for lists of saved plays. */
export function momentOf(time: number, language: string): string {
  return new Intl.DateTimeFormat(dateLanguage(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    time,
  );
}

/** The hours and minutes of a moment, as clocks show them in the reader's language. */
export function clockTime(time: number, language: string): string {
  return new Intl.DateTimeFormat(dateLanguage(language), { timeStyle: 'short' }).format(time);
}

function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
