import i18next, { type FormatterModule, type i18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from './en';
import { factIn } from './facts';
import { first } from './first';
import { translated } from './languages';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Translate = TFunction<'translation'>;

/** Writes what is put into sentences as their language does. */
const facts: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value, _format, language) => factIn(value, language, i18next.dir(language) === 'rtl') as string,
};

/** Makes the strings ready in a language and sets the page's language and direction; other languages fall back to English. */
export async function startStrings(language: string, page: Pick<HTMLElement, 'lang' | 'dir'>): Promise<i18n> {
  const strings = i18next.use(initReactI18next).use(facts);
  strings.on('languageChanged', (now) => {
    page.lang = now;
    page.dir = strings.dir(now);
  });
  await strings.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: structuredClone(first) } },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
  // Where its sentences cannot be loaded, the page begins in English.
  await speak(language).catch(() => undefined);
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
  lesson: () => import('./lesson'),
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

type Group = keyof typeof groups | 'first';

/** The groups that were asked for, which another language needs too before the page can speak it. */
const asked = new Set<Group>(['first']);

/** Adds sentences to those that are there, in English, in the language that the page speaks and in the one that it is about to speak. */
export async function addStrings(group: keyof typeof groups): Promise<void> {
  asked.add(group);
  const languages = [...new Set([i18next.language, wanted])];
  const [strings] = await Promise.all([groups[group](), ...languages.map((one) => addIn(one, [group]))]);
  // Not before: there is no such method until the strings have been started.
  i18next.addResourceBundle('en', 'translation', { ...strings }, true);
}

/** The language that was asked for last. */
let wanted = 'en';

/** Has the page speak another language; rejects, and leaves it as it is, where the sentences cannot be loaded. */
export async function speak(language: string): Promise<void> {
  wanted = language;
  if (language === i18next.language) return;
  try {
    await addIn(language, [...asked]);
  } catch (error) {
    // Whatever is added from now on need not be in it.
    if (wanted === language) wanted = i18next.language;
    throw error;
  }
  // Whoever asked for another one meanwhile is waiting for that.
  if (wanted === language) await i18next.changeLanguage(language);
}

/** Adds groups of sentences in another language than English. */
async function addIn(language: string | undefined, groupsOf: readonly Group[]): Promise<void> {
  if (language === undefined || language === 'en') return;
  await Promise.all(
    groupsOf.map(async (group) => {
      // The first words of the room are among those of the later screens.
      const sentences = await translated(language, group === 'room' ? 'later' : group);
      if (sentences !== undefined) i18next.addResourceBundle(language, 'translation', sentences, true);
    }),
  );
}
