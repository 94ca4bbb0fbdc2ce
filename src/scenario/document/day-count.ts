/** The number of a day, `yyyy-mm-dd`, so that days can be counted between two; undefined for what is none. */
export function dayNumber(day: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (found === null) return undefined;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  // Years begin in March, so that the day that some of them have more is their last.
  const [from, past] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leaps + Math.floor((153 * past + 2) / 5) + date;
}
