import i18next, { type i18n, type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';

/** What a part of the page speaks with; another one for each language. */
interface Speech {
  readonly t: TFunction;
  readonly i18n: i18n;
  readonly language: string;
}

let speech: Speech | undefined;

/** Nothing has to be prepared: the one store of sentences is i18next's own. */
export const initReactI18next = { type: '3rdParty', init() {} } as const;

/** The sentences in the page's language; the package's hook also waits for sentences that are still to be loaded, and here none are. */
export function useTranslation(): Speech {
  return useSyncExternalStore(listen, speak);
}

function listen(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}

function speak(): Speech {
  const { language } = i18next;
  if (speech?.language !== language) speech = { t: i18next.getFixedT(language), i18n: i18next, language };
  return speech;
}
