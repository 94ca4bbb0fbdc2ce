/**
 * The tag by which the days of a language are written: in the Gregorian calendar, which the sources of a crisis use, whatever is usual
 * there; and in English as its newspapers outside America do.
 */
export function dateLanguage(language: string): string {
  return language === 'en' ? 'en-GB' : `${language}-u-ca-gregory`;
}
