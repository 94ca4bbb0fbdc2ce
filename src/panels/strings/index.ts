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
export async function startStrings(language: string, page: Pick<HTMLElement, 'lang' | 'dir'>): Promise<i18n> {
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

/** The sentences that are not there from the first, by when they are needed; each file exports them by the names under which they are found. */
const groups = {
  /** All screens but the first and the debrief. */
  later: async () => (await import('./later')).later,
  /** What the first of all to be read in the room needs; the later ones have it too. */
  room: () => import('./room'),
  classPage: () => import('./class'),
  /** The sheet that hands a play on, to a class among others. */
  handIn: () => import('./hand-in'),
  debrief: () => import('./debrief'),
  /** The parts of the debrief that rest on analysis. */
  futures: () => import('./futures'),
  /** The pages of whoever leads a class. */
  host: () => import('./host'),
  wall: () => import('./wall'),
  /** What a student sees of a class. */
  hand: () => import('./hand'),
  /** Links for students who were absent, and their plays. */
  absent: () => import('./absent'),
  /** The figures of a class. */
  classFigures: () => import('./class-figures'),
  /** What is said of something that could not be opened, which most visits never need. */
  problems: () => import('./problems'),
  /** Reading the screen aloud. */
  aloud: () => import('./aloud'),
  /** The choice of words. */
  reading: () => import('./reading'),
  /** A page that was made for a course, and making one. */
  scorm: () => import('./scorm'),
} as const;

/** Adds sentences to those that are there. */
export async function addStrings(group: keyof typeof groups): Promise<void> {
  const strings = await groups[group]();
  // Not before: there is no such method until the strings have been started.
  i18next.addResourceBundle('en', 'translation', { ...strings }, true);
}
