import i18next, { type i18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from './en';
import { first } from './first';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Translate = TFunction<'translation'>;

/** Makes the strings ready in a language and sets the page's language and direction; other languages fall back to English. */
export async function startStrings(language: string, page: HTMLElement): Promise<i18n> {
  const strings = i18next.use(initReactI18next);
  strings.on('languageChanged', (now) => {
    page.lang = now;
    page.dir = strings.dir(now);
  });
  await strings.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: first } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return strings;
}

/** Adds the sentences about what could not be opened, which most visits never need. */
export async function addProblemStrings(): Promise<void> {
  const { problems } = await import('./problems');
  i18next.addResourceBundle('en', 'translation', { problems });
}

/** Adds the sentences of all screens but the first. */
export async function addLaterStrings(): Promise<void> {
  const { later } = await import('./later');
  i18next.addResourceBundle('en', 'translation', later);
}
