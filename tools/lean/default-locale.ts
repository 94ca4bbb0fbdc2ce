import i18next from 'i18next';
import { useTranslation } from './react-i18next';

interface Locale {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

let known: Locale = { locale: 'en', direction: 'ltr' };

/** The language and direction by which widgets turn their keys and places: those of the page, and not of the browser. */
export function useDefaultLocale(): Locale {
  const { language } = useTranslation();
  if (known.locale !== language) known = { locale: language, direction: i18next.dir(language) };
  return known;
}
