import { months, type Turn } from '../scenario/index';

/** The days of a turn in words: `16 to 17 January 2024`, or one day. */
export function tellDays({ from, to }: Pick<Turn, 'from' | 'to'>): string {
  const [year, month, day] = from.split('-').map(Number);
  const [lastYear, lastMonth, lastDay] = to.split('-').map(Number);
  const end = `${lastDay} ${months[(lastMonth ?? 1) - 1]} ${lastYear}`;
  if (from === to) return end;
  if (year !== lastYear) return `${day} ${months[(month ?? 1) - 1]} ${year} to ${end}`;
  if (month !== lastMonth) return `${day} ${months[(month ?? 1) - 1]} to ${end}`;
  return `${day} to ${end}`;
}
