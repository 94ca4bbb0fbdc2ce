import { months } from './months';

const month = `(${months.join('|')})`;
const number = '(\\d{1,2})(?:st|nd|rd|th)?';
/** `18 January`, `January 18` and `2024-01-18`, the first two with or without a year. */
const written = new RegExp(
  `\\b${number} ${month}(?:,? (\\d{4}))?\\b|\\b${month} ${number}\\b(?:, (\\d{4})\\b)?|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b`,
  'g',
);

/** The days that an English text names, as `yyyy-mm-dd`; one without a year is of the year that puts it nearest to `near`, a day too. */
export function daysNamed(text: string, near: string): readonly string[] {
  return [...text.matchAll(written)].map((found) => {
    const [, date, name, year, otherName, otherDate, otherYear, isoYear, isoMonth, isoDate] = found;
    const monthNumber = isoMonth ?? twoDigits(1 + months.indexOf(name ?? otherName ?? ''));
    const rest = `${monthNumber}-${isoDate ?? twoDigits(Number(date ?? otherDate))}`;
    return `${isoYear ?? year ?? otherYear ?? nearestYear(rest, near)}-${rest}`;
  });
}

/** The year in which a day, `mm-dd`, lies within half a year of another. */
function nearestYear(rest: string, near: string): number {
  const year = Number(near.slice(0, 4));
  const distance = Number(rest.slice(0, 2)) - Number(near.slice(5, 7));
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
