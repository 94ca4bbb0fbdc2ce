const longest = 9999 * 3600 + 59 * 60 + 59.99;

/** A length of time as SCORM 1.2 writes it: hours, minutes and seconds with hundredths, `0001:05:09.40`. */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.round(Math.min(longest, Math.max(0, milliseconds / 1000)) * 100);
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  const seconds = Math.floor(hundredths / 100);
  const hours = digits(Math.floor(seconds / 3600), 4);
  const minutes = digits(Math.floor(seconds / 60) % 60, 2);
  return `${hours}:${minutes}:${digits(seconds % 60, 2)}.${digits(hundredths % 100, 2)}`;
}
